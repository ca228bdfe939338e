package com.xuqm.sdk.json;

import org.jspecify.annotations.Nullable;

/**
 * What the service wraps around every JSON answer.
 *
 * <p>Documented success is {@code code} 200 with {@code status} {@code "0"}; failures repeat the HTTP status in {@code code}
 * and have {@code status} {@code "1"}.
 *
 * @param code the service's code, {@code null} if the answer has none and so is no envelope
 * @param status {@code "0"} for success
 * @param data the answer itself
 * @param message the service's words, {@code "success"} for success
 * @param requestId the service's id for this request, if it gives one (assumed)
 * @param <T> the type of the answer
 */
public record Envelope<T>(
        @Nullable Integer code,
        @Nullable String status,
        @Nullable T data,
        @Nullable String message,
        @Nullable String requestId) {

    /** Leaves the answer out, which may hold messages and tokens. */
    @Override
    public String toString() {
        return "Envelope[code=" + code + ", status=" + status + "]";
    }
}
