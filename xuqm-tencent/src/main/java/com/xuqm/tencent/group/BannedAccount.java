package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who is banned from a group.
 *
 * @param bannedUntil the service's {@code BannedUntil}, in epoch seconds
 * @param memberAccount the member; empty if the service does not say
 */
public record BannedAccount(
        @WireName("BannedUntil") long bannedUntil,
        @WireName("Member_Account") String memberAccount) {

    /**
     * Sees to what is missing.
     *
     * @param bannedUntil the service's {@code BannedUntil}, in epoch seconds
     * @param memberAccount the member; empty if the service does not say
     */
    public BannedAccount {
        memberAccount = Received.orEmpty(memberAccount);
    }
}
