package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param contactItems the conversation, unmodifiable
 * @param groupItems the service's {@code GroupItem}, unmodifiable
 * @param completeFlag the service's {@code CompleteFlag}, {@code null} if the service does not say
 * @param nextStartIndex the service's {@code NextStartIndex}
 */
public record ConversationGroupsPage(
        @WireName("ContactItem") List<ConversationMarks> contactItems,
        @WireName("GroupItem") List<ConversationGroup> groupItems,
        @WireName("CompleteFlag") @Nullable Long completeFlag,
        @WireName("NextStartIndex") long nextStartIndex) {

    /** What the service leaves out is empty. */
    public ConversationGroupsPage {
        contactItems = Checks.copy(contactItems);
        groupItems = Checks.copy(groupItems);
    }
}
