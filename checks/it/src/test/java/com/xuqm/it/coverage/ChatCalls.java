package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.account.UpdateAccount;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.friend.AddFriend;
import com.xuqm.sdk.friend.AddFriends;
import com.xuqm.sdk.friend.FriendRequestDirection;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.util.List;
import java.util.Map;

/** Calls what concerns people: signing in, accounts, messages, conversations, friends. */
final class ChatCalls {

    private ChatCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, XuqmEmulator service) {
        sections.put("signing in", () -> signingIn(xuqm, service));
        sections.put("accounts", () -> accounts(xuqm));
        sections.put("messages", () -> messages(xuqm));
        sections.put("conversations", () -> conversations(xuqm.asUser("user_001")));
        sections.put("friends", () -> friends(xuqm.asUser("user_001")));
        sections.put("friend requests", () -> friendRequests(xuqm));
        sections.put("blacklist", () -> blacklist(xuqm.asUser("user_001")));
    }

    private static void signingIn(XuqmClient xuqm, XuqmEmulator service) {
        xuqm.auth().login("user_001").execute();
        String userSig = xuqm.auth().issueUserSig("user_001").execute().userSig();
        assertThat(xuqm.auth().verifyUserSig("user_001", userSig).execute().valid())
                .isTrue();
        xuqm.auth().platformEventsToken().execute();
        xuqm.auth().refreshDemoImToken(service.issueDemoToken("user_001")).execute();
    }

    private static void accounts(XuqmClient xuqm) {
        xuqm.accounts().importOne(ImportAccount.of("new_1")).execute();
        xuqm.accounts().importBatch(List.of(ImportAccount.of("new_2"))).execute();
        xuqm.accounts().get("new_1").execute();
        xuqm.accounts().update("new_1", UpdateAccount.nickname("New")).execute();
        assertThat(xuqm.accounts().search("new_1").all()).hasSize(1);
        assertThat(xuqm.accounts().exists("new_2").execute()).isTrue();
        xuqm.accounts().delete("new_2").execute();
    }

    private static void messages(XuqmClient xuqm) {
        XuqmUser user = xuqm.asUser("user_001");
        Message sent =
                user.messages().send(SendMessage.text("user_002", "hello")).execute();
        user.messages().send(SendMessage.groupText("group_1", "hello all")).execute();
        user.messages().edit(sent.id(), "hello again").execute();
        assertThat(user.messages().history("user_002").all()).hasSize(1);
        assertThat(user.messages().groupHistory("group_1").all()).hasSize(1);
        assertThat(user.messages().search("again").all()).hasSize(1);
        assertThat(xuqm.asUser("user_002").messages().offlineCount().execute()).isPositive();
        xuqm.asUser("user_002").messages().syncOffline().execute();
        user.messages().revoke(sent.id()).execute();
    }

    private static void conversations(XuqmUser user) {
        ConversationKey key = ConversationKey.single("user_002");
        assertThat(user.conversations().list().all()).isNotEmpty();
        user.conversations().setPinned(key, true).execute();
        user.conversations().setMuted(key, true).execute();
        user.conversations().setDraft(key, "草稿").execute();
        user.conversations().setHidden(key, false).execute();
        user.conversations().setGroup(key, "work").execute();
        user.conversations().markRead(key).execute();
        assertThat(user.conversations().listGroups().all()).hasSize(1);
        assertThat(user.conversations().listByGroup("work").all()).hasSize(1);
        user.conversations().delete(key).execute();
    }

    private static void friends(XuqmUser user) {
        user.friends().add(AddFriend.of("user_002")).execute();
        user.friends().addBatch(AddFriends.of(List.of("user_003", "user_004"))).execute();
        user.friends().setGroup("user_002", "family").execute();
        assertThat(user.friends().list().all()).hasSize(3);
        assertThat(user.friends().listGroups().all()).isNotEmpty();
        assertThat(user.friends().listByGroup("family").all()).hasSize(1);
        assertThat(user.friends().check(List.of("user_002")).execute()).hasSize(1);
        user.friends().remove("user_002").execute();
        user.friends().removeBatch(List.of("user_003")).execute();
        assertThat(user.friends().removeAll().execute()).isEqualTo(1);
    }

    private static void friendRequests(XuqmClient xuqm) {
        XuqmUser asking = xuqm.asUser("user_001");
        XuqmUser asked = xuqm.asUser("user_002");
        asked.friendRequests()
                .accept(asking.friendRequests().send("user_002", "hi").execute().requestId())
                .execute();
        assertThat(asked.friendRequests().list(FriendRequestDirection.INCOMING).all())
                .hasSize(1);
        xuqm.asUser("user_003")
                .friendRequests()
                .reject(asking.friendRequests().send("user_003").execute().requestId())
                .execute();
    }

    private static void blacklist(XuqmUser user) {
        user.blacklist().add("user_005").execute();
        assertThat(user.blacklist().list().all()).hasSize(1);
        user.blacklist().check("user_005").execute();
        user.blacklist().remove("user_005").execute();
    }
}
