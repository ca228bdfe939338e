package com.xuqm.sdk.http.support;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A transport's threads for what may block: looking up a name, reading a request's stream, writing a response's file, checking a
 * certificate. There are as many as tasks block at the same time, so that one that is stuck holds up no other; whoever hands tasks
 * over limits their number. Threads are daemons, start with the first task, and end when they have been idle for 10 seconds.
 */
public final class DaemonPool implements Executor {

    private static final long IDLE_SECONDS = 10;

    private final DaemonThreads threads;
    private final ThreadPoolExecutor pool;

    /**
     * Creates a pool without any thread.
     *
     * @param threads makes its threads, and those of no other pool
     */
    public DaemonPool(DaemonThreads threads) {
        this(threads, threads);
    }

    DaemonPool(DaemonThreads threads, ThreadFactory factory) {
        this.threads = threads;
        this.pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    /**
     * Runs a task on a thread of its own.
     *
     * @param task the task
     * @throws RejectedExecutionException after {@link #close()} and {@link #closeNow()}, and where no thread can be started
     */
    @Override
    public void execute(Runnable task) {
        try {
            pool.execute(task);
        } catch (
                OutOfMemoryError
                        e) { // what the JVM throws if the system gives it no thread; it would end an event loop
            throw new RejectedExecutionException("no thread can be started", e);
        }
    }

    /**
     * Returns this pool as an executor that loses nothing: once the pool is closed, or where no thread can be started, tasks run on
     * the calling thread. It suits tasks that tidy up, and callers that are no event loops.
     *
     * @return an executor that never rejects
     */
    public Executor orHere() {
        return task -> {
            try {
                execute(task);
            } catch (RejectedExecutionException e) {
                task.run();
            }
        };
    }

    /** Lets the tasks that are there finish, takes no others, and ends the threads after them. */
    public void close() {
        pool.shutdown();
    }

    /** Interrupts the tasks that are there, takes no others, and ends the threads after them. */
    public void closeNow() {
        pool.shutdownNow();
    }

    /**
     * Waits for the threads to end. Returns at once on one of them, which cannot end before it has returned.
     *
     * @param nanos how long to wait at most
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void awaitEnd(long nanos) throws InterruptedException {
        if (!threads.madeCurrentThread()) {
            pool.awaitTermination(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
