package com.xuqm.sdk.bulk;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param expected how many recipients the input has, {@code null} if that is not known before it ends
 * @param accepted how many were accepted, in earlier runs too
 * @param rejected how many were rejected, in earlier runs too
 * @param unknown of how many it is not known
 * @param notTried how many will not be tried any more
 * @param fromJournal how many of these four earlier runs settled
 * @param inFlight how many recipients are in requests that wait for their answer
 * @param concurrency how many requests may be under way at the moment
 * @param elapsed for how long the run has lasted
 * @param perSecond how many recipients were settled in each of the last seconds, those of earlier runs not counted
 * @param eta how long it takes from now on at this rate, {@code null} if that is not known
 */
public record BulkProgress(
        @Nullable Long expected,
        long accepted,
        long rejected,
        long unknown,
        long notTried,
        long fromJournal,
        int inFlight,
        int concurrency,
        Duration elapsed,
        double perSecond,
        @Nullable Duration eta) {

    /** Checks the values. */
    public BulkProgress {
        Checks.notNull("elapsed", elapsed);
    }

    /**
     * Returns how many recipients are settled.
     *
     * @return the sum of the four figures
     */
    public long done() {
        return accepted + rejected + unknown + notTried;
    }
}
