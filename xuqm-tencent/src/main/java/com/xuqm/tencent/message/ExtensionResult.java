package com.xuqm.tencent.message;

import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What became of a key.
 *
 * @param errorCode the code of this item, 0 for success
 * @param extension the service's {@code Extension}, {@code null} if the service does not say
 */
public record ExtensionResult(
        @WireName("ErrorCode") long errorCode,
        @WireName("Extension") @Nullable MessageExtension extension) {}
