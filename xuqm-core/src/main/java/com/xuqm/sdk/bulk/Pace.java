package com.xuqm.sdk.bulk;

import com.xuqm.sdk.internal.limit.AdaptiveRate;
import com.xuqm.sdk.internal.limit.TokenBucket;
import com.xuqm.sdk.internal.time.Nanos;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How fast a run goes: as many requests at once as the service bears, as many in a second as it grants and as was set, and not at all while it
 * asks for a pause.
 */
final class Pace {

    private final EventWait waiting;
    private final ConcurrencyWindow window;
    private final AdaptiveRate granted;
    private final Backoff whenUnavailable;
    private final Backoff whenTooFast;
    private final @Nullable BulkRate limit;
    private final @Nullable TokenBucket bucket;
    private final long patience;
    private long pausedUntil;
    private boolean failing;
    private boolean shut;
    private long failingSince;
    private long lastRefusal;

    Pace(BulkSettings<?> settings, EventWait waiting, DoubleSupplier random) {
        this.waiting = waiting;
        this.window = new ConcurrencyWindow(settings.maxConcurrency());
        this.whenUnavailable = new Backoff(random, Duration.ofMillis(200));
        this.whenTooFast = new Backoff(random, Duration.ofMillis(25));
        this.limit = settings.rateLimit();
        long now = waiting.nanoTime();
        this.granted = new AdaptiveRate(now);
        this.bucket = limit == null ? null : new TokenBucket(limit.perSecond(), limit.burst(), now);
        this.patience = Nanos.of(settings.patience());
        this.pausedUntil = now;
    }

    /** Returns how many requests may be under way. */
    int concurrency() {
        return shut ? 1 : window.limit();
    }

    /** Returns for how many nanoseconds the run pauses. */
    long pause() {
        long now = waiting.nanoTime();
        return Math.max(Math.max(0, pausedUntil - now), granted.nanosUntilNext(now));
    }

    /** Takes what the rate limit asks for a batch; returns how many nanoseconds it has to wait for it, 0 if it is to be sent now. */
    long take(int recipients) {
        long now = waiting.nanoTime();
        long wait = limit == null || bucket == null
                ? 0
                : bucket.takeAll(limit.unit() == BulkRate.Unit.REQUESTS ? 1 : recipients, now);
        if (wait == 0) {
            granted.sent(now);
        }
        return wait;
    }

    /** The service did what it should. */
    void succeeded(long started) {
        window.succeeded(started, waiting.nanoTime());
        works(started);
    }

    /** The service is there, whatever it says. */
    void works(long started) {
        granted.accepted(started);
        whenUnavailable.succeeded();
        whenTooFast.succeeded();
        failing = false;
        shut = false;
    }

    /** The service did not answer as it should. */
    void overloaded(long started) {
        window.overloaded(started, waiting.nanoTime());
    }

    /**
     * The service cannot for now.
     *
     * @param retryAfter how long it asks to wait
     * @return whether that can be borne
     */
    boolean unavailable(long started, @Nullable Duration retryAfter) {
        overloaded(started);
        // those sent into the same jam make it no worse
        return pause(!failing || started - lastRefusal >= 0 ? whenUnavailable : null, retryAfter);
    }

    /**
     * The service refuses because it was asked too often. As long as it takes some requests, a slower rate is the remedy, and no pause but one that it
     * asks for.
     *
     * @param retryAfter how long it asks to wait
     * @return whether that can be borne
     */
    boolean tooFast(long started, @Nullable Duration retryAfter) {
        long asked = retryAfter == null ? 0 : Nanos.of(retryAfter);
        boolean nothing = granted.refused(started, waiting.nanoTime(), asked);
        shut |= nothing;
        return pause(nothing ? whenTooFast : null, retryAfter);
    }

    private boolean pause(@Nullable Backoff backoff, @Nullable Duration retryAfter) {
        long now = waiting.nanoTime();
        long pause = retryAfter == null ? 0 : Nanos.of(retryAfter);
        if (backoff != null) {
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
