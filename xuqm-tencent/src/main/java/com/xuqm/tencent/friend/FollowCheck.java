package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * How two users follow each other.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 * @param followType 1 for followers, 2 for those followed, 3 for mutual
 */
public record FollowCheck(
        @WireName("To_Account") String toAccount,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo,
        @WireName("FollowType") long followType) {

    /** What the service leaves out is empty. */
    public FollowCheck {
        toAccount = Received.orEmpty(toAccount);
        resultInfo = Received.orEmpty(resultInfo);
    }
}
