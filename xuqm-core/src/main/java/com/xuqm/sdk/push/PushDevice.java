package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device that receives pushes. (The fields are assumed.)
 *
 * @param deviceId the device's id
 * @param userId its user; empty if the service does not say
 * @param vendor who delivers to it
 * @param platform its system, {@code null} if it was not told
 * @param registeredAt when it was registered, {@code null} if the service does not say
 */
public record PushDevice(
        String deviceId,
        String userId,
        @Nullable PushVendor vendor,
        @Nullable PushPlatform platform,
        @Nullable Instant registeredAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public PushDevice {
        deviceId = Received.required("deviceId", deviceId);
        userId = Received.orEmpty(userId);
    }
}
