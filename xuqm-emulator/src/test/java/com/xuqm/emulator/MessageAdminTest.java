package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class MessageAdminTest {

    private static final String ALL = "/api/im/admin/messages";

    private XuqmEmulator emulator;
    private Api admin;
    private Api alice;
    private Api bob;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
        bob = Api.as(running, "user_002");
    }

    private static String past(String fromId, String toId, long createdAt, String clientMsgId) {
        JsonObject message = Api.message("SINGLE", toId, "TEXT", "at " + createdAt);
        message.addProperty("fromId", fromId);
        message.addProperty("createdAt", createdAt);
        message.addProperty("clientMsgId", clientMsgId);
        return message.toString();
    }

    private Reply importAll(String... messages) {
        return admin.post(ALL + "/import", "{\"messages\":[" + String.join(",", messages) + "]}");
    }

    @Test
    void theMessagesOfTwoUsersAreListedNewestFirst() {
        alice.send("user_002", "one").data();
        bob.send("user_001", "two").data();
        alice.send("user_003", "elsewhere").data();

        assertThat(admin.get(ALL + "?userA=user_002&userB=user_001&page=0&size=20")
                        .each("content"))
                .containsExactly("two", "one");
        assertThat(admin.get(ALL + "?userA=user_002").message()).isEqualTo("parameter userB is missing");
        assertThat(admin.get(ALL + "?userA=user_002&userB=ghost").status()).isEqualTo(404);
    }

    @Test
    void anyMessageIsRevoked() {
        String id = alice.send("user_002", "one").text("id");

        assertThat(admin.post(ALL + "/" + id + "/revoke").text("status")).isEqualTo("REVOKED");

        assertThat(bob.get("/api/im/messages/history/user_001").each("status")).containsExactly("REVOKED");
        assertThat(admin.post(ALL + "/msg_002/revoke").status()).isEqualTo(404);
    }

    @Test
    void theConversationOfAUserIsMarkedRead() {
        alice.send("user_002", "one").data();
        JsonObject body = Api.json("userId", "user_002", "targetId", "user_001", "chatType", "SINGLE");

        assertThat(admin.post(ALL + "/read", body).number("unreadCount")).isZero();

        assertThat(bob.get("/api/im/conversations").each("unreadCount")).containsExactly("0");
        body.addProperty("targetId", "user_005");
        assertThat(admin.post(ALL + "/read", body).status()).isEqualTo(404);
        body.addProperty("targetId", "ghost");
        assertThat(admin.post(ALL + "/read", body).status()).isEqualTo(404);
    }

    @Test
    void importedMessagesStandWhereTheirTimeBelongsAndNobodyIsNotified() {
        alice.send("user_002", "now").data();

        Reply reply = importAll(past("user_001", "user_002", 2000, "b"), past("user_002", "user_001", 1000, "a"));

        assertThat(reply.data().toString()).isEqualTo("{\"succeeded\":2,\"failed\":[]}");
        assertThat(bob.get("/api/im/messages/history/user_001").each("content"))
                .containsExactly("now", "at 2000", "at 1000");
        assertThat(bob.get("/api/im/conversations").each("unreadCount")).containsExactly("1");
        assertThat(bob.get("/api/im/messages/offline/count").number("count")).isEqualTo(1);
        assertThat(bob.get("/api/im/messages/search?keyword=at").each("content"))
                .containsExactly("at 2000", "at 1000");
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        importAll(past("user_001", "user_002", 1000, "a")).data();

        assertThat(importAll(past("user_001", "user_002", 1000, "a")).number("succeeded"))
                .isEqualTo(1);

        assertThat(emulator.messageCount()).isEqualTo(1);
    }

    @Test
    void eachImportedMessageIsCheckedAlone() {
        long future = emulator.clock().millis() + 60_000;

        Reply reply = importAll(
                past("ghost", "user_002", 1000, "a"),
                past("user_001", "user_002", 1000, "b"),
                past("user_001", "user_002", future, "c"));

        assertThat(reply.number("succeeded")).isEqualTo(1);
        assertThat(reply.object().get("failed").toString())
                .startsWith("[{\"index\":0,\"code\":404,\"reason\":\"no such account: ghost\"},"
                        + "{\"index\":2,\"code\":400,\"reason\":\"field messages[2].createdAt must be 0 to ");
        assertThat(importAll().status()).isEqualTo(400);
    }
}
