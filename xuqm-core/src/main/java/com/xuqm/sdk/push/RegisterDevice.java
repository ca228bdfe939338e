package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A device that is to receive pushes. (The fields are assumed.)
 *
 * @param userId the user of the device
 * @param vendor who delivers to the device
 * @param token the vendor's token of the device: a secret
 * @param deviceId the device's id, {@code null} to let the service choose
 * @param platform the device's system, {@code null} if it does not matter
 */
public record RegisterDevice(
        String userId,
        PushVendor vendor,
        String token,
        @Nullable String deviceId,
        @Nullable PushPlatform platform) {

    /**
     * Checks the values.
     *
     * @param userId the user of the device
     * @param vendor who delivers to the device
     * @param token the vendor's token of the device: a secret
     * @param deviceId the device's id, {@code null} to let the service choose
     * @param platform the device's system, {@code null} if it does not matter
     */
    public RegisterDevice {
        Checks.id("userId", userId);
        Checks.notNull("vendor", vendor);
        Checks.notBlank("token", token);
        if (deviceId != null) {
            Checks.id("deviceId", deviceId);
        }
    }

    /**
     * Returns a device with what is required.
     *
     * @param userId the user of the device
     * @param vendor who delivers to the device
     * @param token the vendor's token of the device
     * @return the device
     */
    public static RegisterDevice of(String userId, PushVendor vendor, String token) {
        return new RegisterDevice(userId, vendor, token, null, null);
    }

    /**
     * Returns the same device with an id of the app's choice.
     *
     * @param id the device's id
     * @return a new request
     */
    public RegisterDevice withDeviceId(String id) {
        return new RegisterDevice(userId, vendor, token, Checks.id("deviceId", id), platform);
    }

    /**
     * Returns the same device with its system.
     *
     * @param system the device's system
     * @return a new request
     */
    public RegisterDevice withPlatform(PushPlatform system) {
        return new RegisterDevice(userId, vendor, token, deviceId, Checks.notNull("platform", system));
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "RegisterDevice[userId=" + userId + ", vendor=" + vendor + ", deviceId=" + deviceId + ", platform="
                + platform + "]";
    }
}
