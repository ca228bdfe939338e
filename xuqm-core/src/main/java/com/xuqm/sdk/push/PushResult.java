package com.xuqm.sdk.push;

import org.jspecify.annotations.Nullable;

/**
 * What became of a push. (The fields are assumed.)
 *
 * @param pushId the service's id for it, {@code null} if it gives none
 * @param deviceCount to how many devices it went
 * @param status what became of it, {@code null} if the service does not say
 */
public record PushResult(
        @Nullable String pushId, int deviceCount, @Nullable PushStatus status) {}
