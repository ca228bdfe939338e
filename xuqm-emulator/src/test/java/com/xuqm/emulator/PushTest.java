package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredDevice;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class PushTest {

    private XuqmEmulator emulator;
    private Api admin;
    private Api alice;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
    }

    private static JsonObject device(String userId, String token) {
        return Api.json("userId", userId, "vendor", "HUAWEI", "token", token, "platform", "ANDROID");
    }

    private static JsonObject push(String userId) {
        return Api.json("userId", userId, "title", "新消息", "body", "你有一条未读消息");
    }

    @Test
    void aRegisteredDeviceGetsPushes() {
        JsonObject registered =
                alice.post("/api/push/register", device("user_001", "t-1")).object();

        assertThat(registered.get("deviceId").getAsString()).isEqualTo("device_1");
        assertThat(registered.get("vendor").getAsString()).isEqualTo("HUAWEI");
        assertThat(registered.get("platform").getAsString()).isEqualTo("ANDROID");
        assertThat(registered.get("registeredAt").getAsLong()).isPositive();
        assertThat(registered.has("token")).isFalse();

        JsonObject body = push("user_001");
        body.add("payload", Api.json("chatId", "user_002"));
        Reply sent = admin.post("/api/push/send", body);

        assertThat(sent.data().toString()).isEqualTo("{\"pushId\":\"push_1\",\"deviceCount\":1,\"status\":\"SENT\"}");
        assertThat(emulator.pushes().get(0).payload()).isEqualTo("{\"chatId\":\"user_002\"}");
        assertThat(emulator.pushes().get(0).title()).isEqualTo("新消息");
        assertThat(emulator.pushes().get(0).toString()).doesNotContain("消息");
    }

    @Test
    void aPushWithAnIdOfItsOwnIsSentOnce() {
        JsonObject body = push("user_001");
        body.addProperty("clientMsgId", "parcel-4711");
        Reply first = admin.post("/api/push/send", body);
        Reply again = admin.post("/api/push/send", body);

        assertThat(again.data()).isEqualTo(first.data());
        assertThat(emulator.pushes()).hasSize(1);
        admin.post("/api/push/send", push("user_001"));
        assertThat(emulator.pushes()).hasSize(2);
    }

    @Test
    void whoHasNoDeviceGetsNone() {
        Reply sent = admin.post("/api/push/send", push("user_002"));

        assertThat(sent.number("deviceCount")).isZero();
        assertThat(sent.text("status")).isEqualTo("NO_DEVICE");
        assertThat(admin.post("/api/push/send", push("ghost")).status()).isEqualTo(404);
    }

    @Test
    void theSameDeviceAgainReplacesItsToken() {
        JsonObject body = device("user_001", "t-1");
        body.addProperty("deviceId", "phone");
        alice.post("/api/push/register", body).data();
        body.addProperty("token", "t-2");
        alice.post("/api/push/register", body).data();

        assertThat(emulator.devices("user_001")).extracting(StoredDevice::token).containsExactly("t-2");
        assertThat(emulator.devices("user_001").get(0).toString()).doesNotContain("t-2");
    }

    @Test
    void theSameTokenAgainIsTheSameDevice() {
        alice.post("/api/push/register", device("user_001", "t-1")).data();
        Reply again = alice.post("/api/push/register", device("user_001", "t-1"));

        assertThat(again.text("deviceId")).isEqualTo("device_1");
        assertThat(emulator.devices("user_001")).hasSize(1);
    }

    @Test
    void aTokenBelongsToTheUserWhoRegisteredItLast() {
        alice.post("/api/push/register", device("user_001", "t-1")).data();
        Api.as(emulator, "user_002")
                .post("/api/push/register", device("user_002", "t-1"))
                .data();

        assertThat(emulator.devices("user_001")).isEmpty();
        assertThat(emulator.devices("user_002")).hasSize(1);
    }

    @Test
    void theDeviceOfSomebodyElseIsRegisteredByAdministratorsOnly() {
        assertThat(alice.post("/api/push/register", device("user_002", "t")).status())
                .isEqualTo(403);
        assertThat(admin.post("/api/push/register", device("user_002", "t")).status())
                .isEqualTo(200);
        assertThat(admin.post("/api/push/register", device("ghost", "t")).status())
                .isEqualTo(404);
    }

    @Test
    void aDeletedAccountLosesItsDevices() {
        alice.post("/api/push/register", device("user_001", "t-1")).data();
        admin.delete("/api/im/accounts/user_001").data();

        assertThat(emulator.devices("user_001")).isEmpty();
        Reply registered = Api.as(emulator, "user_002").post("/api/push/register", device("user_002", "t-1"));
        assertThat(registered.text("deviceId")).isEqualTo("device_2");
    }
}
