package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who is mentioned.
 *
 * @param groupAtAllFlag the service's {@code GroupAtAllFlag}
 * @param groupAtAccount the service's {@code GroupAt_Account}; empty if the service does not say
 */
public record MentionedAccount(
        @WireName("GroupAtAllFlag") long groupAtAllFlag,
        @WireName("GroupAt_Account") String groupAtAccount) {

    /** What the service leaves out is empty. */
    public MentionedAccount {
        groupAtAccount = Received.orEmpty(groupAtAccount);
    }
}
