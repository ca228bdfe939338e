package com.xuqm.tencent.moderation;

import com.xuqm.sdk.json.WireName;
import java.time.Duration;

/**
 * The answer to a request to get the mute of a user, as the service answers it.
 *
 * @param c2cSeconds the service's {@code C2CmsgNospeakingTime}
 * @param groupSeconds the service's {@code GroupmsgNospeakingTime}
 */
public record GlobalMuteSeconds(
        @WireName("C2CmsgNospeakingTime") long c2cSeconds,
        @WireName("GroupmsgNospeakingTime") long groupSeconds) {

    GlobalMute mute() {
        return new GlobalMute(Duration.ofSeconds(c2cSeconds), Duration.ofSeconds(groupSeconds));
    }
}
