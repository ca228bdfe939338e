package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who went online or offline, and why.
 *
 * @param action {@code Login}, {@code Logout} or {@code Disconnect}; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param reason why, at most 100 bytes; empty if the service does not say
 */
public record StateInfo(
        @WireName("Action") String action,
        @WireName("To_Account") String toAccount,
        @WireName("Reason") String reason) {

    /** What the service leaves out is empty. */
    public StateInfo {
        action = Received.orEmpty(action);
        toAccount = Received.orEmpty(toAccount);
        reason = Received.orEmpty(reason);
    }
}
