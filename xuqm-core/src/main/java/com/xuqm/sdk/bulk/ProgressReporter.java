package com.xuqm.sdk.bulk;

import com.xuqm.sdk.internal.time.Nanos;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Knows when it is time to tell how far a run is, and makes the figures. */
final class ProgressReporter {

    private final EventWait waiting;
    private final long interval;
    private final @Nullable Long expected;
    private final ProgressMeter meter;
    private final long start;
    private long lastShown;
    private long lastDone;
    private int inFlight;
    private volatile BulkProgress latest;

    ProgressReporter(EventWait waiting, Duration interval, @Nullable Long expected) {
        this.waiting = waiting;
        this.interval = Nanos.of(interval);
        this.expected = expected;
        this.start = waiting.nanoTime();
        this.lastShown = start;
        this.meter = new ProgressMeter(start);
        this.latest = new BulkProgress(expected, 0, 0, 0, 0, 0, 0, 1, Duration.ZERO, 0, null);
    }

    void inFlight(int entries) {
        inFlight += entries;
    }

    long nanosToNext() {
        return interval == 0 ? EventWait.FOREVER : Math.max(1, interval - (waiting.nanoTime() - lastShown));
    }

    boolean isDue(long done) {
        return interval == 0 ? done > lastDone : waiting.nanoTime() - lastShown >= interval;
    }

    BulkProgress now(long accepted, long rejected, long unknown, long notTried, long fromJournal, int concurrency) {
        long now = waiting.nanoTime();
        long done = accepted + rejected + unknown + notTried;
        double rate = meter.rate(done - fromJournal, now);
        lastShown = now;
        lastDone = done;
        latest = new BulkProgress(
                expected,
                accepted,
                rejected,
                unknown,
                notTried,
                fromJournal,
                inFlight,
                concurrency,
                elapsed(),
                rate,
                ProgressMeter.eta(expected, done, rate));
        return latest;
    }

    Duration elapsed() {
        return Duration.ofNanos(waiting.nanoTime() - start);
    }

    /** Returns the figures that were told last; for any thread. */
    BulkProgress latest() {
        return latest;
    }
}
