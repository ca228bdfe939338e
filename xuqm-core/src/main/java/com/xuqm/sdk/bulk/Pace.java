package com.xuqm.sdk.bulk;

import com.xuqm.sdk.internal.limit.TokenBucket;
import com.xuqm.sdk.internal.time.Nanos;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How fast a run goes: as many requests at once as the service bears, no faster than was set, and not at all while it asks for a pause. */
final class Pace {

    private final EventWait waiting;
    private final ConcurrencyWindow window;
    private final Backoff backoff;
    private final @Nullable BulkRate limit;
    private final @Nullable TokenBucket bucket;
    private final long patience;
    private long pausedUntil;
    private boolean failing;
    private long failingSince;
    private long lastRefusal;

    Pace(BulkSettings<?> settings, EventWait waiting, DoubleSupplier random) {
        this.waiting = waiting;
        this.window = new ConcurrencyWindow(settings.maxConcurrency());
        this.backoff = new Backoff(random);
        this.limit = settings.rateLimit();
        long now = waiting.nanoTime();
        this.bucket = limit == null ? null : new TokenBucket(limit.perSecond(), limit.burst(), now);
        this.patience = Nanos.of(settings.patience());
        this.pausedUntil = now;
    }

    /** Returns how many requests may be under way. */
    int concurrency() {
        return window.limit();
    }

    /** Returns for how many nanoseconds the run pauses. */
    long pause() {
        return Math.max(0, pausedUntil - waiting.nanoTime());
    }

    /** Takes what the rate limit asks for a batch; returns how many nanoseconds it has to wait for it, 0 if it may be sent. */
    long take(int recipients) {
        if (limit == null || bucket == null) {
            return 0;
        }
        return bucket.takeAll(limit.unit() == BulkRate.Unit.REQUESTS ? 1 : recipients, waiting.nanoTime());
    }

    /** The service did what it should. */
    void succeeded(long started) {
        window.succeeded(started, waiting.nanoTime());
        works();
    }

    /** The service is there, whatever it says. */
    void works() {
        backoff.succeeded();
        failing = false;
    }

    /** The service did not answer as it should. */
    void overloaded(long started) {
        window.overloaded(started, waiting.nanoTime());
    }

    /**
     * The service refuses for now.
     *
     * @param retryAfter how long it asks to wait
     * @return whether that can be borne
     */
    boolean refusedForNow(long started, @Nullable Duration retryAfter) {
        overloaded(started);
        long now = waiting.nanoTime();
        long pause = retryAfter == null ? 0 : Nanos.of(retryAfter);
        if (!failing || started - lastRefusal >= 0) { // those sent into the same jam make it no worse
            pause = Math.max(pause, backoff.refused());
            lastRefusal = now;
        }
        pausedUntil = Math.max(pausedUntil - now, pause) + now;
        if (!failing) {
            failing = true;
            failingSince = now;
        }
        return pausedUntil - failingSince <= patience;
    }
}
