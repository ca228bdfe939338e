package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The marks and groups of a conversation.
 *
 * @param type the type
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param standardMark the service's {@code StandardMark}; empty if the service does not say
 * @param customMark a mark of the app's own, at most 256 bytes; empty if the service does not say
 * @param contactGroupIds the service's {@code ContactGroupId}, unmodifiable
 * @param timestamp the service's {@code Timestamp}
 */
public record ConversationMarks(
        @WireName("Type") long type,
        @WireName("To_Account") String toAccount,
        @WireName("StandardMark") String standardMark,
        @WireName("CustomMark") String customMark,
        @WireName("ContactGroupId") List<Long> contactGroupIds,
        @WireName("Timestamp") long timestamp) {

    /** What the service leaves out is empty. */
    public ConversationMarks {
        toAccount = Received.orEmpty(toAccount);
        standardMark = Received.orEmpty(standardMark);
        customMark = Received.orEmpty(customMark);
        contactGroupIds = Checks.copy(contactGroupIds);
    }
}
