package com.xuqm.transport.apache;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one transport, all of them daemons: HttpClient's own, one for timers, and workers for whatever may block, which
 * are looking up names, reading requests' streams, writing responses' files and completing futures.
 *
 * <p>There are as many workers as tasks block at the same time, so that a caller who waits for one exchange in the callback of
 * another holds up nobody.
 */
final class Workers implements Executor {

    private static final AtomicInteger TRANSPORTS = new AtomicInteger();
    private static final long IDLE_SECONDS = 10;

    private final String prefix = "xuqm-transport-apache-" + TRANSPORTS.incrementAndGet() + "-";
    private final List<Thread> ioThreads = new CopyOnWriteArrayList<>();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("worker"));
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, daemons("timer"));

    Workers() {
        // nearly every timer is cancelled long before its time, and would keep its exchange in memory until then
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Returns how the names of all these threads begin. */
    String prefix() {
        return prefix;
    }

    /** Returns what makes HttpClient's own threads. */
    ThreadFactory ioThreads() {
        ThreadFactory daemons = daemons("io");
        return task -> {
            Thread thread = daemons.newThread(task);
            ioThreads.add(thread);
            return thread;
        };
    }

    private ThreadFactory daemons(String role) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            // inherits nothing from whoever happens to send the first request: no thread locals, no class loader
            Thread thread = new Thread(null, task, prefix + role + "-" + count.incrementAndGet(), 0, false);
            thread.setContextClassLoader(Workers.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Runs a task that may block; after {@link #close} on the calling thread, so that none is lost. */
    @Override
    public void execute(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /** Runs a short task after a time; never after {@link #close}. */
    @Nullable
    Future<?> schedule(Runnable task, long delayNanos) {
        try {
            return timer.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    /** Runs a short task again and again. */
    void repeat(Runnable task, Duration interval) {
        Future<?> unused =
                timer.scheduleWithFixedDelay(task, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * Lets the tasks that are there finish, and waits for all threads to end. Does not wait for the workers if it is called on
     * one of them, nor for long if a caller's code keeps one of them from ending.
     */
    void close(long waitNanos) {
        timer.shutdownNow();
        pool.shutdown();
        long end = System.nanoTime() + waitNanos;
        try {
            for (Thread thread : ioThreads) {
                TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
            }
            if (!Thread.currentThread().getName().startsWith(prefix)) {
                timer.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                pool.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            // all of them have been told to end; only the waiting is cut short
            Thread.currentThread().interrupt();
        }
    }
}
