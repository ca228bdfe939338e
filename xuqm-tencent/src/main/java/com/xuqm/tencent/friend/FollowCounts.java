package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * How many follow a user and are followed.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 * @param followerCount the service's {@code FollowerCount}
 * @param followingCount the service's {@code FollowingCount}
 * @param mutualFollowingCount the service's {@code MutualFollowingCount}
 */
public record FollowCounts(
        @WireName("To_Account") String toAccount,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo,
        @WireName("FollowerCount") long followerCount,
        @WireName("FollowingCount") long followingCount,
        @WireName("MutualFollowingCount") long mutualFollowingCount) {

    /** What the service leaves out is empty. */
    public FollowCounts {
        toAccount = Received.orEmpty(toAccount);
        resultInfo = Received.orEmpty(resultInfo);
    }
}
