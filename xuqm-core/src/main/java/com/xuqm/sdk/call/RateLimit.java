package com.xuqm.sdk.call;

/**
 * How many requests a client sends at the most, so that it stays below what the service allows instead of being refused.
 *
 * <p>It is a token bucket: in any stretch of <i>t</i> seconds at most {@code burst + requestsPerSecond · t} requests are sent.
 * All that a client sends counts: every attempt of every call of every {@code asUser} view, sign-ins included. Calls are served
 * in the order in which they came. A call whose turn would come after its deadline fails at once with a
 * {@link com.xuqm.sdk.error.XuqmTimeoutException} of the phase
 * {@link com.xuqm.sdk.error.XuqmTimeoutException.Phase#RATE_LIMIT RATE_LIMIT}, without that request having been sent.
 *
 * @param requestsPerSecond the rate that is kept in the long run, 0.001 to 1,000,000
 * @param burst how many requests may be sent at once after a pause, 1 to 1,000,000
 */
public record RateLimit(double requestsPerSecond, int burst) {

    private static final double LOWEST = 0.001;
    private static final int HIGHEST = 1_000_000;

    /** Checks the values. */
    public RateLimit {
        if (!(requestsPerSecond >= LOWEST && requestsPerSecond <= HIGHEST)) {
            throw new IllegalArgumentException(
                    "requestsPerSecond must be 0.001 to 1000000, but is " + requestsPerSecond);
        }
        if (burst < 1 || burst > HIGHEST) {
            throw new IllegalArgumentException("burst must be 1 to 1000000, but is " + burst);
        }
    }

    /**
     * Returns a limit with a burst of a tenth of a second's worth, at least 1.
     *
     * @param requests 0.001 to 1,000,000; less than 1 for a limit by the minute or the hour, such as {@code 10 / 60.0}
     * @return the limit
     */
    public static RateLimit perSecond(double requests) {
        return new RateLimit(requests, (int) Math.max(1, requests / 10));
    }

    /**
     * Returns this limit with another burst.
     *
     * @param requests how many may be sent at once after a pause, 1 to 1,000,000; 1 spaces all requests evenly
     * @return a new limit
     */
    public RateLimit withBurst(int requests) {
        return new RateLimit(requestsPerSecond, requests);
    }
}
