package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Real-time connections: what comes to whom, and what is refused. */
class RealtimeTest {

    private static final Duration PATIENCE = RawStomp.PATIENCE;

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM = new XuqmEmulatorExtension();

    private final XuqmEmulator emulator = XUQM.emulator();

    @Test
    void a_user_connects_with_the_token_in_the_url() {
        try (RawStomp bob = RawStomp.open(emulator, emulator.issueToken("user_002"))) {
            bob.send("CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\n\n");

            assertThat(bob.next()).isEqualTo("CONNECTED\nversion:1.2\nheart-beat:0,0\nuser-name:user_002\n\n");
            assertThat(bob.socket().getSubprotocol()).isEqualTo("v12.stomp");
            assertThat(emulator.realtime().connections("user_002")).isEqualTo(1);
        }
    }

    @Test
    void or_with_the_token_in_the_frame() {
        try (RawStomp bob = RawStomp.open(emulator, null)) {
            bob.send("CONNECT\naccept-version:1.0,1.2\nAuthorization:Bearer " + emulator.issueToken("user_002")
                    + "\n\n");

            assertThat(bob.next()).startsWith("CONNECTED\n");
        }
    }

    @Test
    void a_message_comes_to_whoever_listens_and_waits_for_nobody_then() {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            Api.as(emulator, "user_001").send("user_002", "Hello").data();

            String frame = bob.next();
            assertThat(frame)
                    .startsWith("MESSAGE\ndestination:/user/queue/messages\nsubscription:sub-0\nmessage-id:")
                    .contains("\ncontent-type:application/json\ncontent-length:");
            JsonObject message = RawStomp.message(frame);
            assertThat(message.get("id").getAsString()).isEqualTo("msg_001");
            assertThat(message.get("fromId").getAsString()).isEqualTo("user_001");
            assertThat(message.get("content").getAsString()).isEqualTo("Hello");
            assertThat(waitingFor("user_002")).isZero();
        }
    }

    @Test
    void a_message_waits_for_whoever_is_connected_but_does_not_listen() {
        try (RawStomp bob = RawStomp.connect(emulator, "user_002")) {
            Api.as(emulator, "user_001").send("user_002", "Hello").data();
            assertThat(waitingFor("user_002")).isEqualTo(1);

            bob.sendForReceipt("SEND\ndestination:/app/chat.sync\n", "{\"appId\":\"ak_demo_chat\"}");
            assertThat(waitingFor("user_002")).isEqualTo(1);

            bob.subscribe("s", "/user/queue/messages").send("SEND\ndestination:/app/chat.sync\n\n{}");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("Hello");
        }
    }

    @Test
    void what_waited_is_given_out_once() throws Exception {
        Api alice = Api.as(emulator, "user_001");
        alice.send("user_002", "one").data();
        alice.sendToGroup("group_1", "two").data();
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            assertThat(bob.isSilent()).isTrue();

            bob.send("SEND\ndestination:/app/chat.sync\nreceipt:r-7\n\n{\"appId\":\"ak_demo_chat\"}");

            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("one");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("two");
            assertThat(bob.next()).isEqualTo("RECEIPT\nreceipt-id:r-7\n\n");
            assertThat(waitingFor("user_002")).isZero();
            bob.sendForReceipt("SEND\ndestination:/app/chat.sync\n", "{}");
        }
    }

    private int waitingFor(String userId) {
        return (int)
                Api.as(emulator, userId).get("/api/im/messages/offline/count").number("count");
    }

    @Test
    void a_message_is_sent_over_the_connection_and_its_sender_hears_it_too() {
        try (RawStomp alice = RawStomp.listen(emulator, "user_001");
                RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            alice.send("SEND\ndestination:/app/chat.send\ncontent-type:application/json\n\n"
                    + chat("SINGLE", "user_002", "c-1", "Hello"));

            assertThat(alice.nextMessage().get("clientMsgId").getAsString()).isEqualTo("c-1");
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("Hello");
            assertThat(emulator.messages()).singleElement().satisfies(message -> {
                assertThat(message.fromId()).isEqualTo("user_001");
                assertThat(message.clientMsgId()).isEqualTo("c-1");
            });
        }
    }

    @Test
    void the_same_id_again_sends_nothing() {
        try (RawStomp alice = RawStomp.connect(emulator, "user_001")) {
            String body = chat("SINGLE", "user_002", "c-1", "Hello");
            alice.sendForReceipt("SEND\ndestination:/app/chat.send\n", body);
            alice.sendForReceipt("SEND\ndestination:/app/chat.send\n", body);

            assertThat(emulator.messageCount()).isEqualTo(1);
        }
    }

    private static String chat(String chatType, String toId, String messageId, String text) {
        JsonObject chat = Api.message(chatType, toId, "TEXT", text);
        chat.addProperty("appId", "ak_demo_chat");
        chat.addProperty("messageId", messageId);
        return chat.toString();
    }

    @Test
    void a_message_of_a_group_comes_to_its_topic_and_waits_for_members_who_do_not_listen_there() throws Exception {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002");
                RawStomp carol = RawStomp.listen(emulator, "user_003")) {
            bob.subscribe("g", "/topic/group/group_1");

            Api.as(emulator, "user_001").sendToGroup("group_1", "Hi all").data();

            String frame = bob.next();
            assertThat(frame).startsWith("MESSAGE\ndestination:/topic/group/group_1\nsubscription:g\n");
            assertThat(RawStomp.message(frame).get("groupReadCount").getAsInt()).isZero();
            assertThat(carol.isSilent()).isTrue();
            assertThat(waitingFor("user_002")).isZero();
            assertThat(waitingFor("user_003")).isEqualTo(1);
        }
    }

    @Test
    void a_message_that_changes_comes_again_as_it_is_now() {
        Api alice = Api.as(emulator, "user_001");
        try (RawStomp bob = RawStomp.listen(emulator, "user_002");
                RawStomp admin = RawStomp.connect(emulator, "administrator").subscribe("g", "/topic/group/group_1")) {
            alice.send("user_002", "Helo").data();
            alice.put("/api/im/messages/msg_001", Api.json("content", "Hello")).data();
            alice.post("/api/im/messages/msg_001/revoke").data();
            alice.sendToGroup("group_1", "Hi").data();
            Api.as(emulator, "user_003")
                    .put("/api/im/conversations/group_1/read?chatType=GROUP")
                    .data();

            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("Helo");
            JsonObject edited = bob.nextMessage();
            assertThat(edited.get("content").getAsString()).isEqualTo("Hello");
            assertThat(edited.get("editedAt").getAsLong()).isPositive();
            JsonObject revoked = bob.nextMessage();
            assertThat(revoked.get("id").getAsString()).isEqualTo("msg_001");
            assertThat(revoked.get("status").getAsString()).isEqualTo("REVOKED");
            assertThat(admin.nextMessage().get("groupReadCount").getAsInt()).isZero();
            assertThat(admin.nextMessage().get("groupReadCount").getAsInt()).isEqualTo(1);
        }
    }

    @Test
    void a_message_is_revoked_over_the_connection_by_its_id_or_by_that_of_its_sender() {
        try (RawStomp alice = RawStomp.connect(emulator, "user_001")) {
            alice.sendForReceipt("SEND\ndestination:/app/chat.send\n", chat("SINGLE", "user_002", "mine", "one"));
            alice.sendForReceipt("SEND\ndestination:/app/chat.send\n", chat("SINGLE", "user_002", "other", "two"));

            alice.sendForReceipt("SEND\ndestination:/app/chat.revoke\n", "{\"messageId\":\"mine\"}");
            alice.sendForReceipt("SEND\ndestination:/app/chat.revoke\n", "{\"messageId\":\"msg_002\"}");

            assertThat(emulator.messages()).extracting("status").containsExactly("REVOKED", "REVOKED");
        }
    }

    @Test
    void whoever_joins_a_group_may_listen_to_it_and_whoever_leaves_hears_nothing_more() throws Exception {
        Api admin = Api.admin(emulator);
        admin.post("/api/im/accounts/import", Api.json("userId", "new")).data();
        try (RawStomp outsider = RawStomp.connect(emulator, "new")) {
            outsider.send("SUBSCRIBE\nid:g\ndestination:/topic/group/group_1\nreceipt:r\n\n");

            assertThat(outsider.next())
                    .isEqualTo("ERROR\nmessage:new is not a member of the group group_1\nreceipt-id:r\n"
                            + "content-type:text/plain\ncontent-length:40\n\nnew is not a member of the group group_1");
            assertThat(outsider.next()).isEqualTo("end 1002");
        }
        admin.post("/api/im/groups/group_1/members", Api.json("userId", "new")).data();
        try (RawStomp member = RawStomp.connect(emulator, "new").subscribe("g", "/topic/group/group_1")) {
            admin.sendToGroup("group_1", "welcome").data();
            assertThat(member.nextMessage().get("content").getAsString()).isEqualTo("welcome");

            admin.delete("/api/im/groups/group_1/members/new").data();
            admin.sendToGroup("group_1", "among us").data();

            assertThat(member.isSilent()).isTrue();
        }
    }

    @Test
    void a_token_that_is_not_good_is_an_error_and_the_end() {
        for (String token : new String[] {null, "nonsense", emulator.issueTenantToken()}) {
            try (RawStomp nobody = RawStomp.open(emulator, token)) {
                nobody.send("CONNECT\naccept-version:1.2\n\n");

                assertThat(nobody.next())
                        .isEqualTo("ERROR\nmessage:Unauthorized\ncontent-type:text/plain\ncontent-length:12\n\n"
                                + "Unauthorized");
                assertThat(nobody.next()).isEqualTo("end 1002");
            }
        }
    }

    @Test
    void tokens_of_two_users_are_an_error() {
        try (RawStomp nobody = RawStomp.open(emulator, emulator.issueToken("user_001"))) {
            nobody.send(
                    "CONNECT\naccept-version:1.2\nAuthorization:Bearer " + emulator.issueToken("user_002") + "\n\n");

            assertThat(nobody.next()).startsWith("ERROR\nmessage:Unauthorized\n");
        }
    }

    @Test
    void whoever_is_signed_out_is_told_so_and_cut_off() throws Exception {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            emulator.kick("user_002");

            assertThat(bob.next()).startsWith("ERROR\nmessage:Unauthorized\n");
            assertThat(bob.next()).isEqualTo("end 1002");
            emulator.realtime().awaitConnections("user_002", 0, PATIENCE);
        }
    }

    @Test
    void whoever_is_deleted_is_cut_off() {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            Api.admin(emulator).delete("/api/im/accounts/user_002").data();

            assertThat(bob.next()).startsWith("ERROR\nmessage:Unauthorized\n");
        }
    }

    @Test
    void an_account_is_online_while_it_is_connected() throws Exception {
        String state = "/api/im/admin/users/state?userIds=user_002";
        Api admin = Api.admin(emulator);
        try (RawStomp bob = RawStomp.connect(emulator, "user_002")) {
            assertThat(admin.get(state).each("state")).containsExactly("ONLINE");
            assertThat(presence().number("connectionCount")).isEqualTo(1);
            bob.send("DISCONNECT\nreceipt:bye\n\n");
            assertThat(bob.next()).isEqualTo("RECEIPT\nreceipt-id:bye\n\n");
            assertThat(bob.next()).isEqualTo("end 1000");
        }
        emulator.realtime().awaitConnections("user_002", 0, PATIENCE);

        assertThat(admin.get(state).each("state")).containsExactly("OFFLINE");
        assertThat(presence().number("connectionCount")).isZero();
    }

    @Test
    void whoever_was_connected_and_is_not_any_more_is_pushed_what_waits_for_him() throws Exception {
        JsonObject device = Api.json("userId", "user_002", "deviceId", "phone", "vendor", "FCM", "token", "t");
        Api.as(emulator, "user_002")
                .post("/api/push/register?appKey=ak_demo_chat", device)
                .data();
        Api alice = Api.as(emulator, "user_001");
        alice.send("user_002", "before").data();
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            alice.send("user_002", "live").data();
            assertThat(bob.nextMessage().get("content").getAsString()).isEqualTo("live");
        }
        emulator.realtime().awaitConnections("user_002", 0, PATIENCE);

        alice.send("user_002", "away").data();

        assertThat(emulator.pushes()).singleElement().satisfies(push -> {
            assertThat(push.userId()).isEqualTo("user_002");
            assertThat(push.body()).isEqualTo("away");
        });
    }

    private Reply presence() {
        return Api.anonymous(emulator)
                .call(
                        "GET",
                        "/api/im/internal/presence/users/user_002",
                        null,
                        "X-Internal-Token",
                        emulator.internalToken());
    }

    @Test
    void the_platform_account_hears_of_everything() {
        String token = Api.admin(emulator).get("/api/im/platform-events/token").text("token");
        try (RawStomp platform =
                RawStomp.connected(RawStomp.open(emulator, token)).subscribe("p", "/user/queue/messages")) {
            Api.as(emulator, "user_001").send("user_002", "Hello").data();

            JsonObject online = platform.nextMessage();
            assertThat(online.get("msgType").getAsString()).isEqualTo("NOTIFY");
            assertThat(content(online).get("event").getAsString()).isEqualTo("user.online");
            JsonObject sent = content(platform.nextMessage());
            assertThat(sent.get("event").getAsString()).isEqualTo("message.sent");
            assertThat(sent.getAsJsonObject("data").get("content").getAsString())
                    .isEqualTo("Hello");
            assertThat(emulator.realtime().connections("platform")).isEqualTo(1);
        }
    }

    private static JsonObject content(JsonObject message) {
        return JsonParser.parseString(message.get("content").getAsString()).getAsJsonObject();
    }

    @Test
    void frames_that_break_the_protocol_are_errors_and_the_end() {
        assertRefused("SUBSCRIBE\nid:1\n\n", "SUBSCRIBE lacks the header destination");
        assertRefused("SUBSCRIBE\ndestination:/user/queue/messages\n\n", "SUBSCRIBE lacks the header id");
        assertRefused("SUBSCRIBE\nid:1\ndestination:/topic/elsewhere\n\n", "no such destination: /topic/elsewhere");
        assertRefused("SUBSCRIBE\nid:1\ndestination:/topic/group/none\n\n", "no such group: none");
        assertRefused("SEND\ndestination:/app/elsewhere\n\n{}", "no such destination: /app/elsewhere");
        assertRefused("SEND\ndestination:/app/chat.send\n\nno JSON", "the body must be a JSON object");
        assertRefused("SEND\ndestination:/app/chat.send\n\n{}", "field toId is missing");
        assertRefused(
                "SEND\ndestination:/app/chat.sync\n\n{\"appId\":\"ak_other\"}",
                "field appId is ak_other, but the token is for the application ak_demo_chat");
        assertRefused("CONNECT\naccept-version:1.2\n\n", "the connection is there already");
        assertRefused("BEGIN\ntransaction:1\n\n", "no such command, or none that the service knows");
        assertRefused("SEND\nno colon\n\n", "malformed frame: a header has no name or no colon");
        assertRefused("SEND\na:\\t\n\n", "malformed frame: a header holds an escape that is none");
        assertRefused("SEND", "malformed frame: it ends before its headers do");
    }

    private void assertRefused(String frame, String words) {
        try (RawStomp alice = RawStomp.connect(emulator, "user_001")) {
            alice.send(frame);

            assertThat(alice.next().lines().limit(2)).containsExactly("ERROR", "message:" + words.replace(":", "\\c"));
            assertThat(alice.next()).isEqualTo("end 1002");
        }
    }

    @Test
    void whoever_does_not_connect_first_or_in_another_version_is_refused() {
        try (RawStomp early = RawStomp.open(emulator, emulator.issueToken("user_001"));
                RawStomp old = RawStomp.open(emulator, emulator.issueToken("user_001"))) {
            early.send("SUBSCRIBE\nid:1\ndestination:/user/queue/messages\n\n");
            old.send("CONNECT\naccept-version:1.0,1.1\n\n");

            assertThat(early.next()).startsWith("ERROR\nmessage:CONNECT comes first, not SUBSCRIBE\n");
            assertThat(old.next()).startsWith("ERROR\nmessage:accept-version must name 1.2\n");
        }
    }

    @Test
    void frames_come_in_whatever_pieces() throws Exception {
        try (RawStomp alice = RawStomp.open(emulator, emulator.issueToken("user_001"))) {
            alice.raw("\n\r\nCONN").raw("ECT\r\naccept-version:1.2\r");
            alice.raw("\n\r\n\0\n\nSUBSCRIBE\nid:a\\cb\ndestination:/user/queue/messages\n\n\0SEND\n"
                    + "destination:/app/chat.send\ncontent-length:");
            String body = chat("SINGLE", "user_001", "id", "to myself 😀");
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            alice.raw(length + "\n\n" + body + "\0");

            assertThat(alice.next()).startsWith("CONNECTED\n");
            String frame = alice.next();
            assertThat(frame).contains("subscription:a\\cb\n");
            assertThat(RawStomp.message(frame).get("content").getAsString()).isEqualTo("to myself 😀");
            assertThat(alice.isSilent()).isTrue();
        }
    }

    @Test
    void a_frame_that_is_too_large_is_refused() {
        try (XuqmEmulator small = XuqmEmulator.builder().maxBodyBytes(10_000).start();
                RawStomp alice = RawStomp.connect(small, "user_001")) {
            alice.raw("SEND\ndestination:/app/chat.send\n\n" + "x".repeat(10_001));

            assertThat(alice.next()).startsWith("ERROR\nmessage:the frame is larger than 10000 bytes\n");
            assertThat(alice.next()).isEqualTo("end 1009");
        }
    }

    @Test
    void pings_are_answered() throws Exception {
        try (RawStomp alice = RawStomp.connect(emulator, "user_001")) {
            assertThat(new String(alice.ping("are you there?").array(), StandardCharsets.UTF_8))
                    .isEqualTo("are you there?");
        }
    }

    @Test
    void every_frame_is_recorded_without_secrets() throws Exception {
        String token = emulator.issueToken("user_002");
        try (RawStomp bob = RawStomp.open(emulator, null)) {
            bob.send("CONNECT\naccept-version:1.2\nAuthorization:Bearer " + token + "\npasscode:x\n\n");
            bob.next();
            bob.subscribe("s", "/user/queue/messages");
            Api.as(emulator, "user_001").send("user_002", "Hello").data();
            bob.nextMessage();
        }

        assertThat(emulator.realtime().frames())
                .extracting(RecordedFrame::command)
                .containsExactly("CONNECT", "CONNECTED", "SUBSCRIBE", "RECEIPT", "MESSAGE");
        RecordedFrame connect =
                emulator.realtime().frames(FrameDirection.RECEIVED, "CONNECT").get(0);
        assertThat(connect.header("Authorization")).isEqualTo("***");
        assertThat(connect.header("passcode")).isEqualTo("***");
        assertThat(connect.userId()).isNull();
        assertThat(emulator.realtime().awaitFrames(frame -> frame.command().equals("MESSAGE"), 1, PATIENCE))
                .singleElement()
                .satisfies(frame -> {
                    assertThat(frame.userId()).isEqualTo("user_002");
                    assertThat(frame.body()).contains("Hello");
                    assertThat(frame.toString()).doesNotContain("Hello");
                });
    }

    @Test
    void connections_are_counted() throws Exception {
        try (RawStomp one = RawStomp.connect(emulator, "user_001");
                RawStomp other = RawStomp.connect(emulator, "user_001")) {
            assertThat(emulator.realtime().connections("user_001")).isEqualTo(2);
            assertThat(one.isSilent() && other.isSilent()).isTrue();
        }
        emulator.realtime().awaitConnections("user_001", 0, PATIENCE);

        assertThat(emulator.realtime().mostConnections("user_001")).isEqualTo(2);
        assertThat(emulator.realtime().connectionsMade("user_001")).isEqualTo(2);
        assertThat(emulator.realtime().connections()).isZero();
        emulator.realtime().clear();
        assertThat(emulator.realtime().mostConnections("user_001")).isZero();
    }

    @Test
    void a_reset_ends_all_connections() throws Exception {
        try (RawStomp bob = RawStomp.listen(emulator, "user_002")) {
            emulator.reset();

            assertThat(bob.next()).isEqualTo("end broken");
            assertThat(emulator.realtime().frames()).isEmpty();
            assertThat(emulator.realtime().connections()).isZero();
        }
    }

    @Test
    void a_request_that_is_no_upgrade_is_told_so() {
        Reply reply = Api.anonymous(emulator).get("/ws/im?token=x");

        assertThat(reply.status()).isEqualTo(426);
    }
}
