package com.xuqm.sdk.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where pushes to a user go. (The fields are assumed.)
 *
 * @param userId the user; empty if the service does not say
 * @param deviceCount how many devices are registered
 * @param devices which, unmodifiable
 * @param lastPushAt when a push was last sent to one of them, {@code null} if never
 */
public record UserPushStatus(
        String userId,
        int deviceCount,
        List<PushDevice> devices,
        @Nullable Instant lastPushAt) {

    /** Copies the devices, and sees to what is missing. */
    public UserPushStatus {
        userId = Received.orEmpty(userId);
        devices = Checks.copy(devices);
    }
}
