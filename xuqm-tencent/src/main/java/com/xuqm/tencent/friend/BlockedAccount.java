package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is blocked, and since when.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param addBlackTimeStamp since when the account is blocked, {@code null} if the service does not say
 */
public record BlockedAccount(
        @WireName("To_Account") String toAccount,

        @WireName("AddBlackTimeStamp") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant addBlackTimeStamp) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BlockedAccount {
        toAccount = Received.orEmpty(toAccount);
        addBlackTimeStamp = Received.timeOrNull(addBlackTimeStamp);
    }
}
