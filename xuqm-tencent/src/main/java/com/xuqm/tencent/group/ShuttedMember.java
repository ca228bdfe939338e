package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A muted member, by the name of old.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param shuttedUntil until when the member may not write; {@code null} for not at all, {@link MutedMember#FOREVER} for ever
 */
public record ShuttedMember(
        @WireName("Member_Account") String memberAccount,

        @WireName("ShuttedUntil") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant shuttedUntil) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public ShuttedMember {
        memberAccount = Received.orEmpty(memberAccount);
        shuttedUntil = Received.timeOrNull(shuttedUntil);
    }
}
