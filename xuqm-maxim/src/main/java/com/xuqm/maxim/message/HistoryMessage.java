package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a conversation.
 *
 * @param messageId the message's id
 * @param sender who has sent it, {@code null} if the service does not say
 * @param recipient to whom it went, {@code null} if the service does not say
 * @param contentType what it is, {@code null} if the service does not say
 * @param content what it says; empty if nothing
 * @param attachment where its file is, as JSON, {@code null} if there is none
 * @param config what the vendor's client libraries keep with it, {@code null} if nothing
 * @param ext what the app keeps with it, {@code null} if nothing
 * @param status how far it has come, {@code null} if the service does not say
 * @param sentAt when it was delivered, {@code null} if the service does not say
 */
public record HistoryMessage(
        @WireName("msg_id") Long messageId,
        @WireName("from_xid") @Nullable Device sender,
        @WireName("to_xid") @Nullable Device recipient,
        @WireName("ctype") @Nullable ContentType contentType,
        String content,
        @Nullable String attachment,
        @Nullable String config,
        @Nullable String ext,
        @Nullable DeliveryStatus status,
        @WireName("timestamp") @Nullable Instant sentAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty, and a time of 0 is none. */
    public HistoryMessage {
        messageId = Received.required("messageId", messageId);
        content = Received.orEmpty(content);
        sentAt = Received.timeOrNull(sentAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "HistoryMessage[messageId=" + messageId + ", sender=" + sender + ", recipient=" + recipient
                + ", contentType=" + contentType + ", status=" + status + ", sentAt=" + sentAt + "]";
    }
}
