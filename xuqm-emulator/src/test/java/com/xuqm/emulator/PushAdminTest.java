package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class PushAdminTest {

    private XuqmEmulator emulator;
    private Api admin;
    private Api alice;
    private Api tenant;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
        tenant = Api.withToken(running, running.issueTenantToken());
        register("phone", "t-1");
        register("tablet", "t-2");
    }

    private void register(String deviceId, String token) {
        alice.post(
                        "/api/push/register",
                        Api.json("userId", "user_001", "vendor", "HUAWEI", "token", token, "deviceId", deviceId))
                .data();
    }

    private String push() {
        return admin.post("/api/push/send", Api.json("userId", "user_001", "title", "t", "body", "b"))
                .text("pushId");
    }

    private Reply internal(String method, String path, String body) {
        return Api.anonymous(emulator).call(method, path, body, "X-Internal-Token", emulator.internalToken());
    }

    private Reply internalPost(String path, String body) {
        return Api.anonymous(emulator)
                .call(
                        "POST",
                        path,
                        body,
                        "X-Internal-Token",
                        emulator.internalToken(),
                        "Content-Type",
                        "application/json");
    }

    @Test
    void oneDeviceIsUnregisteredOrAll() {
        assertThat(alice.delete("/api/push/unregister?userId=user_001&deviceId=phone")
                        .number("removedCount"))
                .isEqualTo(1);
        assertThat(emulator.devices("user_001")).hasSize(1);
        assertThat(Api.as(emulator, "user_002")
                        .delete("/api/push/unregister?userId=user_001")
                        .status())
                .isEqualTo(403);
        assertThat(admin.delete("/api/push/unregister?userId=user_001").number("removedCount"))
                .isEqualTo(1);
        assertThat(alice.delete("/api/push/unregister?userId=user_001").number("removedCount"))
                .isZero();
    }

    @Test
    void aDeviceSaysWhatBecameOfAPush() {
        String pushId = push();
        var receipt = Api.json("pushId", pushId, "deviceId", "phone", "event", "CLICKED");

        assertThat(alice.post("/api/push/receive-push", receipt).data().isJsonNull())
                .isTrue();

        assertThat(tenant.get("/api/push/admin/device-logs?deviceId=phone").each("action"))
                .containsExactly("RECEIPT", "SEND", "REGISTER");
        assertThat(Api.as(emulator, "user_002")
                        .post("/api/push/receive-push", receipt)
                        .status())
                .isEqualTo(404);
        receipt.addProperty("pushId", "push_9");
        assertThat(alice.post("/api/push/receive-push", receipt).status()).isEqualTo(404);
    }

    @Test
    void theStatusOfAUserNamesHisDevices() {
        assertThat(tenant.get("/api/push/admin/user-status?userId=user_001")
                        .object()
                        .has("lastPushAt"))
                .isFalse();
        push();

        Reply status = tenant.get("/api/push/admin/user-status?userId=user_001");

        assertThat(status.number("deviceCount")).isEqualTo(2);
        assertThat(status.object().get("devices").toString()).contains("phone").doesNotContain("t-1");
        assertThat(status.number("lastPushAt")).isPositive();
        assertThat(tenant.get("/api/push/admin/user-status?userId=ghost").status())
                .isEqualTo(404);
    }

    @Test
    void theWayToADeviceIsTested() {
        var test = Api.json("userId", "user_001");

        assertThat(tenant.post("/api/push/admin/test-offline", test).number("deviceCount"))
                .isEqualTo(2);
        assertThat(internalPost("/api/push/internal/test-offline", test.toString())
                        .text("status"))
                .isEqualTo("SENT");
        assertThat(tenant.post("/api/push/admin/test-offline", Api.json("userId", "ghost"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void otherServicesHandPushesOver() {
        Reply reply = internalPost(
                "/api/push/internal/notify",
                "{\"notifications\":[{\"userId\":\"user_001\",\"title\":\"t\",\"body\":\"b\"},"
                        + "{\"userId\":\"ghost\",\"title\":\"t\",\"body\":\"b\"}]}");

        assertThat(reply.number("succeeded")).isEqualTo(1);
        assertThat(reply.object().get("failed").toString()).contains("ghost");
        assertThat(emulator.pushes()).hasSize(1);
    }

    @Test
    void otherServicesLookForAPushToken() {
        Reply found = internal("GET", "/api/push/internal/diagnostics/search?token=t-1", null);

        assertThat(found.object().get("found").getAsBoolean()).isTrue();
        assertThat(found.object().getAsJsonObject("device").get("deviceId").getAsString())
                .isEqualTo("phone");
        assertThat(found.object().getAsJsonArray("logs")).hasSize(1);
        assertThat(internal("GET", "/api/push/internal/diagnostics/search?token=x", null)
                        .data()
                        .toString())
                .isEqualTo("{\"found\":false,\"logs\":[]}");
        assertThat(internal("GET", "/api/push/internal/device-logs?userId=user_001", null)
                        .each("action"))
                .containsExactly("REGISTER", "REGISTER");
    }

    @Test
    void otherServicesAskWhoseTokenItIsAndWhoIsOnline() {
        String token = emulator.issueToken("user_002");

        Reply resolved = internalPost(
                "/api/im/internal/presence/resolve-token",
                Api.json("token", token).toString());

        assertThat(resolved.text("userId")).isEqualTo("user_002");
        assertThat(resolved.text("appKey")).isEqualTo("ak_demo_chat");
        assertThat(resolved.object().get("admin").getAsBoolean()).isFalse();
        assertThat(internal("GET", "/api/im/internal/presence/users/user_002", null)
                        .text("state"))
                .isEqualTo("ONLINE");
        emulator.kick("user_002");
        assertThat(internalPost(
                                "/api/im/internal/presence/resolve-token",
                                Api.json("token", token).toString())
                        .data()
                        .toString())
                .isEqualTo("{\"valid\":false}");
        assertThat(internal("GET", "/api/im/internal/presence/users/user_002", null)
                        .text("state"))
                .isEqualTo("OFFLINE");
        assertThat(internal("GET", "/api/im/internal/presence/users/ghost", null)
                        .status())
                .isEqualTo(404);
    }
}
