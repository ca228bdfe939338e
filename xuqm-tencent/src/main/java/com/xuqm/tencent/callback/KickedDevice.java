package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A device that was signed out.
 *
 * @param platform the platform; empty if the service does not say
 */
public record KickedDevice(@WireName("Platform") String platform) {

    /** What the service leaves out is empty. */
    public KickedDevice {
        platform = Received.orEmpty(platform);
    }
}
