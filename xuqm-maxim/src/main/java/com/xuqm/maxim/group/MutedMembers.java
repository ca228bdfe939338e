package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Times;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long only administrators of a group may write.
 *
 * @param until until when; {@code null} if all may write, as they may if it is past; {@link #FOREVER} if for good
 */
public record MutedMembers(
        @WireName("ban_expire_time") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant until) {

    /** For good. */
    public static final Instant FOREVER = Times.FOREVER;

    /** A time of 0 is none, and -1 is for ever. */
    public MutedMembers {
        until = Times.orForever(until);
    }
}
