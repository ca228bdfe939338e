package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A muted member.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param mutedUntil until when the member may not write; {@code null} for not at all, {@link #FOREVER} for ever
 */
public record MutedMember(
        @WireName("Member_Account") String memberAccount,

        @WireName("MutedUntil") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant mutedUntil) {

    /** For good, as the service writes it: the largest number of seconds that it has room for. */
    public static final Instant FOREVER = Instant.ofEpochSecond(Wire.UINT32_MAX);

    /** What the service leaves out is empty, and a time of 0 is none. */
    public MutedMember {
        memberAccount = Received.orEmpty(memberAccount);
        mutedUntil = Received.timeOrNull(mutedUntil);
    }
}
