package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param userProfileItems the service's {@code UserProfileItem}, unmodifiable
 */
public record UserProfileList(@WireName("UserProfileItem") List<UserProfile> userProfileItems) {

    /** What the service leaves out is empty. */
    public UserProfileList {
        userProfileItems = Checks.copy(userProfileItems);
    }
}
