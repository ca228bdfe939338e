package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of one account.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 */
public record RelationResult(
        @WireName("To_Account") String toAccount,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo) {

    /** What the service leaves out is empty. */
    public RelationResult {
        toAccount = Received.orEmpty(toAccount);
        resultInfo = Received.orEmpty(resultInfo);
    }
}
