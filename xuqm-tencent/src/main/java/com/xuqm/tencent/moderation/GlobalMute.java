package com.xuqm.tencent.moderation;

import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to get the mute of a user.
 *
 * @param c2cMute for how long the user may not write to others; zero to lift, 4,294,967,295 seconds for ever
 * @param groupMute for how long the user may not write in groups; zero to lift, 4,294,967,295 seconds for ever
 */
public record GlobalMute(
        @WireName("C2CmsgNospeakingTime") long c2cMute,
        @WireName("GroupmsgNospeakingTime") long groupMute) {}
