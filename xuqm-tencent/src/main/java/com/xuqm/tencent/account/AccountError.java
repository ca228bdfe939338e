package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * An account and why it failed.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param errorCode the code of this item, 0 for success
 */
public record AccountError(
        @WireName("To_Account") String toAccount,
        @WireName("ErrorCode") long errorCode) {

    /** What the service leaves out is empty. */
    public AccountError {
        toAccount = Received.orEmpty(toAccount);
    }
}
