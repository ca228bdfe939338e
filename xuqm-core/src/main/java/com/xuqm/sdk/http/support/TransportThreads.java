package com.xuqm.sdk.http.support;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one transport whose library brings no timers: a timer, those that complete futures, and workers for everything else
 * that may block, such as looking up a name, reading a request's stream and writing a response's file. All are daemons, start when
 * they are needed, and end when they have been idle for 10 seconds.
 *
 * <p>There are as many workers as tasks block at the same time, so that one that is stuck holds up no other. Futures are completed by
 * {@link #callbacks()}, so that a thousand of them need no more threads than one.
 */
public final class TransportThreads implements Executor {

    private static final long IDLE_SECONDS = 10;
    private static final long TICK_MILLIS = 500;

    private final DaemonPool pool;
    private final Executor orHere;
    private final ScheduledThreadPoolExecutor timer;
    private final CallbackExecutor callbacks;
    private final AtomicBoolean ticking = new AtomicBoolean();

    /**
     * Creates all of them, without a thread.
     *
     * @param prefix how the threads' names begin; a role and a number follow
     * @param owner the class whose class loader becomes the threads' own
     */
    public TransportThreads(String prefix, Class<?> owner) {
        pool = new DaemonPool(new DaemonThreads(prefix + "worker-", owner));
        orHere = pool.orHere();
        timer = new ScheduledThreadPoolExecutor(1, new DaemonThreads(prefix + "timer-", owner));
        // nearly every timer is cancelled long before its time, and would pin its exchange until then
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        callbacks = new CallbackExecutor(new DaemonPool(new DaemonThreads(prefix + "callback-", owner)));
    }

    /**
     * Runs a task on a worker; after {@link #close()} on the calling thread, so that nothing is lost.
     *
     * @param task may block
     */
    @Override
    public void execute(Runnable task) {
        orHere.execute(task);
    }

    /**
     * Returns where futures are completed.
     *
     * @return an executor that never rejects
     */
    public Executor callbacks() {
        return callbacks;
    }

    /**
     * Runs a task after a time.
     *
     * @param task is short, and must not block
     * @param delayNanos the time, in nanoseconds
     * @return cancels it; {@code null} if it will not be run, since {@link #close()} came before
     */
    public @Nullable Future<?> schedule(Runnable task, long delayNanos) {
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

    /** Lets the tasks that are there finish, but for timers, and ends the threads. Waits for nobody. */
    public void close() {
        timer.shutdownNow();
        pool.close();
        callbacks.close();
    }

    /**
     * Waits for the threads to end, after {@link #close()}; for those of its own kind not, if one of them calls.
     *
     * @param nanos how long to wait at most
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void awaitEnd(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        timer.awaitTermination(nanos, TimeUnit.NANOSECONDS);
        pool.awaitEnd(end - System.nanoTime());
        callbacks.awaitEnd(end - System.nanoTime());
    }
}
