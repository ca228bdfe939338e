package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A user, or a group, on one of their devices.
 *
 * @param id the user or the group
 * @param deviceNumber the number of the device, {@code null} if that does not matter
 */
public record Device(
        @WireName("uid") Long id,
        @WireName("device_sn") @Nullable Integer deviceNumber) {

    /** Refuses an answer without what it must have. */
    public Device {
        id = Received.required("id", id);
    }
}
