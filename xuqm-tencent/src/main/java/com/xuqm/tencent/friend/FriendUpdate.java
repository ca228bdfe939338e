package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.ProfileItem;
import java.util.List;

/**
 * A friend and the fields that change.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param snsItems the fields that change, unmodifiable
 */
public record FriendUpdate(
        @WireName("To_Account") String toAccount,
        @WireName("SnsItem") List<ProfileItem> snsItems) {

    /** What the service leaves out is empty. */
    public FriendUpdate {
        toAccount = Received.orEmpty(toAccount);
        snsItems = Checks.copy(snsItems);
    }
}
