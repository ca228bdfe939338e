package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.account.UpdateAccount;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.admin.BatchSendResult;
import com.xuqm.sdk.admin.PresenceState;
import com.xuqm.sdk.admin.UserState;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.group.GroupMember;
import com.xuqm.sdk.group.GroupRole;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageFilter;
import com.xuqm.sdk.message.MessageStatus;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.sdk.push.PushPlatform;
import com.xuqm.sdk.push.PushStatus;
import com.xuqm.sdk.push.PushVendor;
import com.xuqm.sdk.push.RegisterDevice;
import com.xuqm.sdk.push.SendPush;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A backend that does its daily work")
class MainJobTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void imports_its_users_and_reads_them_back(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        BatchResult result = xuqm.accounts()
                .importBatch(
                        List.of(ImportAccount.of("amy", "Amy 🎈"), ImportAccount.of("李雷"), ImportAccount.of("a/b %2e")))
                .execute();

        assertThat(result.succeeded()).isEqualTo(3);
        assertThat(xuqm.accounts().get("amy").execute().nickname()).isEqualTo("Amy 🎈");
        assertThat(xuqm.accounts().get("李雷").execute().userId()).isEqualTo("李雷");
        assertThat(xuqm.accounts().get("a/b %2e").execute().userId()).isEqualTo("a/b %2e");
        assertThat(xuqm.accounts().exists("amy").execute()).isTrue();
        assertThat(xuqm.accounts().exists("nobody").execute()).isFalse();
        assertThat(xuqm.accounts().search("amy").all())
                .extracting(Account::userId)
                .containsExactly("amy");
        assertThat(xuqm.accounts()
                        .update("amy", UpdateAccount.nickname("Amelia"))
                        .execute()
                        .nickname())
                .isEqualTo("Amelia");
        assertThat(xuqm.accounts()
                        .importOne(ImportAccount.of("bob").withAvatar("https://a/b.png"))
                        .execute()
                        .avatar())
                .isEqualTo("https://a/b.png");
        xuqm.accounts().delete("bob").execute();
        assertThat(xuqm.accounts().exists("bob").execute()).isFalse();
    }

    @EveryStack
    void sends_to_a_person_and_to_a_group_and_reads_the_history(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        Message hello = xuqm.messages()
                .send(SendMessage.text("user_002", "Hello, 世界 👋"))
                .execute();
        Message hi = xuqm.messages()
                .send(SendMessage.groupText("group_1", "Hi all"))
                .executeAsync()
                .join();

        assertThat(hello.fromId()).isEqualTo("administrator");
        assertThat(hello.status()).isEqualTo(MessageStatus.SENT);
        assertThat(xuqm.messages().history("user_002").all()).containsExactly(hello);
        assertThat(xuqm.messages().groupHistory("group_1").all())
                .extracting(Message::id)
                .containsExactly(hi.id());
        assertThat(xuqm.messages().content(hello)).isEqualTo(new TextContent("Hello, 世界 👋"));
        assertThat(xuqm.asUser("user_002").messages().offlineCount().execute()).isEqualTo(2);
        assertThat(xuqm.asUser("user_002").messages().syncOffline().execute())
                .extracting(Message::id)
                .containsExactly(hello.id(), hi.id());
        assertThat(xuqm.asUser("user_002").messages().offlineCount().execute()).isZero();
    }

    @EveryStack
    void corrects_and_takes_back_what_it_said(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        Message sent =
                xuqm.messages().send(SendMessage.text("user_002", "Helo")).execute();

        assertThat(xuqm.messages().edit(sent.id(), "Hello").execute().content()).isEqualTo("Hello");
        assertThat(xuqm.messages().search("Hello").all())
                .extracting(Message::id)
                .containsExactly(sent.id());
        assertThat(xuqm.messages().revoke(sent.id()).execute().status()).isEqualTo(MessageStatus.REVOKED);
    }

    @EveryStack
    void pages_through_a_long_history(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        for (int i = 0; i < 23; i++) {
            xuqm.messages().send(SendMessage.text("user_003", "number " + i)).execute();
        }

        assertThat(xuqm.messages().history("user_003").pageSize(5).stream().map(Message::content))
                .hasSize(23)
                .startsWith("number 22", "number 21")
                .endsWith("number 0");
        assertThat(xuqm.messages()
                        .history("user_003")
                        .pageSize(5)
                        .page(4)
                        .execute()
                        .items())
                .hasSize(3);
        assertThat(xuqm.messages()
                        .history("user_003", MessageFilter.none().withKeyword("number 2"))
                        .all())
                .hasSize(4); // 2, 20, 21, 22
        assertThat(xuqm.messages()
                        .history("user_003", MessageFilter.none().withMsgType(MessageType.IMAGE))
                        .all())
                .isEmpty();
    }

    @EveryStack
    void runs_a_group_from_its_creation_to_its_end(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        Group group = xuqm.groups()
                .create(CreateGroup.of("项目讨论")
                        .withMemberIds(List.of("user_001"))
                        .withAnnouncement("Welcome"))
                .execute();
        BatchResult added = xuqm.groups()
                .addMembers(group.groupId(), List.of("user_002", "nobody"))
                .execute();

        assertThat(added.succeeded()).isEqualTo(1);
        assertThat(added.failed()).extracting(BatchFailure::userId).containsExactly("nobody");
        assertThat(xuqm.groups().get(group.groupId()).execute().memberCount()).isEqualTo(3);
        assertThat(xuqm.groups().list().all()).extracting(Group::groupId).contains(group.groupId());
        assertThat(xuqm.groups().listMembers(group.groupId()).stream())
                .extracting(GroupMember::userId, GroupMember::role)
                .contains(tuple("administrator", GroupRole.OWNER), tuple("user_001", GroupRole.MEMBER));
        xuqm.groups().dismiss(group.groupId()).execute();
        assertThat(xuqm.groups().list().all()).extracting(Group::groupId).doesNotContain(group.groupId());
    }

    @EveryStack
    void sends_a_batch_in_which_some_cannot_be_reached(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        BatchSendResult result = xuqm.admin()
                .batchSend(BatchSend.text(List.of("user_001", "../admin", "user_002", "x".repeat(300)), "Sale!")
                        .withCampaignId("spring"))
                .execute();

        assertThat(result.acceptedCount()).isEqualTo(2);
        assertThat(result.rejected()).extracting(BatchFailure::userId).containsExactly("../admin", "x".repeat(300));
        assertThat(result.rejected())
                .allSatisfy(failure -> assertThat(failure.reason()).isNotBlank());
    }

    @EveryStack
    void pushes_to_a_registered_device(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        xuqm.asUser("user_001")
                .push()
                .register(RegisterDevice.of("user_001", PushVendor.HUAWEI, "device-token")
                        .withDeviceId("phone")
                        .withPlatform(PushPlatform.ANDROID))
                .execute();

        assertThat(xuqm.push()
                        .send(SendPush.of("user_001", "新消息", "你有一条未读消息").withPayload(Map.of("chatId", "user_002")))
                        .execute()
                        .deviceCount())
                .isEqualTo(1);
        assertThat(xuqm.push()
                        .send(SendPush.of("user_002", "Hi", "there"))
                        .execute()
                        .status())
                .isEqualTo(PushStatus.NO_DEVICE);
    }

    @EveryStack
    void sees_who_is_online_and_signs_somebody_out(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        xuqm.asUser("user_001").messages().offlineCount().execute();

        assertThat(xuqm.admin().userStates(List.of("user_001", "user_002")).execute())
                .extracting(UserState::userId)
                .containsExactly("user_001", "user_002");
        assertThat(xuqm.admin().userStates(List.of("user_002")).execute().get(0).state())
                .isEqualTo(PresenceState.OFFLINE);
        assertThat(xuqm.admin()
                        .kickUsers(List.of("user_001", "nobody"))
                        .execute()
                        .kicked())
                .containsExactly("user_001");
        assertThat(xuqm.asUser("user_001").messages().offlineCount().execute())
                .as("a call after that signs in again by itself")
                .isZero();
    }
}
