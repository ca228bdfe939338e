package com.xuqm.transport.jdk;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Where futures are completed, and with them whatever callers hung onto them: never on the client's selector thread, which a
 * caller would block by waiting in one callback for another exchange.
 *
 * <p>One thread is enough for callbacks that do not block. One that does must not hold up the others: when none has been taken
 * for a moment, although there is one and every thread is busy, there is one thread more. So there are never many more than
 * callbacks block at the same time.
 */
final class Callbacks implements Executor {

    /** Long for a callback that does not block, short for anybody who waits behind one that does. */
    private static final long PATIENCE_MILLIS = 2;

    private final ScheduledExecutorService timer;
    private final ThreadPoolExecutor threads;
    private final AtomicBoolean watched = new AtomicBoolean();

    /** What waited longest at the last look; one look is over before the next is planned. */
    private volatile @Nullable Runnable lastSeen;

    /**
     * Creates the executor; threads start when they are needed.
     *
     * @param timer tells when to look; ended as soon as there is nothing left to look for after {@link #close()}
     * @param idleSeconds how long a thread without work is kept
     */
    Callbacks(ScheduledExecutorService timer, ThreadFactory factory, long idleSeconds) {
        this.timer = timer;
        threads =
                new ThreadPoolExecutor(
                        1, Integer.MAX_VALUE, idleSeconds, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory) {
                    @Override
                    protected void terminated() {
                        timer.shutdownNow();
                    }
                };
        threads.allowCoreThreadTimeOut(true);
    }

    /** Runs a task on a callback thread; after {@link #close()} on the calling thread, so that no future stays open. */
    @Override
    public void execute(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
            return;
        }
        watch();
    }

    /** Sees to it that somebody looks soon whether tasks are being taken. */
    private void watch() {
        if (!threads.getQueue().isEmpty() && watched.compareAndSet(false, true)) {
            planLook();
        }
    }

    private void planLook() {
        try {
            Future<?> unused = timer.schedule(this::look, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // the threads have ended, and with them every task
            watched.set(false);
        }
    }

    private void look() {
        Runnable first = threads.getQueue().peek();
        if (first == null) {
            if (threads.getCorePoolSize() > 1) {
                // those beyond the first stay until they have been idle for long, and are not replaced
                threads.setCorePoolSize(1);
            }
            lastSeen = null;
            watched.set(false);
            watch();
            return;
        }
        if (first.equals(lastSeen) && threads.getActiveCount() >= threads.getPoolSize()) {
            threads.setCorePoolSize(threads.getPoolSize() + 1);
        }
        lastSeen = first;
        planLook();
    }

    /** Lets the tasks that are there run, takes no others, and ends the threads after them. */
    void close() {
        threads.shutdown();
    }

    void awaitEnd(long nanos) throws InterruptedException {
        threads.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    }
}
