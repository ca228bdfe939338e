package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A member.
 *
 * @param memberAccount the member; empty if the service does not say
 */
public record MemberAccount(@WireName("Member_Account") String memberAccount) {

    /** What the service leaves out is empty. */
    public MemberAccount {
        memberAccount = Received.orEmpty(memberAccount);
    }
}
