package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import com.xuqm.tencent.account.ProfileItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who follows or is followed.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param followTime since when, {@code null} if the service does not say
 * @param profileItems the fields of the profile, unmodifiable
 */
public record Follow(
        @WireName("To_Account") String toAccount,

        @WireName("FollowTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant followTime,

        @WireName("ProfileItem") List<ProfileItem> profileItems) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public Follow {
        toAccount = Received.orEmpty(toAccount);
        profileItems = Checks.copy(profileItems);
        followTime = Received.timeOrNull(followTime);
    }
}
