package com.xuqm.transport.netty;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads for what may block: looking up a name, reading the stream of a request, writing the file of a response, checking a
 * certificate. An ordinary request on an open connection needs none of them.
 *
 * <p>There are as many as tasks block at the same time, which the limit of connections bounds, so that one that is stuck holds
 * up no other.
 */
final class Workers implements Executor {

    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor pool;

    Workers() {
        AtomicInteger count = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    // neither thread locals nor the class loader of whoever happens to send the first request
                    Thread thread = new Thread(null, task, "xuqm-netty-worker-" + count.incrementAndGet(), 0, false);
                    thread.setContextClassLoader(Workers.class.getClassLoader());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Runs a task on a thread of its own.
     *
     * @throws RejectedExecutionException after {@link #close()}
     */
    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    /** Interrupts what is under way and takes nothing more. */
    void close() {
        pool.shutdownNow();
    }

    void awaitEnd(long nanos) throws InterruptedException {
        pool.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    }
}
