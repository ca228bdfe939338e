package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(XuqmEmulatorExtension.class)
class MessagesTest {

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

    @Test
    void aMessageReachesItsRecipient() {
        Reply sent = alice.send("user_002", "你好 😀");

        JsonObject message = sent.object();
        assertThat(message.get("id").getAsString()).isEqualTo("msg_001");
        assertThat(message.get("fromId").getAsString()).isEqualTo("user_001");
        assertThat(message.get("toId").getAsString()).isEqualTo("user_002");
        assertThat(message.get("chatType").getAsString()).isEqualTo("SINGLE");
        assertThat(message.get("msgType").getAsString()).isEqualTo("TEXT");
        assertThat(message.get("content").getAsString()).isEqualTo("你好 😀");
        assertThat(message.get("status").getAsString()).isEqualTo("SENT");
        assertThat(message.has("groupReadCount")).isFalse();
        assertThat(bob.get("/api/im/messages/history/user_001").each("content")).containsExactly("你好 😀");
        assertThat(alice.get("/api/im/messages/history/user_002").each("content"))
                .containsExactly("你好 😀");
    }

    @Test
    void aGroupMessageReachesTheMembers() {
        Reply sent = alice.sendToGroup("group_1", "Hi all");

        assertThat(sent.text("chatType")).isEqualTo("GROUP");
        assertThat(sent.number("groupReadCount")).isZero();
        assertThat(bob.get("/api/im/messages/group-history/group_1").each("content"))
                .containsExactly("Hi all");
        assertThat(bob.post("/api/im/messages/offline").each("id")).containsExactly("msg_001");
        assertThat(alice.post("/api/im/messages/offline").array()).isEmpty();
    }

    @Test
    void whoIsNoAccountCannotBeWrittenTo() {
        Reply reply = alice.send("ghost", "Hello");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message()).isEqualTo("no such account: ghost");
        assertThat(alice.sendToGroup("nowhere", "Hello").message()).isEqualTo("no such group: nowhere");
        assertThat(emulator.messageCount()).isZero();
    }

    @Test
    void onlyMembersAndAdministratorsWriteToAGroup() {
        alice.post("/api/im/groups", "{\"groupId\":\"private\",\"name\":\"n\",\"memberIds\":[]}")
                .data();

        Reply refused = bob.sendToGroup("private", "Hello");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("user_002 is not a member of the group private");
        assertThat(bob.get("/api/im/messages/group-history/private").status()).isEqualTo(403);
        assertThat(admin.sendToGroup("private", "From above").status()).isEqualTo(200);
        assertThat(admin.get("/api/im/messages/group-history/private").status()).isEqualTo(200);
    }

    @Test
    void aHistoryIsSeenByItsTwoSidesOnly() {
        alice.send("user_002", "Between us").data();

        assertThat(Api.as(emulator, "user_003")
                        .get("/api/im/messages/history/user_002")
                        .each("id"))
                .isEmpty();
        assertThat(admin.get("/api/im/messages/history/user_002").each("id")).isEmpty();
    }

    @Test
    void anUnknownKindOfChatIsRefused() {
        Reply reply = alice.post("/api/im/messages/send", Api.message("BROADCAST", "user_002", "TEXT", "x"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("field chatType must be SINGLE or GROUP");
    }

    @Test
    void theSameClientIdGivesTheFirstMessageAgain() {
        JsonObject body = Api.message("SINGLE", "user_002", "TEXT", "Once");
        body.addProperty("clientMsgId", "c-42");

        Reply first = alice.post("/api/im/messages/send", body);
        Reply second = alice.post("/api/im/messages/send", body);

        assertThat(first.text("clientMsgId")).isEqualTo("c-42");
        assertThat(second.object()).isEqualTo(first.object());
        assertThat(emulator.messages()).hasSize(1);
        assertThat(emulator.deliveries().of("user_002")).isEqualTo(1);
    }

    @Test
    void aClientIdBelongsToItsSender() {
        JsonObject body = Api.message("SINGLE", "user_003", "TEXT", "x");
        body.addProperty("clientMsgId", "c-42");

        alice.post("/api/im/messages/send", body).data();
        bob.post("/api/im/messages/send", body).data();

        assertThat(emulator.messages()).extracting(StoredMessage::fromId).containsExactly("user_001", "user_002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT|Hello",
                "IMAGE|{\"url\":\"https://x/y\"}",
                "AUDIO|{\"url\":\"https://x/y\",\"duration\":7}",
                "VIDEO|{\"url\":\"https://x/y\"}",
                "FILE|{\"url\":\"https://x/y\"}",
                "LOCATION|{\"latitude\":31.2,\"longitude\":121.4}",
                "CUSTOM|anything at all",
                "NOTIFY|{\"text\":\"x\"}",
                "RICH_TEXT|{\"html\":\"<b>x</b>\"}",
                "CALL_AUDIO|{\"callId\":\"c\",\"action\":\"INVITE\"}",
                "CALL_VIDEO|{\"callId\":\"c\",\"action\":\"INVITE\"}",
                "FORWARD|{\"messageId\":\"msg_001\"}",
                "QUOTE|{\"messageId\":\"msg_001\",\"text\":\"x\"}",
                "MERGE|{\"title\":\"x\",\"messages\":[]}",
                "A_KIND_OF_TOMORROW|whatever"
            })
    void everyKindOfMessageIsTakenAndGivenBackAsSent(String msgType, String content) {
        alice.post("/api/im/messages/send", Api.message("SINGLE", "user_002", msgType, content))
                .data();

        Reply history = bob.get("/api/im/messages/history/user_001");
        assertThat(history.each("content")).containsExactly(content);
        assertThat(history.each("msgType")).containsExactly(msgType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT||field content is empty",
                "IMAGE|https://x/y|field content of IMAGE must be a JSON object as text",
                "IMAGE|{}|field content of IMAGE must hold url",
                "LOCATION|{\"latitude\":1}|field content of LOCATION must hold longitude",
                "RICH_TEXT|{}|field content of RICH_TEXT must hold html or text",
                "MERGE|[]|field content of MERGE must be a JSON object as text"
            })
    void aContentThatDoesNotFitItsKindIsRefused(String msgType, String content, String complaint) {
        Reply reply = alice.post(
                "/api/im/messages/send", Api.message("SINGLE", "user_002", msgType, content == null ? "" : content));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo(complaint);
    }

    @Test
    void contentThatIsAnObjectAndNoTextIsRefused() {
        Reply reply = alice.post(
                "/api/im/messages/send",
                "{\"toId\":\"user_002\",\"chatType\":\"SINGLE\",\"msgType\":\"IMAGE\",\"content\":{\"url\":\"x\"}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("field content must be a string");
    }

    @Test
    void aRevokedMessageIsMarkedAndSaysNothingAnyMore() {
        alice.send("user_002", "Forget it").data();

        Reply revoked = alice.post("/api/im/messages/msg_001/revoke");

        assertThat(revoked.text("status")).isEqualTo("REVOKED");
        assertThat(bob.get("/api/im/messages/history/user_001").each("status")).containsExactly("REVOKED");
        assertThat(bob.get("/api/im/messages/history/user_001").each("content")).containsExactly("");
        assertThat(alice.post("/api/im/messages/msg_001/revoke").status()).isEqualTo(200);
    }

    @Test
    void onlyItsSenderOrAnAdministratorRevokesAMessage() {
        alice.send("user_002", "Hello").data();

        assertThat(bob.post("/api/im/messages/msg_001/revoke").status()).isEqualTo(403);
        assertThat(admin.post("/api/im/messages/msg_001/revoke").status()).isEqualTo(200);
    }

    @Test
    void onlyItsSenderEditsAMessage() {
        alice.send("user_002", "Helo").data();

        assertThat(bob.put("/api/im/messages/msg_001", Api.json("content", "x")).status())
                .isEqualTo(403);
        assertThat(admin.put("/api/im/messages/msg_001", Api.json("content", "x"))
                        .status())
                .isEqualTo(403);
        Reply edited = alice.put("/api/im/messages/msg_001", Api.json("content", "Hello"));
        assertThat(edited.text("content")).isEqualTo("Hello");
        assertThat(edited.number("editedAt")).isPositive();
        assertThat(bob.get("/api/im/messages/history/user_001").each("content")).containsExactly("Hello");
    }

    @Test
    void onlyTextIsEditedAndOnlyUntilItIsRevoked() {
        alice.post("/api/im/messages/send", Api.message("SINGLE", "user_002", "CUSTOM", "x"))
                .data();
        alice.send("user_002", "y").data();
        alice.post("/api/im/messages/msg_002/revoke").data();

        Reply custom = alice.put("/api/im/messages/msg_001", Api.json("content", "z"));
        Reply revoked = alice.put("/api/im/messages/msg_002", Api.json("content", "z"));

        assertThat(custom.status()).isEqualTo(400);
        assertThat(custom.message()).isEqualTo("only a TEXT message can be edited, this one is CUSTOM");
        assertThat(revoked.status()).isEqualTo(400);
        assertThat(revoked.message()).isEqualTo("a revoked message cannot be edited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_002", "msg_000", "msg_1", "msg_-1", "msg_x", "msg_99999999999999999999", "other"})
    void anUnknownMessageIsNotFound(String id) {
        alice.send("user_002", "Hello").data();

        assertThat(alice.post("/api/im/messages/" + id + "/revoke").status()).isEqualTo(404);
        assertThat(alice.put("/api/im/messages/" + id, Api.json("content", "x")).message())
                .isEqualTo("no such message: " + id);
    }

    @Test
    void messagesWaitUntilTheyAreFetchedOnce() {
        alice.send("user_002", "one").data();
        alice.sendToGroup("group_1", "two").data();
        alice.send("user_002", "three").data();

        assertThat(bob.get("/api/im/messages/offline/count").number("count")).isEqualTo(3);
        assertThat(bob.post("/api/im/messages/offline").each("content")).isEqualTo(List.of("one", "two", "three"));
        assertThat(bob.get("/api/im/messages/offline/count").number("count")).isZero();
        assertThat(bob.post("/api/im/messages/offline").array()).isEmpty();
    }

    @Test
    void messagesOfAnAccountReadAsTheyAreStored() {
        JsonObject body = Api.message("SINGLE", "user_002", "TEXT", "Hello");
        body.addProperty("clientMsgId", "c-1");
        alice.post("/api/im/messages/send", body).data();

        StoredMessage stored = emulator.messages().get(0);

        assertThat(stored.id()).isEqualTo("msg_001");
        assertThat(stored.toId()).isEqualTo("user_002");
        assertThat(stored.clientMsgId()).isEqualTo("c-1");
        assertThat(stored.toString()).doesNotContain("Hello");
    }
}
