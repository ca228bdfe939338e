package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of conversations that was made, and what became of its conversations.
 *
 * @param groupItem the service's {@code GroupItem}, {@code null} if the service does not say
 * @param results the service's {@code ResultItem}, unmodifiable
 */
public record CreatedConversationGroup(
        @WireName("GroupItem") @Nullable ConversationGroup groupItem,
        @WireName("ResultItem") List<ContactResult> results) {

    /** What the service leaves out is empty. */
    public CreatedConversationGroup {
        results = Checks.copy(results);
    }
}
