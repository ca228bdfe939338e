package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The status on a platform.
 *
 * @param platform the platform; empty if the service does not say
 * @param status {@code Online}, {@code PushOnline} or {@code Offline}; empty if the service does not say
 */
public record PlatformStatus(
        @WireName("Platform") String platform,
        @WireName("Status") String status) {

    /** What the service leaves out is empty. */
    public PlatformStatus {
        platform = Received.orEmpty(platform);
        status = Received.orEmpty(status);
    }
}
