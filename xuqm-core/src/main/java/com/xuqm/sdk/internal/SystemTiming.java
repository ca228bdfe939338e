package com.xuqm.sdk.internal;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Time as it is. The one thread that waits for asynchronous calls starts with the first wait and goes when it is idle. */
public final class SystemTiming implements Timing {

    private final ScheduledThreadPoolExecutor scheduler;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

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
        try {
            wait.timer = scheduler.schedule(wait, nanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException afterClose) {
            wait.run();
        }
        return wait;
    }

    @Override
    public void close() {
        closed.countDown();
        scheduler.shutdownNow(); // the tasks that it gives back refuse to run once it is shut down
        waiting.forEach(Waiting::run);
    }

    /** A task that runs once, at its time or at the end, unless it was cancelled before. */
    private final class Waiting extends CompletableFuture<Void> implements Runnable {

        private final Runnable task;
        private volatile @Nullable Future<?> timer;

        Waiting(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            if (waiting.remove(this)) {
                task.run();
                complete(null);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            if (!waiting.remove(this)) {
                return false;
            }
            Future<?> running = timer;
            if (running != null) {
                running.cancel(false);
            }
            return super.cancel(false);
        }
    }
}
