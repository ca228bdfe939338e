package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to delete conversation groups.
 *
 * @param groupItems the service's {@code GroupItem}, unmodifiable
 */
public record DeletedConversationGroups(
        @WireName("GroupItem") List<ConversationGroup> groupItems) {

    /** What the service leaves out is empty. */
    public DeletedConversationGroups {
        groupItems = Checks.copy(groupItems);
    }
}
