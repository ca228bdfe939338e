package com.xuqm.sdk.internal.time;

import java.util.concurrent.Future;

/** Monotonic time and waiting, so that tests can do without either. */
public interface Timing extends AutoCloseable {

    /**
     * Reads the monotonic clock.
     *
     * @return nanoseconds, comparable with {@link System#nanoTime()}
     */
    long nanoTime();

    /**
     * Lets the calling thread wait, at most until this object is closed.
     *
     * @param nanos how long
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(long nanos) throws InterruptedException;

    /**
     * Runs a task after a wait.
     *
     * @param task what to run; it must return at once
     * @param nanos how long to wait
     * @return lets the task be cancelled
     */
    Future<?> schedule(Runnable task, long nanos);

    /**
     * Watches a limit that is seldom reached, in place of the watch of it that there may be. Cheap, and so coarse: what happens then
     * happens up to half a second late. Goes on after {@link #close}.
     *
     * @param limit what is told when the time is over
     * @param nanos how long it takes until then
     */
    void watch(Limit limit, long nanos);

    /** Ends waiting: scheduled tasks run at once, and sleeping threads go on. */
    @Override
    void close();
}
