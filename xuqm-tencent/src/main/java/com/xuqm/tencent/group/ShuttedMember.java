package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A muted member, by the name of old.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param shuttedUntil the service's {@code ShuttedUntil}, in epoch seconds; 4,294,967,295 for ever
 */
public record ShuttedMember(
        @WireName("Member_Account") String memberAccount,
        @WireName("ShuttedUntil") long shuttedUntil) {

    /**
     * Sees to what is missing.
     *
     * @param memberAccount the member; empty if the service does not say
     * @param shuttedUntil the service's {@code ShuttedUntil}, in epoch seconds; 4,294,967,295 for ever
     */
    public ShuttedMember {
        memberAccount = Received.orEmpty(memberAccount);
    }
}
