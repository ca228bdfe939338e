package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * How two users stand to each other.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param relation how the two stand to each other; empty if the service does not say
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 */
public record FriendCheck(
        @WireName("To_Account") String toAccount,
        @WireName("Relation") String relation,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo) {

    /** What the service leaves out is empty. */
    public FriendCheck {
        toAccount = Received.orEmpty(toAccount);
        relation = Received.orEmpty(relation);
        resultInfo = Received.orEmpty(resultInfo);
    }
}
