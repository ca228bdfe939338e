package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A recent conversation.
 *
 * @param with with whom it is
 * @param unread how many messages were not read, {@code null} if the service does not say
 */
public record Conversation(
        @WireName("conversation_id") ConversationId with,
        @WireName("num") @Nullable Integer unread) {

    /** Refuses an answer without what it must have. */
    public Conversation {
        with = Received.required("with", with);
    }
}
