package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is banned from a group.
 *
 * @param bannedUntil until when the account may not be a member, {@code null} for not at all
 * @param memberAccount the member; empty if the service does not say
 */
public record BannedAccount(
        @WireName("BannedUntil") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant bannedUntil,

        @WireName("Member_Account") String memberAccount) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BannedAccount {
        memberAccount = Received.orEmpty(memberAccount);
        bannedUntil = Received.timeOrNull(bannedUntil);
    }
}
