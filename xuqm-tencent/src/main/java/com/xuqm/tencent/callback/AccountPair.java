package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Two users.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param initiatorAccount who began it; empty if the service does not say
 */
public record AccountPair(
        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("Initiator_Account") String initiatorAccount) {

    /** What the service leaves out is empty. */
    public AccountPair {
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        initiatorAccount = Received.orEmpty(initiatorAccount);
    }
}
