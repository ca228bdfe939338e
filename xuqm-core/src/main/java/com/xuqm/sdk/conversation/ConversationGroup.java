package com.xuqm.sdk.conversation;

import com.xuqm.sdk.internal.component.Received;

/**
 * A grouping of conversations. It is there as long as a conversation is in it. (The fields are assumed.)
 *
 * @param groupName its name
 * @param conversationCount how many conversations are in it
 */
public record ConversationGroup(String groupName, int conversationCount) {
    /** Refuses an answer without what it must have. */
    public ConversationGroup {
        groupName = Received.required("groupName", groupName);
    }
}
