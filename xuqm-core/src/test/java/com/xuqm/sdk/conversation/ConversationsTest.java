package com.xuqm.sdk.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConversationsTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final Conversations conversations = new Conversations(calls);

    @Test
    void aConversationIsNamedByItsTargetAndKind() {
        conversations.setPinned(ConversationKey.single("a/b"), true);
        assertThat(calls.request()).isEqualTo("PUT /api/im/conversations/a%2Fb/pinned?chatType=SINGLE&pinned=true");

        conversations.setMuted(ConversationKey.group("group_1"), false);
        assertThat(calls.request()).isEqualTo("PUT /api/im/conversations/group_1/muted?chatType=GROUP&muted=false");

        conversations.setHidden(ConversationKey.of("room", ChatType.of("ROOM")), true);
        assertThat(calls.request()).isEqualTo("PUT /api/im/conversations/room/hidden?chatType=ROOM&hidden=true");

        conversations.markRead(ConversationKey.single("user_002"));
        assertThat(calls.request()).isEqualTo("PUT /api/im/conversations/user_002/read?chatType=SINGLE");

        conversations.delete(ConversationKey.single("user_002"));
        assertThat(calls.request()).isEqualTo("DELETE /api/im/conversations/user_002?chatType=SINGLE");
    }

    @Test
    void anEmptyDraftIsSentBecauseItRemovesTheOldOne() {
        conversations.setDraft(ConversationKey.single("user_002"), "");
        assertThat(calls.request()).isEqualTo("PUT /api/im/conversations/user_002/draft?chatType=SINGLE&draft=");
    }

    @Test
    void noGroupingMeansThatNoneIsSent() {
        conversations.setGroup(ConversationKey.single("user_002"), "work & play");
        assertThat(calls.request())
                .isEqualTo("PUT /api/im/conversations/user_002/group?chatType=SINGLE&groupName=work%20%26%20play");

        conversations.setGroup(ConversationKey.single("user_002"), null);
        assertThat(calls.request()).isEqualTo("PUT /api/im/conversations/user_002/group?chatType=SINGLE");
    }

    @Test
    void aBadTargetIsRefusedBeforeAnyCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationKey.single(" "))
                .withMessage("userId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationKey.group("a\nb"))
                .withMessageStartingWith("groupId must not contain control characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversations.markRead(null))
                .withMessage("conversation must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversations.setDraft(ConversationKey.single("user_002"), null))
                .withMessage("draft must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversations.listByGroup(""))
                .withMessage("groupName must not be blank");
        assertThat(calls.isEmpty()).isTrue();
    }

    @Test
    void aConversationShowsNothingThatPeopleWrote() {
        Message last = new Message(
                "1", "a", "b", ChatType.SINGLE, MessageType.TEXT, "said", null, Instant.EPOCH, null, null, null);
        Conversation conversation = new Conversation(
                "b", ChatType.SINGLE, 1, false, false, false, "not yet said", "work", last, null, Instant.EPOCH);

        assertThat(conversation.toString())
                .contains("targetId=b", "unreadCount=1", "groupName=work")
                .doesNotContain("said");
        assertThat(conversation.key()).isEqualTo(ConversationKey.single("b"));
    }
}
