package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * With whom a conversation is.
 *
 * @param id the user or the group
 */
public record ConversationId(@WireName("uid") Long id) {

    /** Refuses an answer without what it must have. */
    public ConversationId {
        id = Received.required("id", id);
    }
}
