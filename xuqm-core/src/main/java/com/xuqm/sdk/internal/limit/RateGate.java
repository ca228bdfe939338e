package com.xuqm.sdk.internal.limit;

import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.internal.time.Timing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the requests of a client through as fast as its {@link RateLimit} allows, first come, first served. No thread waits here:
 * who has to wait gets a future, and one timer serves all. Who gives up leaves the queue, and those behind move up.
 */
public final class RateGate {

    private final Timing timing;
    private final ReentrantLock lock = new ReentrantLock();
    private final TokenBucket bucket;
    private final Set<Turn> queue = new LinkedHashSet<>();
    private boolean timerRuns;
    private boolean closed;

    public RateGate(RateLimit limit, Timing timing) {
        this.timing = timing;
        this.bucket = new TokenBucket(limit.requestsPerSecond(), limit.burst(), timing.nanoTime());
    }

    /**
     * Asks to be let through.
     *
     * @param patienceNanos how long the wait may be
     * @return a future that ends when the request may be sent, also when the gate is closed; {@code null} if the wait would be
     *     longer than that, in which case nobody waits. Cancelling it gives the place up
     */
    @Nullable
    public CompletableFuture<Void> enter(long patienceNanos) {
        Turn turn = new Turn();
        long timer = 0;
        lock.lock();
        try {
            long now = timing.nanoTime();
            if (closed || (queue.isEmpty() && bucket.take(now))) {
                turn.complete(null);
                return turn;
            }
            if (bucket.nanosUntil(queue.size() + 1, now) >= patienceNanos) {
                return null;
            }
            queue.add(turn);
            if (!timerRuns) {
                timerRuns = true;
                timer = bucket.nanosUntil(1, now);
            }
        } finally {
            lock.unlock();
        }
        if (timer > 0) {
            startTimer(timer);
        }
        return turn;
    }

    /** Lets those through whose turn has come, and comes again for the rest. */
    private void advance() {
        List<Turn> due = new ArrayList<>();
        long timer = 0;
        lock.lock();
        try {
            long now = timing.nanoTime();
            timerRuns = false;
            Iterator<Turn> waiting = queue.iterator();
            while (waiting.hasNext() && bucket.take(now)) {
                due.add(waiting.next());
                waiting.remove();
            }
            if (!queue.isEmpty()) {
                timerRuns = true;
                timer = bucket.nanosUntil(1, now);
            }
        } finally {
            lock.unlock();
        }
        due.forEach(turn -> turn.complete(null));
        if (timer > 0) {
            startTimer(timer);
        }
    }

    private void startTimer(long nanos) {
        Future<?> unused =
                timing.schedule(this::advance, nanos); // it also runs, and finds nobody, when the queue is given up
    }

    /** Counts those who wait. */
    public int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Lets everybody through, who then find that the client is closed. */
    public void close() {
        List<Turn> all;
        lock.lock();
        try {
            closed = true;
            all = List.copyOf(queue);
            queue.clear();
        } finally {
            lock.unlock();
        }
        all.forEach(turn -> turn.complete(null));
    }

    /** A place in the queue. */
    private final class Turn extends CompletableFuture<Void> {

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            lock.lock();
            try {
                queue.remove(this);
            } finally {
                lock.unlock();
            }
            return super.cancel(mayInterruptIfRunning);
        }
    }
}
