package com.xuqm.sdk.testing;

import com.xuqm.sdk.internal.time.Limit;
import com.xuqm.sdk.internal.time.Timing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Time in which everything happens on one thread, in the order of its moments, so that what several clients do at once is the same
 * each time.
 */
public final class VirtualTime implements Timing {

    private static final Instant START = Instant.parse("2026-04-27T00:00:00Z");

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
    private final IdentityHashMap<Limit, Long> limits = new IdentityHashMap<>();
    private long now;
    private long numbers;

    private record Event(long at, long number, FutureTask<Void> task) {}

    /** Lets everything happen that was scheduled, and what comes of it. */
    public void run() {
        for (Event next = events.poll(); next != null; next = events.poll()) {
            if (!next.task().isCancelled()) {
                now = next.at();
                next.task().run();
                rethrow(next.task());
            }
        }
    }

    private static void rethrow(FutureTask<Void> task) {
        try {
            task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("an event failed", e);
        }
    }

    /** The wall clock. */
    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return START.plusNanos(now);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void sleep(long nanos) {
        throw new UnsupportedOperationException("whoever sleeps holds all others up");
    }

    @Override
    public Future<?> schedule(Runnable task, long nanos) {
        FutureTask<Void> scheduled = new FutureTask<>(task, null);
        events.add(new Event(now + nanos, numbers++, scheduled));
        return scheduled;
    }

    @Override
    public void watch(Limit limit, long nanos) {
        long due = now + nanos;
        limits.put(limit, due);
        limit.watchedBy(this::lift);
        Future<?> unused = schedule(
                () -> {
                    if (limits.remove(limit, due)) {
                        limit.watchedBy(null);
                        limit.reached();
                    }
                },
                nanos);
    }

    private void lift(Limit limit) {
        limits.remove(limit);
        limit.watchedBy(null);
    }

    @Override
    public void close() {
        events.clear();
    }
}
