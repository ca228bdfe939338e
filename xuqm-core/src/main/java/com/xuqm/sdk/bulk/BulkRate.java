package com.xuqm.sdk.bulk;

import com.xuqm.sdk.internal.check.Checks;

/**
 * How fast a campaign may go.
 *
 * @param perSecond how many per second in the long run, more than 0
 * @param burst how many at once after a pause, 1 or more. A batch of more recipients than that is sent all the same, and paid for
 *     afterwards
 * @param unit what is counted
 */
public record BulkRate(double perSecond, int burst, Unit unit) {

    /** Checks the values. */
    public BulkRate {
        Checks.notNull("unit", unit);
        if (!(perSecond > 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException("perSecond must be more than 0, but is " + perSecond);
        }
        if (burst < 1) {
            throw new IllegalArgumentException("burst must be 1 or more, but is " + burst);
        }
    }

    /**
     * Limits the recipients.
     *
     * @param perSecond how many per second; a burst is what a second allows
     * @return the limit
     */
    public static BulkRate recipients(double perSecond) {
        return new BulkRate(perSecond, aSecondOf(perSecond), Unit.RECIPIENTS);
    }

    /**
     * Limits the requests.
     *
     * @param perSecond how many per second; a burst is what a second allows
     * @return the limit
     */
    public static BulkRate requests(double perSecond) {
        return new BulkRate(perSecond, aSecondOf(perSecond), Unit.REQUESTS);
    }

    private static int aSecondOf(double perSecond) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.ceil(perSecond)));
    }

    /**
     * Returns this limit with another burst.
     *
     * @param most how many at once after a pause, 1 or more
     * @return a new limit
     */
    public BulkRate withBurst(int most) {
        return new BulkRate(perSecond, most, unit);
    }

    /** What a limit counts. */
    public enum Unit {
        /** The recipients in the batches. */
        RECIPIENTS,
        /** The requests, however many recipients each has. */
        REQUESTS
    }
}
