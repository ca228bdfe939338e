package com.xuqm.tencent.moderation;

import com.xuqm.tencent.internal.Wire;
import java.time.Duration;

/**
 * For how long a user may not write.
 *
 * @param c2cMute for how long not to others; zero for not at all, {@link #FOREVER} for ever
 * @param groupMute for how long not in groups; zero for not at all, {@link #FOREVER} for ever
 */
public record GlobalMute(Duration c2cMute, Duration groupMute) {

    /** For good, as the service writes it: the largest number of seconds that it has room for. */
    public static final Duration FOREVER = Duration.ofSeconds(Wire.UINT32_MAX);
}
