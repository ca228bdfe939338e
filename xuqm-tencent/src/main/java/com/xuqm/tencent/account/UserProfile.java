package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The profile of a user: the fields that have a value.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param profileItems the fields of the profile, unmodifiable
 * @param resultCode the code of this item, 0 for success
 * @param resultInfo the service's words for this item; empty if the service does not say
 */
public record UserProfile(
        @WireName("To_Account") String toAccount,
        @WireName("ProfileItem") List<ProfileItem> profileItems,
        @WireName("ResultCode") long resultCode,
        @WireName("ResultInfo") String resultInfo) {

    /** What the service leaves out is empty. */
    public UserProfile {
        toAccount = Received.orEmpty(toAccount);
        profileItems = Checks.copy(profileItems);
        resultInfo = Received.orEmpty(resultInfo);
    }
}
