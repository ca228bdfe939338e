package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A device of a user.
 *
 * @param number the number of the device
 * @param userId the user, {@code null} if the service does not say
 * @param platform what it runs, {@code null} if the service does not say
 * @param userAgent what it says of itself, {@code null} if nothing
 */
public record UserDevice(
        @WireName("device_sn") Integer number,
        @WireName("user_id") @Nullable Long userId,
        @Nullable DevicePlatform platform,
        @WireName("user_agent") @Nullable String userAgent) {

    /** Refuses an answer without what it must have. */
    public UserDevice {
        number = Received.required("number", number);
    }
}
