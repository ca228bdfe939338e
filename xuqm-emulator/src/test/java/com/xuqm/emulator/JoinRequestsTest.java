package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class JoinRequestsTest {

    private static final String ALL = "/api/im/groups/g/join-requests";

    private Api admin;
    private Api owner;
    private Api member;
    private Api asking;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        admin = Api.admin(running);
        owner = Api.as(running, "user_001");
        member = Api.as(running, "user_002");
        asking = Api.as(running, "user_003");
        JsonObject body = Api.json("groupId", "g", "name", "Support");
        body.add("memberIds", Api.strings("user_002"));
        owner.post("/api/im/groups", body).data();
    }

    private String ask() {
        return asking.post(ALL + "?remark=%E7%94%B3%E8%AF%B7%E5%8A%A0%E5%85%A5").text("requestId");
    }

    private static JsonObject requests(String... ids) {
        JsonObject body = new JsonObject();
        body.add("requestIds", Api.strings(ids));
        return body;
    }

    @Test
    void whoManagesTheGroupSeesARequest() {
        JsonObject sent = asking.post(ALL + "?remark=%E7%94%B3%E8%AF%B7").object();

        assertThat(sent.get("groupId").getAsString()).isEqualTo("g");
        assertThat(sent.get("userId").getAsString()).isEqualTo("user_003");
        assertThat(sent.get("remark").getAsString()).isEqualTo("申请");
        assertThat(sent.get("status").getAsString()).isEqualTo("PENDING");
        assertThat(owner.get(ALL).array()).containsExactly(sent);
        assertThat(admin.get(ALL).array()).containsExactly(sent);
        assertThat(member.get(ALL).status()).isEqualTo(403);
        assertThat(asking.get(ALL).status()).isEqualTo(403);
    }

    @Test
    void anAcceptedRequestMakesAMember() {
        Reply accepted = owner.post(ALL + "/" + ask() + "/accept");

        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(accepted.text("handledBy")).isEqualTo("user_001");
        assertThat(accepted.number("handledAt")).isPositive();
        assertThat(asking.sendToGroup("g", "Thanks").status()).isEqualTo(200);
        assertThat(asking.post(ALL).status()).isEqualTo(409);
    }

    @Test
    void aRejectedRequestMakesNone() {
        assertThat(owner.post(ALL + "/" + ask() + "/reject").text("status")).isEqualTo("REJECTED");

        assertThat(asking.sendToGroup("g", "Why").status()).isEqualTo(403);
    }

    @Test
    void aRequestIsHandledOnceAndByThoseWhoMay() {
        String id = ask();
        assertThat(member.post(ALL + "/" + id + "/accept").status()).isEqualTo(403);
        assertThat(asking.post(ALL + "/" + id + "/accept").status()).isEqualTo(403);
        assertThat(owner.post(ALL + "/req_999/accept").status()).isEqualTo(404);
        owner.post(ALL + "/" + id + "/accept").data();

        assertThat(owner.post(ALL + "/" + id + "/reject").status()).isEqualTo(409);
        assertThat(owner.post("/api/im/groups/ghost/join-requests/" + id + "/accept")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRequestBelongsToItsGroup() {
        String id = ask();
        owner.post("/api/im/groups", "{\"groupId\":\"other\",\"name\":\"o\",\"memberIds\":[]}")
                .data();

        assertThat(owner.post("/api/im/groups/other/join-requests/" + id + "/accept")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void askingAgainWhileItWaitsIsTheSameRequest() {
        String id = ask();

        assertThat(ask()).isEqualTo(id);
        owner.post(ALL + "/" + id + "/reject").data();
        String second = ask();
        assertThat(owner.get(ALL).each("requestId")).containsExactly(second, id);
    }

    @Test
    void severalAreAcceptedOrRejectedAtOnce(XuqmEmulator emulator) {
        String first = ask();
        String second = Api.as(emulator, "user_004").post(ALL).text("requestId");
        String third = Api.as(emulator, "user_005").post(ALL).text("requestId");

        Reply accepted = owner.post(ALL + "/batch/accept", requests(first, "req_999", second));
        Reply rejected = owner.post(ALL + "/batch/reject", requests(first, third));

        assertThat(accepted.number("succeeded")).isEqualTo(2);
        assertThat(accepted.object().get("failed").toString())
                .startsWith("[{\"requestId\":\"req_999\",\"code\":404,\"reason\":\"no such request");
        assertThat(rejected.number("succeeded")).isEqualTo(1);
        assertThat(rejected.object().get("failed").toString()).contains("\"code\":409");
        assertThat(owner.get("/api/im/groups/g").number("memberCount")).isEqualTo(4);
        assertThat(member.post(ALL + "/batch/accept", requests(third)).status()).isEqualTo(403);
    }

    @Test
    void whoWasAddedMeanwhileIsAcceptedAllTheSame() {
        String id = ask();
        owner.post("/api/im/groups/g/members", Api.json("userId", "user_003")).data();

        assertThat(owner.post(ALL + "/" + id + "/accept").text("status")).isEqualTo("ACCEPTED");
        assertThat(owner.get("/api/im/groups/g").number("memberCount")).isEqualTo(3);
    }
}
