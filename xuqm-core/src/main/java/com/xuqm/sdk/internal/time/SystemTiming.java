package com.xuqm.sdk.internal.time;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Time as it is. The one thread that waits for asynchronous calls starts with the first of them and goes when it is idle. Closing
 * ends waits, but no watch of a limit: what is under way then has its limits yet.
 */
public final class SystemTiming implements Timing {

    private final ScheduledThreadPoolExecutor scheduler;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LimitWheel limits;

    /** Creates the timing; no thread is started yet. */
    public SystemTiming() {
        this.scheduler = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "xuqm-retry-timer");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        this.limits = new LimitWheel(System::nanoTime, this::later);
    }

    private void later(Runnable turn) {
        Future<?> unused = scheduler.schedule(turn, LimitWheel.TURN_NANOS, TimeUnit.NANOSECONDS);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    @SuppressWarnings("ResultOfMethodCallIgnored") // both the end of the wait and the end of the client end the sleep
    public void sleep(long nanos) throws InterruptedException {
        closed.await(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> schedule(Runnable task, long nanos) {
        Waiting wait = new Waiting(task);
        waiting.add(wait);
        if (closed.getCount() == 0) {
            wait.run();
        } else {
            wait.start(nanos);
        }
        return wait;
    }

    @Override
    public void watch(Limit limit, long nanos) {
        limits.watch(limit, nanos);
    }

    @Override
    public void close() {
        closed.countDown();
        waiting.forEach(Waiting::run);
        scheduler.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
    }

    /** A task that runs once, at its time or at the end, unless it was cancelled before. */
    private final class Waiting extends CompletableFuture<Void> implements Runnable {

        private final Runnable task;
        private volatile @Nullable Future<?> timer;

        Waiting(Runnable task) {
            this.task = task;
        }

        void start(long nanos) {
            Future<?> started;
            try {
                started = scheduler.schedule(this, nanos, TimeUnit.NANOSECONDS);
            } catch (Throwable noThread) {
                waiting.remove(this);
                throw noThread;
            }
            timer = started;
            if (isDone()) { // it was cancelled, or run by the end, meanwhile
                started.cancel(false);
            }
        }

        @Override
        public void run() {
            if (waiting.remove(this)) {
                stop();
                task.run();
                complete(null);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            if (!waiting.remove(this)) {
                return false;
            }
            stop();
            return super.cancel(false);
        }

        private void stop() {
            Future<?> running = timer;
            if (running != null) {
                running.cancel(false);
            }
        }
    }
}
