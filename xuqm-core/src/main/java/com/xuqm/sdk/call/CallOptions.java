package com.xuqm.sdk.call;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Settings for one call, in place of the client's. What is not set stays as the client has it.
 *
 * @param callTimeout how long the whole call may take, attempts and waits included; {@code null} for the client's
 * @param attemptTimeout how long one attempt may take; {@code null} for the client's
 * @param idempotent whether the caller declares that repeating the call does no harm; {@code null} for what the operation says
 * @param maxAttempts how many attempts there are at the most, the first one included, 1 to 10; {@code null} for the client's
 * @param headers header fields to send besides
 */
public record CallOptions(
        @Nullable Duration callTimeout,
        @Nullable Duration attemptTimeout,
        @Nullable Boolean idempotent,
        @Nullable Integer maxAttempts,
        HttpHeaders headers) {

    private static final CallOptions NONE = new CallOptions(null, null, null, null, HttpHeaders.empty());

    /**
     * Checks the settings.
     *
     * @param callTimeout how long the whole call may take; {@code null} for the client's
     * @param attemptTimeout how long one attempt may take; {@code null} for the client's
     * @param idempotent whether the caller declares that repeating the call does no harm; {@code null} for what the operation
     *     says
     * @param maxAttempts how many attempts there are at the most, 1 to 10; {@code null} for the client's
     * @param headers header fields to send besides
     */
    public CallOptions {
        positive("callTimeout", callTimeout);
        positive("attemptTimeout", attemptTimeout);
        if (maxAttempts != null && (maxAttempts < 1 || maxAttempts > 10)) {
            throw new IllegalArgumentException("maxAttempts must be 1 to 10, but is " + maxAttempts);
        }
        Checks.notNull("headers", headers);
        headers.forEach((name, value) -> ReservedHeaders.refuse(name, "by a call"));
    }

    /**
     * Returns options that change nothing.
     *
     * @return the client's settings
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * Returns options with another limit for the whole call.
     *
     * @param timeout more than zero
     * @return new options
     */
    public static CallOptions timeout(Duration timeout) {
        return NONE.withCallTimeout(timeout);
    }

    /**
     * Returns these options with another limit for the whole call.
     *
     * @param timeout more than zero; the client's default is 30 seconds
     * @return new options
     */
    public CallOptions withCallTimeout(Duration timeout) {
        return new CallOptions(Checks.notNull("timeout", timeout), attemptTimeout, idempotent, maxAttempts, headers);
    }

    /**
     * Returns these options with another limit for each attempt.
     *
     * @param timeout more than zero; the client's default is 10 seconds
     * @return new options
     */
    public CallOptions withAttemptTimeout(Duration timeout) {
        return new CallOptions(callTimeout, Checks.notNull("timeout", timeout), idempotent, maxAttempts, headers);
    }

    /**
     * Returns these options with a declaration about repeating.
     *
     * @param idempotent {@code true}: repeating the call does no harm, so it may be retried like an idempotent operation;
     *     {@code false}: it must not be, even if its operation is idempotent
     * @return new options
     */
    public CallOptions withIdempotent(boolean idempotent) {
        return new CallOptions(callTimeout, attemptTimeout, idempotent, maxAttempts, headers);
    }

    /**
     * Returns these options with another number of attempts, for a caller that repeats by itself.
     *
     * @param attempts 1 to 10, the first one included; the client's default is 3
     * @return new options
     */
    public CallOptions withMaxAttempts(int attempts) {
        return new CallOptions(callTimeout, attemptTimeout, idempotent, attempts, headers);
    }

    /**
     * Returns these options with one more header.
     *
     * @param name an HTTP token; none of the fields that the SDK sets itself
     * @param value visible ASCII, spaces and tabs
     * @return new options
     * @throws IllegalArgumentException if the field may not be set or contains what may not be sent
     */
    public CallOptions withHeader(String name, String value) {
        HttpHeaders more =
                HttpHeaders.builder().addAll(headers).add(name, value).build();
        return new CallOptions(callTimeout, attemptTimeout, idempotent, maxAttempts, more);
    }

    /**
     * Returns these options with what others set in place of what is set here, as {@link Call#with} does it.
     *
     * @param others the options that count; what they leave open stays, and a header field of theirs replaces those of the same name
     * @return new options
     */
    public CallOptions overriddenBy(CallOptions others) {
        Checks.notNull("options", others);
        return new CallOptions(
                others.callTimeout == null ? callTimeout : others.callTimeout,
                others.attemptTimeout == null ? attemptTimeout : others.attemptTimeout,
                others.idempotent == null ? idempotent : others.idempotent,
                others.maxAttempts == null ? maxAttempts : others.maxAttempts,
                headers.overriddenBy(others.headers));
    }

    private static void positive(String name, @Nullable Duration duration) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            throw new IllegalArgumentException(name + " must be more than zero, but is " + duration);
        }
    }

    /** Shows which headers are set, but not their values. */
    @Override
    public String toString() {
        return "CallOptions[callTimeout=" + callTimeout + ", attemptTimeout=" + attemptTimeout + ", idempotent="
                + idempotent + ", maxAttempts=" + maxAttempts + ", headers=" + headers.size() + "]";
    }
}
