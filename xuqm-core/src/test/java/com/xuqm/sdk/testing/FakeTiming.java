package com.xuqm.sdk.testing;

import com.xuqm.sdk.internal.time.Limit;
import com.xuqm.sdk.internal.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Monotonic time that moves only when it is told to, or when somebody waits: a short wait is over at once and moves the time by
 * its length. With {@link #hold()} and for waits of more than 10 s, somebody else has to move the time.
 */
public final class FakeTiming implements Timing {

    private static final long SHORT = Duration.ofSeconds(10).toNanos();

    /** Far from zero, so that nothing can take a reading for a duration. */
    private final AtomicLong now = new AtomicLong(7_000_000_000_000L);

    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Limit, Long> limits = new HashMap<>();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean held;

    /** Lets waits last until the time is moved. */
    public void hold() {
        held = true;
    }

    /** The waits that there were, in order. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** Blocks until somebody waits. */
    public void awaitWait() throws InterruptedException {
        waiting.await();
    }

    /** How many tasks wait for their time. */
    public synchronized int pending() {
        return tasks.size();
    }

    public void advance(Duration duration) {
        long reached = now.addAndGet(duration.toNanos());
        List<Task> due;
        synchronized (this) {
            due = tasks.stream().filter(task -> task.at - reached <= 0).toList();
        }
        due.forEach(Task::run);
        List<Limit> overdue;
        synchronized (limits) {
            overdue = limits.entrySet().stream()
                    .filter(limit -> limit.getValue() - reached <= 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }
        overdue.forEach(limit -> {
            lift(limit);
            limit.reached();
        });
    }

    /** How many limits are watched. */
    public int watched() {
        synchronized (limits) {
            return limits.size();
        }
    }

    @Override
    public void watch(Limit limit, long nanos) {
        synchronized (limits) {
            limits.put(limit, now.get() + nanos);
            limit.watchedBy(this::lift);
        }
    }

    private void lift(Limit limit) {
        synchronized (limits) {
            limits.remove(limit);
            limit.watchedBy(null);
        }
    }

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        waits.add(Duration.ofNanos(nanos));
        waiting.countDown();
        if (held) {
            closed.await();
        } else if (Thread.interrupted()) {
            throw new InterruptedException();
        } else {
            now.addAndGet(nanos);
        }
    }

    @Override
    public Future<?> schedule(Runnable task, long nanos) {
        Task scheduled = new Task(task, now.get() + nanos);
        if (nanos > SHORT) {
            scheduled.keep();
        } else if (held) {
            waits.add(Duration.ofNanos(nanos));
            scheduled.keep();
            waiting.countDown();
        } else {
            waits.add(Duration.ofNanos(nanos));
            now.addAndGet(nanos);
            scheduled.run();
        }
        return scheduled;
    }

    @Override
    public void close() {
        closed.countDown();
        List<Task> all;
        synchronized (this) {
            all = List.copyOf(tasks);
        }
        all.forEach(Task::run);
    }

    private void forget(Task task) {
        synchronized (this) {
            tasks.remove(task);
        }
    }

    /** A task that runs once or is cancelled. */
    private final class Task extends CompletableFuture<Void> implements Runnable {

        private final Runnable task;
        private final long at;
        private final AtomicBoolean over = new AtomicBoolean();

        Task(Runnable task, long at) {
            this.task = task;
            this.at = at;
        }

        void keep() {
            synchronized (FakeTiming.this) {
                tasks.add(this);
            }
        }

        @Override
        public void run() {
            forget(this);
            if (!over.getAndSet(true)) {
                task.run();
                complete(null);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            forget(this);
            return !over.getAndSet(true) && super.cancel(false);
        }
    }
}
