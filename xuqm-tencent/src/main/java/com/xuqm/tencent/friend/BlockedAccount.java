package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who is blocked, and since when.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param addBlackTimeStamp the service's {@code AddBlackTimeStamp}, in epoch seconds
 */
public record BlockedAccount(
        @WireName("To_Account") String toAccount,
        @WireName("AddBlackTimeStamp") long addBlackTimeStamp) {

    /**
     * Sees to what is missing.
     *
     * @param toAccount the account to which it is done; empty if the service does not say
     * @param addBlackTimeStamp the service's {@code AddBlackTimeStamp}, in epoch seconds
     */
    public BlockedAccount {
        toAccount = Received.orEmpty(toAccount);
    }
}
