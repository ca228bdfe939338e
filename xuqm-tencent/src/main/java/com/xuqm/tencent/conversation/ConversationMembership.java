package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to tell the groups and marks of conversations.
 *
 * @param contactResultItems the service's {@code ContactResultItem}, unmodifiable
 * @param groupItems the service's {@code GroupItem}, unmodifiable
 */
public record ConversationMembership(
        @WireName("ContactResultItem") List<ConversationMarks> contactResultItems,
        @WireName("GroupItem") List<ConversationGroup> groupItems) {

    /** What the service leaves out is empty. */
    public ConversationMembership {
        contactResultItems = Checks.copy(contactResultItems);
        groupItems = Checks.copy(groupItems);
    }
}
