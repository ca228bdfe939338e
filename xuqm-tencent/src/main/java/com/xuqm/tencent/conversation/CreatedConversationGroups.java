package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to create conversation groups.
 *
 * @param groupResultItems the service's {@code GroupResultItem}, unmodifiable
 */
public record CreatedConversationGroups(
        @WireName("GroupResultItem") List<CreatedConversationGroup> groupResultItems) {

    /** What the service leaves out is empty. */
    public CreatedConversationGroups {
        groupResultItems = Checks.copy(groupResultItems);
    }
}
