package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.ProfileItem;
import java.util.List;

/**
 * A friend, with the fields asked for.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param snsProfileItems the service's {@code SnsProfileItem}, unmodifiable
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 */
public record FriendInfo(
        @WireName("To_Account") String toAccount,
        @WireName("SnsProfileItem") List<ProfileItem> snsProfileItems,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo) {

    /** What the service leaves out is empty. */
    public FriendInfo {
        toAccount = Received.orEmpty(toAccount);
        snsProfileItems = Checks.copy(snsProfileItems);
        resultInfo = Received.orEmpty(resultInfo);
    }
}
