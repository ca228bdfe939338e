package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of a member: 0 failed, 1 added, 2 was a member already, 3 has to agree.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param result the service's {@code Result}
 */
public record AddedMember(
        @WireName("Member_Account") String memberAccount,
        @WireName("Result") long result) {

    /** What the service leaves out is empty. */
    public AddedMember {
        memberAccount = Received.orEmpty(memberAccount);
    }
}
