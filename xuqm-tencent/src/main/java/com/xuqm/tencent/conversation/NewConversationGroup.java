package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A group of conversations to be made.
 *
 * @param groupName names of groups; empty if the service does not say
 * @param contactItems the conversation, unmodifiable
 */
public record NewConversationGroup(
        @WireName("GroupName") String groupName,
        @WireName("ContactItem") List<ConversationKey> contactItems) {

    /** What the service leaves out is empty. */
    public NewConversationGroup {
        groupName = Received.orEmpty(groupName);
        contactItems = Checks.copy(contactItems);
    }
}
