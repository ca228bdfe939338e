package com.xuqm.sdk.internal;

import com.xuqm.sdk.call.RateLimit;

/**
 * Tells when the next request may be sent. Instead of counting tokens it keeps the time at which the bucket will be full again,
 * so that nothing has to be refilled. It knows neither clock nor threads; whoever uses it from several holds a lock.
 */
final class TokenBucket {

    private final long intervalNanos;
    private final long capacityNanos;
    private long fullAt;

    /**
     * Starts with a full bucket.
     *
     * @param limit rate and capacity
     * @param now the clock's reading
     */
    TokenBucket(RateLimit limit, long now) {
        this.intervalNanos = (long) Math.ceil(1e9 / limit.requestsPerSecond());
        this.capacityNanos = intervalNanos * limit.burst();
        this.fullAt = now;
    }

    /** Takes a token if there is one. */
    boolean take(long now) {
        if (nanosUntil(1, now) > 0) {
            return false;
        }
        fullAt = Math.max(0, fullAt - now) + now + intervalNanos;
        return true;
    }

    /**
     * Returns how long it takes until so many tokens have been there, if they are taken as they come.
     *
     * @param tokens 1 for the next one
     * @param now the clock's reading
     * @return nanoseconds, 0 if they are there already
     */
    long nanosUntil(int tokens, long now) {
        return Math.max(0, Math.max(0, fullAt - now) + tokens * intervalNanos - capacityNanos);
    }
}
