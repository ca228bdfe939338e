package com.xuqm.sdk.webhook.receive;

import java.time.Duration;
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
 * Gets decisions in time, or decides itself. No more than so many are handed to the executor at a time, and one that hangs
 * keeps its place until it ends: neither a queue nor the number of threads grows, and that nothing is decided any more is told.
 */
final class DecisionRunner {

    private final Executor executor;
    private final Duration deadline;
    private final WebhookDecision fallback;
    private final WebhookListener listener;
    private final int most;
    private final LongSupplier clock;
    private final Semaphore free;
    private final AtomicInteger late = new AtomicInteger();

    /**
     * Makes decisions.
     *
     * @param most how many are handed to the executor at a time
     * @param fallback what is decided where nobody else does in time
     * @param clock reads nanoseconds
     */
    DecisionRunner(
            Executor executor,
            int most,
            Duration deadline,
            WebhookDecision fallback,
            WebhookListener listener,
            LongSupplier clock) {
        this.executor = executor;
        this.most = most;
        this.free = new Semaphore(most);
        this.deadline = deadline;
        this.fallback = fallback;
        this.listener = listener;
        this.clock = clock;
    }

    <T> WebhookDecision decide(WebhookDecider<T> decider, WebhookEnvelope<T> envelope) {
        long start = clock.getAsLong();
        try {
            if (!enter()) {
                listener.decisionOverloaded(
                        envelope, most + " decisions are being made, " + late + " of them beyond their deadline");
                return fallback;
            }
            WebhookDecision decision = await(new Task(decider, envelope), start);
            if (decision != null) {
                listener.decided(envelope, decision, Duration.ofNanos(clock.getAsLong() - start));
                return decision;
            }
            listener.handlerFailed(envelope, new NullPointerException("the decider returned null"));
        } catch (TimeoutException e) {
            listener.decisionLate(envelope, deadline);
        } catch (ExecutionException e) {
            listener.handlerFailed(envelope, e.getCause() == null ? e : e.getCause());
        } catch (RefusedByExecutorException e) {
            listener.decisionOverloaded(envelope, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.handlerFailed(envelope, e);
        }
        return fallback;
    }

    /** Whoever finds all places taken waits for one, but not where all of them hang: then it would wait in vain. */
    private boolean enter() throws InterruptedException {
        return free.tryAcquire() || (late.get() < most && free.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    private WebhookDecision await(Task task, long start)
            throws InterruptedException, ExecutionException, TimeoutException, RefusedByExecutorException {
        try {
            handOver(task);
            return task.get(deadline.toNanos() - (clock.getAsLong() - start), TimeUnit.NANOSECONDS);
        } finally {
            task.giveUp(); // changes nothing if it has ended; else nobody waits for it any more
        }
    }

    private void handOver(Task task) throws RefusedByExecutorException {
        try {
            executor.execute(task);
        } catch (Throwable e) { // such as a full queue, a closed pool, no memory for a thread: the chat needs an answer
            // all the same
            task.leave();
            throw new RefusedByExecutorException(
                    "the executor did not take it: " + e.getClass().getName());
        }
    }

    /** The executor did not take a decision. */
    private static final class RefusedByExecutorException extends Exception {

        private static final long serialVersionUID = 1;

        RefusedByExecutorException(String message) {
            super(message, null, false, false);
        }
    }

    /** A decision, which has a place until it ends. */
    private final class Task extends FutureTask<WebhookDecision> {

        private boolean hasPlace = true;
        private boolean isLate;
        private volatile boolean begun;

        <T> Task(WebhookDecider<T> decider, WebhookEnvelope<T> envelope) {
            super(() -> decider.decide(envelope));
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
