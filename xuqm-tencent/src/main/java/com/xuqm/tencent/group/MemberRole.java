package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A user and the role in a group, another text for those who are no members.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param role the role: {@code Owner}, {@code Admin}, {@code Member}; empty if the service does not say
 */
public record MemberRole(
        @WireName("Member_Account") String memberAccount,
        @WireName("Role") String role) {

    /** What the service leaves out is empty. */
    public MemberRole {
        memberAccount = Received.orEmpty(memberAccount);
        role = Received.orEmpty(role);
    }
}
