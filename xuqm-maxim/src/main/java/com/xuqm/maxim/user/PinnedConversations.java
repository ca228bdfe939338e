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

    /** What the service leaves out is empty. */
    public PinnedConversations {
        conversationIds = Checks.copy(conversationIds);
    }
}
