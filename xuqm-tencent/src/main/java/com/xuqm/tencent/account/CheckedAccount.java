package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Whether an account exists.
 *
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 * @param userId the account; empty if the service does not say
 * @param accountStatus {@code Imported} or {@code NotImported}; empty if the service does not say
 */
public record CheckedAccount(
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo,
        @WireName("UserID") String userId,
        @WireName("AccountStatus") String accountStatus) {

    /** What the service leaves out is empty. */
    public CheckedAccount {
        resultInfo = Received.orEmpty(resultInfo);
        userId = Received.orEmpty(userId);
        accountStatus = Received.orEmpty(accountStatus);
    }
}
