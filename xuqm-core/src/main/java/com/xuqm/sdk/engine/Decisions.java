package com.xuqm.sdk.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Gets decisions in time, or says that there is none. No more than so many are handed to the executor at a time, and one that hangs
 * keeps its place until it ends: neither a queue nor the number of threads grows, and that nothing is decided any more is told.
 *
 * @param <D> the type of the decisions
 */
public final class Decisions<D> {

    private final Executor executor;
    private final Duration deadline;
    private final int most;
    private final LongSupplier clock;
    private final Semaphore free;
    private final AtomicInteger late = new AtomicInteger();

    /**
     * Makes decisions.
     *
     * @param executor where they are made
     * @param most how many are handed to the executor at a time
     * @param deadline how long one may take, waiting included
     * @param clock reads nanoseconds
     */
    public Decisions(Executor executor, int most, Duration deadline, LongSupplier clock) {
        this.executor = executor;
        this.most = most;
        this.free = new Semaphore(most);
        this.deadline = deadline;
        this.clock = clock;
    }

    /** A decision was not even begun. */
    public static final class OverloadedException extends Exception {

        private static final long serialVersionUID = 1;

        OverloadedException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Has something decided.
     *
     * @param decider decides it
     * @return what it returned
     * @throws OverloadedException if it was not begun; the message says why
     * @throws TimeoutException if it did not come in time; it is interrupted
     * @throws ExecutionException if the decider threw
     * @throws InterruptedException if the calling thread was interrupted
     */
    public D decide(Callable<D> decider)
            throws OverloadedException, TimeoutException, ExecutionException, InterruptedException {
        long start = clock.getAsLong();
        if (!enter()) {
            throw new OverloadedException(
                    most + " decisions are being made, " + late + " of them beyond their deadline");
        }
        Task task = new Task(decider);
        try {
            handOver(task);
            return task.get(deadline.toNanos() - (clock.getAsLong() - start), TimeUnit.NANOSECONDS);
        } finally {
            task.giveUp(); // changes nothing if it has ended; else nobody waits for it any more
        }
    }

    /** Whoever finds all places taken waits for one, but not where all of them hang: then it would wait in vain. */
    private boolean enter() throws InterruptedException {
        return free.tryAcquire() || (late.get() < most && free.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    private void handOver(Task task) throws OverloadedException {
        try {
            executor.execute(task);
        } catch (Throwable e) { // such as a full queue, a closed pool, no memory for a thread: an answer is due all the
            // same
            task.leave();
            throw new OverloadedException(
                    "the executor did not take it: " + e.getClass().getName());
        }
    }

    /** A decision, which has a place until it ends. */
    private final class Task extends FutureTask<D> {

        private boolean hasPlace = true;
        private boolean isLate;
        private volatile boolean begun;

        Task(Callable<D> decider) {
            super(decider);
        }

        @Override
        public void run() {
            begun = true;
            try {
                super.run();
            } finally {
                if (isCancelled()) {
                    Thread.interrupted(); // it was meant for this task, not for what the thread does next
                }
                leave();
            }
        }

        synchronized void leave() {
            if (hasPlace) {
                hasPlace = false;
                if (isLate) {
                    late.decrementAndGet();
                }
                free.release();
            }
        }

        void giveUp() {
            if (!cancel(true)) {
                return; // it has ended, and is about to leave
            }
            // A pool lets go of what it has not begun. Of another executor nobody knows before it comes to this task.
            if (!begun && executor instanceof ThreadPoolExecutor pool) {
                pool.remove(this);
                leave();
            }
            stay();
        }

        private synchronized void stay() {
            if (hasPlace && !isLate) {
                isLate = true;
                late.incrementAndGet();
            }
        }
    }
}
