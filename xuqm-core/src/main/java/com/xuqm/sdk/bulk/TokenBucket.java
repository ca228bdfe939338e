package com.xuqm.sdk.bulk;

/**
 * Fills evenly up to the burst and is drawn from by each request. A request of more than the burst waits for a full bucket and leaves
 * it in debt. It is told the time and knows no clock.
 */
final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Less than this is an error of rounding, not a token that is missing. */
    private static final double TOLERANCE = 1e-6;

    private final BulkRate limit;
    private double level;
    private long asOf;

    TokenBucket(BulkRate limit, long now) {
        this.limit = limit;
        this.level = limit.burst();
        this.asOf = now;
    }

    /** Returns how long a request has to wait; 0 if it may go at once. */
    long nanosUntil(int recipients, long now) {
        refill(now);
        double missing = Math.min(cost(recipients), limit.burst()) - level;
        return missing <= TOLERANCE ? 0 : (long) Math.ceil(missing / limit.perSecond() * NANOS_PER_SECOND);
    }

    /** Notes that a request goes. */
    void take(int recipients, long now) {
        refill(now);
        level -= cost(recipients);
    }

    private int cost(int recipients) {
        return limit.unit() == BulkRate.Unit.REQUESTS ? 1 : recipients;
    }

    private void refill(long now) {
        level = Math.min(limit.burst(), level + (now - asOf) / NANOS_PER_SECOND * limit.perSecond());
        asOf = now;
    }
}
