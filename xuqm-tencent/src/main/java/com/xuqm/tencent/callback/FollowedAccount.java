package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who is followed.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 */
public record FollowedAccount(@WireName("To_Account") String toAccount) {

    /** What the service leaves out is empty. */
    public FollowedAccount {
        toAccount = Received.orEmpty(toAccount);
    }
}
