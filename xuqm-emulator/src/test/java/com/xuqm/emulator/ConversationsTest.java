package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class ConversationsTest {

    private static final String ALL = "/api/im/conversations";

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

    private static Reply set(Api api, String targetId, String what) {
        return api.put(ALL + "/" + targetId + "/" + what);
    }

    private JsonObject only(Api api) {
        assertThat(api.get(ALL).array()).hasSize(1);
        return api.get(ALL).array().get(0).getAsJsonObject();
    }

    @Test
    void aMessageMakesAConversationOnBothSides() {
        alice.send("user_002", "Hello").data();

        JsonObject his = only(bob);
        assertThat(his.get("targetId").getAsString()).isEqualTo("user_001");
        assertThat(his.get("chatType").getAsString()).isEqualTo("SINGLE");
        assertThat(his.get("unreadCount").getAsInt()).isEqualTo(1);
        assertThat(his.getAsJsonObject("lastMessage").get("content").getAsString())
                .isEqualTo("Hello");
        assertThat(his.get("updatedAt"))
                .isEqualTo(his.getAsJsonObject("lastMessage").get("createdAt"));
        assertThat(only(alice).get("targetId").getAsString()).isEqualTo("user_002");
        assertThat(only(alice).get("unreadCount").getAsInt()).isZero();
    }

    @Test
    void unreadCountsMoveWithMessagesAndWithReading() {
        alice.send("user_002", "one").data();
        alice.send("user_002", "two").data();
        assertThat(only(bob).get("unreadCount").getAsInt()).isEqualTo(2);

        Reply read = set(bob, "user_001", "read?chatType=SINGLE");

        assertThat(read.number("unreadCount")).isZero();
        assertThat(read.number("lastReadAt")).isPositive();
        alice.send("user_002", "three").data();
        assertThat(only(bob).get("unreadCount").getAsInt()).isEqualTo(1);
    }

    @Test
    void aRevokedMessageIsNotUnread() {
        String id = alice.send("user_002", "one").text("id");

        alice.post("/api/im/messages/" + id + "/revoke").data();

        assertThat(only(bob).get("unreadCount").getAsInt()).isZero();
    }

    @Test
    void readingAGroupCountsInItsMessages() {
        alice.sendToGroup("group_1", "Hi all").data();
        assertThat(only(bob).get("unreadCount").getAsInt()).isEqualTo(1);

        JsonObject read = set(bob, "group_1", "read?chatType=GROUP").object();

        assertThat(read.get("unreadCount").getAsInt()).isZero();
        assertThat(read.getAsJsonObject("lastMessage").get("groupReadCount").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void whoJoinsLaterHasNothingUnreadOfBefore() {
        alice.post("/api/im/groups", "{\"groupId\":\"g\",\"name\":\"g\",\"memberIds\":[]}")
                .data();
        alice.sendToGroup("g", "before").data();
        alice.post("/api/im/groups/g/members", Api.json("userId", "user_002")).data();
        assertThat(only(bob).get("unreadCount").getAsInt()).isZero();

        alice.sendToGroup("g", "after").data();

        assertThat(only(bob).get("unreadCount").getAsInt()).isEqualTo(1);
    }

    @Test
    void whoLeavesAGroupLosesItsConversation() {
        alice.sendToGroup("group_1", "Hi all").data();
        set(bob, "group_1", "pinned?chatType=GROUP&pinned=true").data();

        bob.delete("/api/im/groups/group_1/members/user_002").data();

        assertThat(bob.get(ALL).array()).isEmpty();
    }

    @Test
    void pinnedOnesComeFirstThenTheNewest() {
        alice.send("user_002", "1").data();
        alice.send("user_003", "2").data();
        alice.send("user_004", "3").data();

        assertThat(set(alice, "user_002", "pinned?chatType=SINGLE&pinned=true")
                        .object()
                        .get("pinned")
                        .getAsBoolean())
                .isTrue();

        assertThat(alice.get(ALL).each("targetId")).containsExactly("user_002", "user_004", "user_003");
        set(alice, "user_002", "pinned?chatType=SINGLE&pinned=false").data();
        assertThat(alice.get(ALL).each("targetId")).containsExactly("user_004", "user_003", "user_002");
    }

    @Test
    void aConversationIsMuted() {
        alice.send("user_002", "1").data();

        assertThat(set(bob, "user_001", "muted?chatType=SINGLE&muted=true")
                        .object()
                        .get("muted")
                        .getAsBoolean())
                .isTrue();
        assertThat(only(bob).get("muted").getAsBoolean()).isTrue();
        assertThat(only(alice).get("muted").getAsBoolean()).isFalse();
    }

    @Test
    void aDraftMakesAConversationAndAnEmptyOneIsNone() {
        assertThat(set(alice, "user_002", "draft?chatType=SINGLE&draft=%E4%BD%A0%E5%A5%BD")
                        .text("draft"))
                .isEqualTo("你好");
        assertThat(only(alice).has("lastMessage")).isFalse();
        assertThat(bob.get(ALL).array()).isEmpty();

        assertThat(set(alice, "user_002", "draft?chatType=SINGLE&draft=")
                        .object()
                        .has("draft"))
                .isFalse();
        assertThat(set(alice, "user_002", "draft?chatType=SINGLE").message()).isEqualTo("parameter draft is missing");
    }

    @Test
    void aHiddenConversationComesBackWithItsNextMessage() {
        alice.send("user_002", "1").data();

        assertThat(set(bob, "user_001", "hidden?chatType=SINGLE&hidden=true")
                        .object()
                        .get("hidden")
                        .getAsBoolean())
                .isTrue();
        assertThat(bob.get(ALL).array()).isEmpty();
        alice.send("user_002", "2").data();

        assertThat(only(bob).get("hidden").getAsBoolean()).isFalse();
    }

    @Test
    void conversationsArePutIntoGroupings() {
        alice.send("user_002", "1").data();
        set(alice, "user_002", "group?chatType=SINGLE&groupName=work").data();
        set(alice, "user_003", "group?chatType=SINGLE&groupName=work").data();
        set(alice, "group_1", "group?chatType=GROUP&groupName=a%2Fb").data();

        assertThat(alice.get("/api/im/conversation-groups").data().toString())
                .isEqualTo("[{\"groupName\":\"a/b\",\"conversationCount\":1},"
                        + "{\"groupName\":\"work\",\"conversationCount\":2}]");
        assertThat(alice.get("/api/im/conversation-groups/work").each("targetId"))
                .containsExactlyInAnyOrder("user_002", "user_003");
        assertThat(alice.get("/api/im/conversation-groups/a%2Fb").each("targetId"))
                .containsExactly("group_1");
        set(alice, "group_1", "group?chatType=GROUP").data();
        assertThat(alice.get("/api/im/conversation-groups/a%2Fb").array()).isEmpty();
        assertThat(alice.get("/api/im/conversation-groups").each("groupName")).containsExactly("work");
    }

    @Test
    void aDeletedConversationIsGoneForTheCallerOnlyAndItsMessagesStay() {
        alice.send("user_002", "1").data();
        set(bob, "user_001", "pinned?chatType=SINGLE&pinned=true").data();

        assertThat(bob.delete(ALL + "/user_001?chatType=SINGLE").data().isJsonNull())
                .isTrue();

        assertThat(bob.get(ALL).array()).isEmpty();
        assertThat(alice.get(ALL).array()).hasSize(1);
        assertThat(bob.get("/api/im/messages/history/user_001").each("content")).containsExactly("1");
        assertThat(bob.delete(ALL + "/user_001?chatType=SINGLE").status()).isEqualTo(404);
        alice.send("user_002", "2").data();
        assertThat(only(bob).get("pinned").getAsBoolean()).isFalse();
        assertThat(only(bob).get("unreadCount").getAsInt()).isEqualTo(1);
    }

    @Test
    void targetAndKindAreChecked() {
        assertThat(set(alice, "ghost", "pinned?chatType=SINGLE&pinned=true").status())
                .isEqualTo(404);
        assertThat(set(alice, "ghost", "pinned?chatType=GROUP&pinned=true").status())
                .isEqualTo(404);
        assertThat(set(alice, "user_002", "pinned?chatType=SINGLE").message()).isEqualTo("parameter pinned is missing");
        assertThat(set(alice, "user_002", "pinned?chatType=ROOM&pinned=true").message())
                .isEqualTo("parameter chatType must be SINGLE or GROUP");
        assertThat(set(alice, "user_002", "read").message()).isEqualTo("parameter chatType is missing");
    }

    @Test
    void whoIsNoMemberHasNoConversationWithAGroup() {
        bob.post("/api/im/groups", "{\"groupId\":\"g\",\"name\":\"g\",\"memberIds\":[]}")
                .data();

        for (String what : List.of("pinned?chatType=GROUP&pinned=true", "read?chatType=GROUP")) {
            assertThat(set(alice, "g", what).status()).isEqualTo(403);
            assertThat(set(admin, "g", what).status()).isEqualTo(403);
        }
    }

    @Test
    void whoseAccountIsDeletedLeavesNoConversationBehind() {
        alice.send("user_002", "1").data();
        set(bob, "user_001", "draft?chatType=SINGLE&draft=x").data();

        admin.delete("/api/im/accounts/user_001").data();

        assertThat(bob.get(ALL).array()).isEmpty();
        emulator.addAccounts(List.of("user_001"));
        assertThat(Api.as(emulator, "user_001").get(ALL).array()).isEmpty();
    }
}
