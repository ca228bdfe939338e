package com.xuqm.sdk.internal.limit;

/**
 * Fills evenly up to the burst, and is drawn from by what is sent. It is told the time and knows neither clock nor threads; whoever
 * uses it from several holds a lock.
 */
public final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Less than this is an error of rounding, not a token that is missing. */
    private static final double TOLERANCE = 1e-9;

    private final double perSecond;
    private final int burst;
    private double level;
    private long asOf;

    /**
     * Starts with a full bucket.
     *
     * @param perSecond how many tokens come per second, more than 0
     * @param burst how many there are at the most
     * @param now the clock's reading in nanoseconds
     */
    public TokenBucket(double perSecond, int burst, long now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.level = burst;
        this.asOf = now;
    }

    /**
     * Returns how long it takes until so many tokens have been there, if they are taken as they come.
     *
     * @param tokens 1 for the next one
     * @param now the clock's reading in nanoseconds
     * @return nanoseconds, 0 if they are there already
     */
    public long nanosUntil(int tokens, long now) {
        refill(now);
        double missing = tokens - level;
        return missing <= TOLERANCE ? 0 : (long) Math.ceil(missing / perSecond * NANOS_PER_SECOND);
    }

    /**
     * Takes a token if there is one.
     *
     * @param now the clock's reading in nanoseconds
     * @return whether there was one
     */
    public boolean take(long now) {
        if (nanosUntil(1, now) > 0) {
            return false;
        }
        level--;
        return true;
    }

    /**
     * Takes what a batch costs. A batch of more than the burst waits for a full bucket, and leaves it in debt.
     *
     * @param tokens how many it costs
     * @param now the clock's reading in nanoseconds
     * @return 0 if they were taken, else after how many nanoseconds they may be
     */
    public long takeAll(int tokens, long now) {
        long wait = nanosUntil(Math.min(tokens, burst), now);
        if (wait == 0) {
            level -= tokens;
        }
        return wait;
    }

    private void refill(long now) {
        level = Math.min(burst, level + (now - asOf) / NANOS_PER_SECOND * perSecond);
        asOf = now;
    }
}
