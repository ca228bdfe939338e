package com.xuqm.transport.jdk;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one transport: a timer, and workers for everything that may block or that a caller can hang code on, such as
 * looking up a name, reading a request's stream, writing a response's file and completing a future.
 *
 * <p>The workers grow with the number of tasks that block at the same time and are kept for reuse, so that a caller who waits
 * for one exchange in the callback of another cannot starve the transport.
 */
final class Workers implements Executor {

    private static final AtomicInteger TRANSPORTS = new AtomicInteger();
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor timer;

    Workers() {
        String prefix = "xuqm-transport-jdk-" + TRANSPORTS.incrementAndGet();
        AtomicInteger count = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                daemons(() -> prefix + "-worker-" + count.incrementAndGet()));
        timer = new ScheduledThreadPoolExecutor(1, daemons(() -> prefix + "-timer"));
        // nearly every timer is cancelled long before its time, and would pin its exchange until then
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    private static ThreadFactory daemons(Supplier<String> name) {
        return task -> {
            // neither thread locals nor the class loader of whoever happens to send the first request
            Thread thread = new Thread(null, task, name.get(), 0, false);
            thread.setContextClassLoader(Workers.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Runs a task on a worker; after {@link #close()} on the calling thread, so that nothing is lost. */
    @Override
    public void execute(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /** Runs a short task, which must not block, after a time; never after {@link #close()}. */
    @Nullable
    Future<?> schedule(Runnable task, long delayNanos) {
        try {
            return timer.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    /** Lets the tasks that are there finish, and ends the threads. */
    void close() {
        timer.shutdownNow();
        pool.shutdown();
    }

    /** Waits for the threads to end; returns at once on one of them, which cannot end before it has returned. */
    void awaitEnd(long nanos) throws InterruptedException {
        if (!Thread.currentThread().getName().startsWith("xuqm-transport-jdk-")) {
            pool.awaitTermination(nanos, TimeUnit.NANOSECONDS);
            timer.awaitTermination(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
