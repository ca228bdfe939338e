package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.support.DaemonPool;
import com.xuqm.sdk.http.support.DaemonThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one transport: a timer, those that complete futures, and workers for everything else that may block, such as
 * looking up a name, reading a request's stream and writing a response's file.
 *
 * <p>There are as many workers as tasks block at the same time, so that one that is stuck holds up no other. An ordinary request
 * is launched behind the others to its host (see {@link ConnectionLimiter}) and completed by {@link #callbacks()}, so that a
 * thousand of them need no more threads than one.
 */
final class Workers implements Executor {

    private static final AtomicInteger TRANSPORTS = new AtomicInteger();
    private static final long IDLE_SECONDS = 10;
    private static final long TICK_MILLIS = 500;

    private final DaemonPool pool;
    private final Executor orHere;
    private final ScheduledThreadPoolExecutor timer;
    private final Callbacks callbacks;
    private final AtomicBoolean ticking = new AtomicBoolean();

    Workers() {
        String prefix = "xuqm-transport-jdk-" + TRANSPORTS.incrementAndGet();
        pool = new DaemonPool(new DaemonThreads(prefix + "-worker-", Workers.class));
        orHere = pool.orHere();
        timer = new ScheduledThreadPoolExecutor(1, new DaemonThreads(prefix + "-timer-", Workers.class));
        // nearly every timer is cancelled long before its time, and would pin its exchange until then
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        callbacks = new Callbacks(timer, new DaemonThreads(prefix + "-callback-", Workers.class), IDLE_SECONDS);
    }

    /** Runs a task on a worker; after {@link #close()} on the calling thread, so that nothing is lost. */
    @Override
    public void execute(Runnable task) {
        orHere.execute(task);
    }

    /** Returns where futures are completed. */
    Executor callbacks() {
        return callbacks;
    }

    /** Runs a short task, which must not block, after a time; not if {@link #close()} comes first. */
    @Nullable
    Future<?> schedule(Runnable task, long delayNanos) {
        try {
            if (!ticking.get() && ticking.compareAndSet(false, true)) {
                Future<?> unused = timer.schedule(this::tick, TICK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return timer.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    /**
     * Does nothing, but is due before nearly every deadline. The timer's thread is woken for each task that becomes the first one, and
     * where one exchange follows the other each deadline would be that; as it is, it wakes with the tick alone.
     */
    private void tick() {
        ticking.set(false);
    }

    /** Lets the tasks that are there finish, and ends the threads. */
    void close() {
        pool.close();
        // the timer ends after the callbacks, which may still need another thread
        callbacks.close();
    }

    /** Waits for the threads to end; returns at once on one of them, which cannot end before it has returned. */
    void awaitEnd(long nanos) throws InterruptedException {
        if (!Thread.currentThread().getName().startsWith("xuqm-transport-jdk-")) {
            pool.awaitEnd(nanos);
            callbacks.awaitEnd(nanos);
            timer.awaitTermination(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
