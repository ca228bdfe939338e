package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageStatus;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.push.PushReceipt;
import com.xuqm.sdk.push.PushReceiptEvent;
import com.xuqm.sdk.push.PushResult;
import com.xuqm.sdk.push.PushVendor;
import com.xuqm.sdk.push.RegisterDevice;
import com.xuqm.sdk.push.SendPush;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A phone that was offline")
class OfflinePhoneTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void gets_once_what_it_missed_when_it_comes_back(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        XuqmUser traveller = xuqm.asUser("user_002");
        XuqmUser friend = xuqm.asUser("user_001");

        // The phone is known for pushes, then signed out, and in a tunnel.
        traveller
                .push()
                .register(RegisterDevice.of("user_002", PushVendor.FCM, "token").withDeviceId("phone"))
                .execute();
        xuqm.admin().kickUsers(List.of("user_002")).execute();

        // Meanwhile it is written to, one message is taken back, and a push knocks.
        friend.messages().send(SendMessage.text("user_002", "Are you there?")).execute();
        Message regretted = friend.messages()
                .send(SendMessage.text("user_002", "Answer me!"))
                .execute();
        friend.messages().revoke(regretted.id()).execute();
        friend.messages().send(SendMessage.groupText("group_1", "Who is in?")).execute();
        PushResult push = xuqm.push()
                .send(SendPush.of("user_002", "user_001", "Are you there?"))
                .execute();
        assertThat(push.deviceCount()).isEqualTo(1);

        // Back again, it signs in by itself and gets everything, in order, once.
        List<Message> missed = traveller.messages().syncOffline().execute();
        assertThat(missed)
                .filteredOn(message -> message.status().equals(MessageStatus.SENT))
                .extracting(Message::content)
                .containsExactly("Are you there?", "Who is in?");
        assertThat(missed)
                .filteredOn(message -> message.id().equals(regretted.id()))
                .allMatch(message -> message.status().equals(MessageStatus.REVOKED));
        assertThat(traveller.messages().syncOffline().execute()).isEmpty();
        traveller
                .push()
                .receivePush(PushReceipt.of(push.pushId(), "phone", PushReceiptEvent.CLICKED))
                .execute();

        // The conversation counts as unread until the traveller reads it.
        ConversationKey chat = ConversationKey.single("user_001");
        assertThat(conversation(traveller, chat).unreadCount()).isPositive();
        traveller.conversations().markRead(chat).execute();
        assertThat(conversation(traveller, chat).unreadCount()).isZero();
    }

    private static Conversation conversation(XuqmUser user, ConversationKey key) {
        return user.conversations().list().stream()
                .filter(conversation -> conversation.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
