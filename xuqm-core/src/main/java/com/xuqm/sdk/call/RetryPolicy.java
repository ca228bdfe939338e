package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;

/**
 * How often and after what wait a call is attempted again.
 *
 * <p>The wait before attempt <i>n</i>+1 is drawn evenly from zero to {@code baseDelay · 2^(n-1)}, at most {@code maxDelay}
 * ("full jitter"); a longer {@code Retry-After} of the service is honoured. A wait that would outlast the call's deadline is
 * not begun.
 *
 * <p>All calls of a client share a budget, so that a sick server is not hammered: each retry takes one unit out, each success
 * at the first attempt puts a tenth of a unit back in, and while it is empty nothing is retried.
 *
 * @param maxAttempts how many attempts there are at the most, the first one included: 1 to 10
 * @param baseDelay the upper end of the first wait, zero or more
 * @param maxDelay the upper end of any wait, at least {@code baseDelay}
 * @param budget how many retries in a row the client affords, 0 to 10,000
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay, int budget) {

    private static final RetryPolicy DEFAULTS = new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(5), 50);

    private static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO, 0);

    /**
     * Checks the values.
     *
     * @param maxAttempts how many attempts there are at the most, the first one included: 1 to 10
     * @param baseDelay the upper end of the first wait, zero or more
     * @param maxDelay the upper end of any wait, at least {@code baseDelay}
     * @param budget how many retries in a row the client affords, 0 to 10,000
     */
    public RetryPolicy {
        Checks.notNull("baseDelay", baseDelay);
        Checks.notNull("maxDelay", maxDelay);
        if (maxAttempts < 1 || maxAttempts > 10) {
            throw new IllegalArgumentException("maxAttempts must be 1 to 10, but is " + maxAttempts);
        }
        if (baseDelay.isNegative() || maxDelay.compareTo(baseDelay) < 0) {
            throw new IllegalArgumentException(
                    "baseDelay must not be negative and maxDelay not be less than baseDelay");
        }
        if (budget < 0 || budget > 10_000) {
            throw new IllegalArgumentException("budget must be 0 to 10000, but is " + budget);
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
     * Returns this policy with another number of attempts.
     *
     * @param attempts 1 to 10, the first one included
     * @return a new policy
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, baseDelay, maxDelay, budget);
    }

    /**
     * Returns this policy with other waits.
     *
     * @param base the upper end of the first wait
     * @param max the upper end of any wait
     * @return a new policy
     */
    public RetryPolicy withDelays(Duration base, Duration max) {
        return new RetryPolicy(maxAttempts, base, max, budget);
    }
}
