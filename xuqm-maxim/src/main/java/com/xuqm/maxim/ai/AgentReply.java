package com.xuqm.maxim.ai;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an agent answers.
 *
 * @param messageId the message's id, {@code null} if the service does not say
 * @param sender the agent, {@code null} if the service does not say
 * @param recipient who has asked, {@code null} if the service does not say
 * @param type the kind of chat, {@code null} if the service does not say
 * @param contentType what it is, such as {@code TEXT}, {@code null} if the service does not say
 * @param content what it says; empty if nothing
 * @param attachment where its file is, as JSON, {@code null} if there is none
 * @param config what the vendor's client libraries keep with it, {@code null} if nothing
 * @param ext what the app keeps with it, {@code null} if nothing
 * @param sentAt when it was sent, {@code null} if the service does not say
 */
public record AgentReply(
        @WireName("msg_id") @Nullable Long messageId,
        @WireName("from_xid") @Nullable AgentParty sender,
        @WireName("to_xid") @Nullable AgentParty recipient,
        @Nullable String type,
        @WireName("ctype") @Nullable String contentType,
        String content,
        @Nullable String attachment,
        @Nullable String config,
        @Nullable String ext,
        @WireName("timestamp") @Nullable Instant sentAt) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public AgentReply {
        content = Received.orEmpty(content);
        sentAt = Received.timeOrNull(sentAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "AgentReply[messageId=" + messageId + ", sender=" + sender + ", recipient=" + recipient + ", sentAt="
                + sentAt + "]";
    }
}
