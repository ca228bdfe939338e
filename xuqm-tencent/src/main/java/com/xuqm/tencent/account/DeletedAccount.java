package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of the deletion of an account.
 *
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 * @param userId the account; empty if the service does not say
 */
public record DeletedAccount(
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo,
        @WireName("UserID") String userId) {

    /** What the service leaves out is empty. */
    public DeletedAccount {
        resultInfo = Received.orEmpty(resultInfo);
        userId = Received.orEmpty(userId);
    }
}
