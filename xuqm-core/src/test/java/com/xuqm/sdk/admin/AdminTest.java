package com.xuqm.sdk.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.internal.engine.RecordedCalls;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.SendMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdminTest {

    private static final Instant LONG_AGO = Instant.parse("2020-02-29T12:00:00Z");

    private final RecordedCalls calls = new RecordedCalls();
    private final Admin admin = new Admin(calls);

    @Test
    void aConversationIsMarkedReadForItsUser() {
        admin.markRead("user_001", ConversationKey.group("group_1"));
        assertThat(calls.request()).isEqualTo("POST /api/im/admin/messages/read");
        assertThat(calls.body()).isEqualTo(Map.of("userId", "user_001", "targetId", "group_1", "chatType", "GROUP"));
    }

    @Test
    void aMessageOfThePastIsImportedAsItWasSent() {
        admin.importMessages(List.of(ImportMessage.of(
                "user_001", SendMessage.groupText("group_1", "Hello").withClientMsgId("old-1"), LONG_AGO)));
        assertThat(calls.request()).isEqualTo("POST /api/im/admin/messages/import");
        assertThat(calls.body())
                .isEqualTo(Map.of(
                        "messages",
                        List.of(Map.of(
                                "fromId", "user_001",
                                "toId", "group_1",
                                "chatType", ChatType.GROUP,
                                "msgType", MessageType.TEXT,
                                "content", "Hello",
                                "createdAt", LONG_AGO,
                                "clientMsgId", "old-1"))));
    }

    @Test
    void aMessageOfThePastDoesNotShowWhatItSays() {
        ImportMessage message = ImportMessage.of("user_001", SendMessage.text("user_002", "between us"), LONG_AGO);
        assertThat(message.toString()).contains("user_001", "user_002").doesNotContain("between us");

        admin.importMessages(List.of(message));
        assertThat(calls.body().toString()).contains("content").doesNotContain("between us");
    }

    @Test
    void aTimeThatCannotBeMeantIsRefused() {
        SendMessage message = SendMessage.text("user_002", "Hello");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportMessage.of("user_001", message, Instant.EPOCH.minusMillis(1)))
                .withMessage("createdAt must be between 1970 and 9999, but is 1969-12-31T23:59:59.999Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportMessage.of("user_001", message, Instant.MAX))
                .withMessageStartingWith("createdAt must be between 1970 and 9999");
        assertThat(ImportMessage.of("user_001", message, Instant.EPOCH).createdAt())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void aReceiptIsAskedForOneMessageOrForAll() {
        admin.groupReadReceipts("group_1");
        assertThat(calls.request()).isEqualTo("GET /api/im/admin/groups/group_1/read-receipts");
        admin.groupReadReceipts("group_1", "m1");
        assertThat(calls.request()).isEqualTo("GET /api/im/admin/groups/group_1/read-receipts?messageId=m1");
        assertThat(new ReadReceipt("m1", 0, 2, null).readUserIds()).isEmpty();
    }

    @Test
    void thePairOfAChatIsNamedInTheQuery() {
        admin.listMessages("user_001", "user_002");
        assertThat(calls.request()).isEqualTo("GET /api/im/admin/messages?userA=user_001&userB=user_002");
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        ImportMessage message = ImportMessage.of("user_001", SendMessage.text("user_002", "Hello"), LONG_AGO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.importMessages(Collections.nCopies(101, message)))
                .withMessageStartingWith("messages must have at most 100 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.importMessages(Arrays.asList(message, null)))
                .withMessage("messages[1] must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.markRead(" ", ConversationKey.single("user_002")))
                .withMessage("userId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.markRead("user_001", null))
                .withMessage("conversation must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.listMessages("user_001", null))
                .withMessage("userB must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.groupReadReceipts("group_1", ""))
                .withMessage("messageId must not be blank");
        assertThat(calls.isEmpty()).isTrue();
    }
}
