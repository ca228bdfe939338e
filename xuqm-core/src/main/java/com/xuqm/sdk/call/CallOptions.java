package com.xuqm.sdk.call;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Settings for one call, in place of the client's. What is not set stays as the client has it. Immutable. */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(new Settings(null, null, null, null, HttpHeaders.empty()));

    private final Settings set;

    private CallOptions(Settings set) {
        this.set = set;
    }

    /** What is set; {@code null} for what the client decides. */
    private record Settings(
            @Nullable Duration callTimeout,
            @Nullable Duration attemptTimeout,
            @Nullable Boolean idempotent,
            @Nullable Integer maxAttempts,
            HttpHeaders headers) {}

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
     * Returns how long the whole call may take, attempts and waits included.
     *
     * @return the limit, {@code null} for the client's
     */
    public @Nullable Duration callTimeout() {
        return set.callTimeout;
    }

    /**
     * Returns these options with another limit for the whole call.
     *
     * @param timeout more than zero; the client's default is 30 seconds
     * @return new options
     */
    public CallOptions withCallTimeout(Duration timeout) {
        return new CallOptions(new Settings(
                positive("callTimeout", timeout), set.attemptTimeout, set.idempotent, set.maxAttempts, set.headers));
    }

    /**
     * Returns how long one attempt may take.
     *
     * @return the limit, {@code null} for the client's
     */
    public @Nullable Duration attemptTimeout() {
        return set.attemptTimeout;
    }

    /**
     * Returns these options with another limit for each attempt.
     *
     * @param timeout more than zero; the client's default is 10 seconds
     * @return new options
     */
    public CallOptions withAttemptTimeout(Duration timeout) {
        return new CallOptions(new Settings(
                set.callTimeout, positive("attemptTimeout", timeout), set.idempotent, set.maxAttempts, set.headers));
    }

    /**
     * Returns whether the caller declares that repeating the call does no harm.
     *
     * @return the declaration, {@code null} for what the operation says
     */
    public @Nullable Boolean idempotent() {
        return set.idempotent;
    }

    /**
     * Returns these options with a declaration about repeating.
     *
     * @param idempotent {@code true}: repeating the call does no harm, so it may be retried like an idempotent operation;
     *     {@code false}: it must not be, even if its operation is idempotent
     * @return new options
     */
    public CallOptions withIdempotent(boolean idempotent) {
        return new CallOptions(
                new Settings(set.callTimeout, set.attemptTimeout, idempotent, set.maxAttempts, set.headers));
    }

    /**
     * Returns how many attempts there are at the most, the first one included.
     *
     * @return 1 to 10, {@code null} for the client's
     */
    public @Nullable Integer maxAttempts() {
        return set.maxAttempts;
    }

    /**
     * Returns these options with another number of attempts, for a caller that repeats by itself.
     *
     * @param attempts 1 to 10, the first one included; the client's default is 3
     * @return new options
     */
    public CallOptions withMaxAttempts(int attempts) {
        return new CallOptions(new Settings(
                set.callTimeout,
                set.attemptTimeout,
                set.idempotent,
                Checks.range("maxAttempts", attempts, 1, 10),
                set.headers));
    }

    /**
     * Returns the header fields that are sent besides.
     *
     * @return the fields, which may be none
     */
    public HttpHeaders headers() {
        return set.headers;
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
                HttpHeaders.builder().addAll(set.headers).add(name, value).build();
        ReservedHeaders.refuse(name, "by a call");
        return new CallOptions(
                new Settings(set.callTimeout, set.attemptTimeout, set.idempotent, set.maxAttempts, more));
    }

    /**
     * Returns these options with what others set in place of what is set here, as {@link Call#with} does it.
     *
     * @param others the options that count; what they leave open stays, and a header field of theirs replaces those of the same name
     * @return new options
     */
    public CallOptions overriddenBy(CallOptions others) {
        Settings first = Checks.notNull("options", others).set;
        return new CallOptions(new Settings(
                first.callTimeout == null ? set.callTimeout : first.callTimeout,
                first.attemptTimeout == null ? set.attemptTimeout : first.attemptTimeout,
                first.idempotent == null ? set.idempotent : first.idempotent,
                first.maxAttempts == null ? set.maxAttempts : first.maxAttempts,
                set.headers.overriddenBy(first.headers)));
    }

    private static Duration positive(String name, Duration duration) {
        if (Checks.notNull("timeout", duration).isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than zero, but is " + duration);
        }
        return duration;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CallOptions options && options.set.equals(set));
    }

    @Override
    public int hashCode() {
        return set.hashCode();
    }

    /** Shows which headers are set, but not their values. */
    @Override
    public String toString() {
        return "CallOptions[callTimeout=" + set.callTimeout + ", attemptTimeout=" + set.attemptTimeout + ", idempotent="
                + set.idempotent + ", maxAttempts=" + set.maxAttempts + ", headers=" + set.headers.size() + "]";
    }
}
