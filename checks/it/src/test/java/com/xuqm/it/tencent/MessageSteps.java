package com.xuqm.it.tencent;

import static com.xuqm.it.tencent.AccountSteps.all;
import static com.xuqm.it.tencent.AccountSteps.firstPage;

import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.conversation.ConversationGroupUpdate;
import com.xuqm.tencent.conversation.ConversationKey;
import com.xuqm.tencent.conversation.ConversationMark;
import com.xuqm.tencent.conversation.ConversationUpdate;
import com.xuqm.tencent.conversation.DeleteConversation;
import com.xuqm.tencent.conversation.ListConversations;
import com.xuqm.tencent.conversation.NewConversationGroup;
import com.xuqm.tencent.conversation.UpdateConversationGroup;
import com.xuqm.tencent.message.AndroidPush;
import com.xuqm.tencent.message.ApnsPush;
import com.xuqm.tencent.message.BatchMessage;
import com.xuqm.tencent.message.FaceElement;
import com.xuqm.tencent.message.ImportMessage;
import com.xuqm.tencent.message.MarkRead;
import com.xuqm.tencent.message.MessageElement;
import com.xuqm.tencent.message.MessageExtension;
import com.xuqm.tencent.message.MessageHistory;
import com.xuqm.tencent.message.ModifyMessage;
import com.xuqm.tencent.message.OfflinePush;
import com.xuqm.tencent.message.ReadMessage;
import com.xuqm.tencent.message.SendMessage;
import com.xuqm.tencent.message.SendReadReceipts;
import com.xuqm.tencent.message.SetExtensions;
import com.xuqm.tencent.message.UnreadCountQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The steps of messages between two users, and of their conversations. */
final class MessageSteps {

    private final TencentClient tencent;

    MessageSteps(TencentClient tencent) {
        this.tencent = tencent;
    }

    void messages() {
        String key = tencent.messages()
                .send(SendMessage.of("bob", List.of(MessageElement.text("Hello")))
                        .withSyncOtherMachine(true)
                        .withFromAccount("alice")
                        .withMsgSeq(93847636)
                        .withMsgRandom(1287657)
                        .withMsgLifeTime(Duration.ofDays(7))
                        .withForbidCallbackControls(List.of("ForbidBeforeSendMsgCallback"))
                        .withSendMsgControls(List.of("WithMuteNotifications"))
                        .withCloudCustomData("data")
                        .withSupportMessageExtension(true)
                        .withIsNeedReadReceipt(true)
                        .withOfflinePush(OfflinePush.of()
                                .withPushFlag(0)
                                .withTitle("t")
                                .withDescription("d")
                                .withExtension("{}")
                                .withAndroid(AndroidPush.of().withSound("android.mp3"))
                                .withApns(ApnsPush.of().withBadgeMode(1).withMutableContent(1))))
                .execute()
                .msgKey();
        all(
                tencent.messages()
                        .sendBatch(BatchMessage.of(
                                        List.of("bob", "carol", "nobody"),
                                        List.of(
                                                MessageElement.text("Hello all"),
                                                MessageElement.of(new FaceElement(6, "abc"))))
                                .withSyncOtherMachine(false)
                                .withFromAccount("alice")
                                .withMsgSeq(28460)
                                .withMsgRandom(19901224)),
                tencent.messages()
                        .importMessage(ImportMessage.of(
                                        2,
                                        "alice",
                                        "bob",
                                        Instant.ofEpochSecond(1_767_000_000),
                                        List.of(MessageElement.text("old")))
                                .withMsgRandom(5)
                                .withMsgSeq(6)));
        firstPage(tencent.messages()
                .history(MessageHistory.of("alice", "bob", Instant.EPOCH, Instant.ofEpochSecond(Integer.MAX_VALUE)))
                .pageSize(100));
        all(
                tencent.messages().unreadCount(UnreadCountQuery.of("bob").withPeerAccounts(List.of("alice", "nobody"))),
                tencent.messages().markRead(MarkRead.of("bob", "alice")),
                tencent.messages()
                        .modify(ModifyMessage.of("alice", "bob", key)
                                .withBody(List.of(MessageElement.text("Hello again")))
                                .withCloudCustomData("more")),
                tencent.messages()
                        .sendReadReceipts(
                                SendReadReceipts.of("bob", "alice", List.of(new ReadMessage("alice", "bob", key)))),
                tencent.messageExtensions()
                        .set(SetExtensions.of("alice", "bob", key, 1)
                                .withExtensions(List.of(MessageExtension.of("k1", "v1")))));
        firstPage(tencent.messageExtensions().list("alice", "bob", key));
        all(
                tencent.messages().deleteFromHistory("bob", "alice", List.of(key, "1_1_1")),
                tencent.messages().recall("alice", "bob", key));
    }

    void conversations() {
        ConversationKey alice = ConversationKey.withAccount("alice");
        firstPage(tencent.conversations().list(ListConversations.of("bob", 7)));
        all(
                tencent.conversations()
                        .mark(
                                "bob",
                                List.of(ConversationMark.of(3, alice)
                                        .withSetMarks(List.of(0L, 1L))
                                        .withClearMarks(List.of(2L))
                                        .withCustomMark("mine"))),
                tencent.conversationGroups()
                        .create("bob", List.of(new NewConversationGroup("friends", List.of(alice)))),
                tencent.conversationGroups()
                        .update(UpdateConversationGroup.of(
                                        "bob",
                                        ConversationGroupUpdate.of(2, "friends")
                                                .withContactUpdateItems(List.of(new ConversationUpdate(
                                                        1, ConversationKey.withAccount("carol")))))
                                .withUpdateType(1)),
                tencent.conversationGroups()
                        .update(UpdateConversationGroup.of(
                                        "bob",
                                        ConversationGroupUpdate.of(1, "friends").withNewGroupName("close friends"))
                                .withUpdateType(1)),
                tencent.conversationGroups().search("bob", List.of(alice)));
        firstPage(tencent.conversationGroups().list("bob"));
        all(
                tencent.conversationGroups().delete("bob", List.of("close friends")),
                tencent.conversations()
                        .delete(DeleteConversation.of("bob", 1)
                                .withToAccount("alice")
                                .withClearRamble(true)));
    }
}
