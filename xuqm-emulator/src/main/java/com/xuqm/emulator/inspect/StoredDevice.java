package com.xuqm.emulator.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A device registered for pushes. {@code toString()} leaves out the token.
 *
 * @param deviceId its id
 * @param userId whose it is
 * @param vendor its push service, such as {@code HUAWEI}
 * @param token the token of that service
 * @param platform its platform, or null
 */
public record StoredDevice(
        String deviceId,
        String userId,
        String vendor,
        String token,
        @Nullable String platform) {

    @Override
    public String toString() {
        return deviceId + " of " + userId + " (" + vendor + ")";
    }
}
