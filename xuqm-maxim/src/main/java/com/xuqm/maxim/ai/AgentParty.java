package com.xuqm.maxim.ai;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a talk with an agent.
 *
 * @param id the user
 * @param deviceNumber the number of the device, {@code null} if that does not matter
 */
public record AgentParty(
        @WireName("uid") Long id,
        @WireName("device_sn") @Nullable Integer deviceNumber) {

    /** Refuses an answer without what it must have. */
    public AgentParty {
        id = Received.required("id", id);
    }
}
