package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whose log is wanted; what is {@code null} does not matter. (The parameters are assumed.)
 *
 * @param userId whose devices
 * @param deviceId which device
 */
public record DeviceLogFilter(
        @Nullable String userId, @Nullable String deviceId) {

    private static final DeviceLogFilter NONE = new DeviceLogFilter(null, null);

    /**
     * Checks the values.
     *
     * @param userId whose devices
     * @param deviceId which device
     */
    public DeviceLogFilter {
        if (userId != null) {
            Checks.id("userId", userId);
        }
        if (deviceId != null) {
            Checks.id("deviceId", deviceId);
        }
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static DeviceLogFilter none() {
        return NONE;
    }

    /**
     * Returns the filter for the devices of one user.
     *
     * @param userId whose devices
     * @return the filter
     */
    public static DeviceLogFilter ofUser(String userId) {
        return new DeviceLogFilter(Checks.id("userId", userId), null);
    }

    /**
     * Returns the filter for one device.
     *
     * @param deviceId which device
     * @return the filter
     */
    public static DeviceLogFilter ofDevice(String deviceId) {
        return new DeviceLogFilter(null, Checks.id("deviceId", deviceId));
    }
}
