package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a device. (The fields are assumed.)
 *
 * @param id the entry's id; empty if the service does not say
 * @param userId whose device it is; empty if the service does not say
 * @param deviceId the device; empty if the service does not say
 * @param vendor who delivers to it, {@code null} if the service does not say
 * @param action what was done; empty if the service does not say
 * @param success whether it worked
 * @param pushId the push, {@code null} if it was not about one
 * @param detail more in words, {@code null} if there is nothing more to say
 * @param createdAt when, {@code null} if the service does not say
 */
public record PushDeviceLog(
        String id,
        String userId,
        String deviceId,
        @Nullable PushVendor vendor,
        PushDeviceAction action,
        boolean success,
        @Nullable String pushId,
        @Nullable String detail,
        @Nullable Instant createdAt) {
    /** What the service leaves out is empty. */
    public PushDeviceLog {
        id = Received.orEmpty(id);
        userId = Received.orEmpty(userId);
        deviceId = Received.orEmpty(deviceId);
        action = action == null ? PushDeviceAction.of("") : action;
    }
}
