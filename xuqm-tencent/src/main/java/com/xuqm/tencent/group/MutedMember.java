package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A muted member.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param mutedUntil the service's {@code MutedUntil}, in epoch seconds; 4,294,967,295 for ever
 */
public record MutedMember(
        @WireName("Member_Account") String memberAccount,
        @WireName("MutedUntil") long mutedUntil) {

    /**
     * Sees to what is missing.
     *
     * @param memberAccount the member; empty if the service does not say
     * @param mutedUntil the service's {@code MutedUntil}, in epoch seconds; 4,294,967,295 for ever
     */
    public MutedMember {
        memberAccount = Received.orEmpty(memberAccount);
    }
}
