package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A member of a permission group.
 *
 * @param memberAccount the member; empty if the service does not say
 */
public record PermissionMember(@WireName("Member_Account") String memberAccount) {

    /** What the service leaves out is empty. */
    public PermissionMember {
        memberAccount = Received.orEmpty(memberAccount);
    }
}
