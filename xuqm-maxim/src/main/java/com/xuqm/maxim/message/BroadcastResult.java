package com.xuqm.maxim.message;

import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What became of a broadcast.
 *
 * @param recipients to how many it goes, {@code null} if the service does not say
 * @param success whether it goes out; never {@code false}, since the call fails then
 */
public record BroadcastResult(
        @WireName("send_num") @Nullable Long recipients,
        @Nullable Boolean success) {}
