package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Which conversations stand at the top.
 *
 * @param conversationIds the users and groups with whom they are
 */
public record PinnedConversations(
        @WireName("conversation_ids") List<Long> conversationIds) {

    /** Sees to what is missing. */
    public PinnedConversations {
        conversationIds = Checks.copy(conversationIds);
    }
}
