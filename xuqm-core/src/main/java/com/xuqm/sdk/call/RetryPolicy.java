package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and after what wait a call is attempted again.
 *
 * <p>The wait before attempt <i>n</i>+1 is drawn evenly from zero to {@code baseDelay · 2^(n-1)}, at most {@code maxDelay}
 * ("full jitter"); a longer {@code Retry-After} of the service is honoured. A wait that would outlast the call's deadline is
 * not begun.
 *
 * <p>All calls of a client share a budget, so that a sick server is not hammered: each retry takes one unit out, each success
 * at the first attempt puts a tenth of a unit back in, and while it is empty nothing is retried.
 * <p>Immutable.
 */
public final class RetryPolicy {

    private static final RetryPolicy DEFAULTS =
            new RetryPolicy(new Values(3, Duration.ofMillis(200), Duration.ofSeconds(5), 50));

    private static final RetryPolicy NEVER = new RetryPolicy(new Values(1, Duration.ZERO, Duration.ZERO, 0));

    private final Values values;

    private RetryPolicy(Values values) {
        this.values = values;
    }

    private record Values(int maxAttempts, Duration baseDelay, Duration maxDelay, int budget) {

        Values {
            Checks.notNull("baseDelay", baseDelay);
            Checks.notNull("maxDelay", maxDelay);
            Checks.range("maxAttempts", maxAttempts, 1, 10);
            if (baseDelay.isNegative() || maxDelay.compareTo(baseDelay) < 0) {
                throw new IllegalArgumentException(
                        "baseDelay must not be negative and maxDelay not be less than baseDelay");
            }
            Checks.range("budget", budget, 0, 10_000);
        }
    }

    /**
     * Returns the defaults.
     *
     * @return 3 attempts, waits of up to 200 ms and 400 ms, a budget of 50
     */
    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the policy that never repeats anything.
     *
     * @return one attempt only
     */
    public static RetryPolicy never() {
        return NEVER;
    }

    /**
     * Returns how many attempts there are at the most, the first one included.
     *
     * @return 1 to 10
     */
    public int maxAttempts() {
        return values.maxAttempts;
    }

    /**
     * Returns this policy with another number of attempts.
     *
     * @param attempts 1 to 10, the first one included
     * @return a new policy
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(new Values(attempts, values.baseDelay, values.maxDelay, values.budget));
    }

    /**
     * Returns the upper end of the first wait.
     *
     * @return zero or more
     */
    public Duration baseDelay() {
        return values.baseDelay;
    }

    /**
     * Returns the upper end of any wait.
     *
     * @return at least {@link #baseDelay()}
     */
    public Duration maxDelay() {
        return values.maxDelay;
    }

    /**
     * Returns this policy with other waits.
     *
     * @param base the upper end of the first wait, zero or more
     * @param max the upper end of any wait, at least {@code base}
     * @return a new policy
     */
    public RetryPolicy withDelays(Duration base, Duration max) {
        return new RetryPolicy(new Values(values.maxAttempts, base, max, values.budget));
    }

    /**
     * Returns how many retries in a row the client affords.
     *
     * @return 0 to 10,000
     */
    public int budget() {
        return values.budget;
    }

    /**
     * Returns this policy with another budget.
     *
     * @param retries how many retries in a row the client affords, 0 to 10,000
     * @return a new policy
     */
    public RetryPolicy withBudget(int retries) {
        return new RetryPolicy(new Values(values.maxAttempts, values.baseDelay, values.maxDelay, retries));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy policy && policy.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "RetryPolicy[maxAttempts=" + values.maxAttempts + ", baseDelay=" + values.baseDelay + ", maxDelay="
                + values.maxDelay + ", budget=" + values.budget + "]";
    }
}
