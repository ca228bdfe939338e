package com.xuqm.sdk.internal.time;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A pool of daemon threads for JVMs without virtual ones. It has a few threads as long as none of them is held up. If all have a task and
 * nobody takes the next one, as many threads come as there are; they go when they are not needed any more. So callbacks may block, and
 * calls go on. {@link PoolSize} decides.
 *
 * <p>No more than a fixed number of callbacks runs at a time. Those beyond wait for one of them to end, while steps, for which there
 * is room for more threads, and callers who wait in {@code get} or {@code join} go on.
 */
final class PooledThreads implements CallThreads {

    /** As many callbacks run, or block, at the same time. */
    static final int MOST_CALLBACKS = 1_000;

    private static final int STEADY = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long LOOK_MILLIS = 10;
    private static final long IDLE_MILLIS = 10_000;

    private final int steady;
    private final int most;
    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor watch;
    private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private final Queue<Callbacks> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean watching = new AtomicBoolean();

    /** Of the watch alone. */
    private final PoolSize size;

    PooledThreads() {
        this(STEADY, MOST_CALLBACKS);
    }

    /**
     * Makes a pool.
     *
     * @param steady how many threads there are while none is held up
     * @param mostCallbacks how many callbacks run at a time; there are never more than twice as many threads, and the steady ones
     */
    PooledThreads(int steady, int mostCallbacks) {
        this.steady = steady;
        this.most = steady + 2 * mostCallbacks;
        this.size = new PoolSize(steady, most);
        this.places = new Semaphore(mostCallbacks);
        this.pool = new ThreadPoolExecutor(
                steady,
                most,
                IDLE_MILLIS,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                daemons("callback", alive));
        pool.allowCoreThreadTimeOut(true);
        this.watch = new ScheduledThreadPoolExecutor(1, daemons("watch", ConcurrentHashMap.newKeySet()));
        watch.setKeepAliveTime(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        watch.allowCoreThreadTimeOut(true);
    }

    /** Makes threads, and keeps those that are alive. */
    private static ThreadFactory daemons(String role, Set<Thread> alive) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Runnable life = () -> {
                alive.add(Thread.currentThread());
                try {
                    task.run();
                } finally {
                    alive.remove(Thread.currentThread());
                }
            };
            Thread thread = new Thread(life, "xuqm-" + role + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void execute(Runnable step) {
        try {
            pool.execute(step);
        } catch (OutOfMemoryError noMoreThreads) {
            if (pool.getPoolSize() == 0) {
                throw noMoreThreads;
            }
            pool.getQueue().add(step); // those that are there will come to it
        }
        if (!watching.get() && watching.compareAndSet(false, true)) {
            lookLater();
        }
    }

    private void lookLater() {
        try {
            Future<?> unused = watch.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (OutOfMemoryError noThread) {
            watching.set(false); // the next step tries again
        }
    }

    private void look() {
        Runnable first = pool.getQueue().peek();
        int present = pool.getPoolSize();
        if (present > 0) {
            resize(present, size.look(first, present, pool.getActiveCount(), first != null && isComputing()));
        }
        if (first == null) {
            watching.set(false);
            if (pool.getQueue().isEmpty() || !watching.compareAndSet(false, true)) {
                return;
            }
        }
        lookLater();
    }

    private boolean isComputing() {
        return alive.stream().anyMatch(thread -> thread.getState() == Thread.State.RUNNABLE);
    }

    private void resize(int present, int wanted) {
        pool.setMaximumPoolSize(wanted < present ? wanted : most); // those beyond it go when they have no task
        if (wanted <= present) {
            return;
        }
        try {
            pool.setCorePoolSize(wanted); // starts one a waiting step
        } catch (OutOfMemoryError noMoreThreads) {
            // then those that are there have to do
        } finally {
            pool.setCorePoolSize(steady); // they stay as long as they are busy
        }
    }

    @Override
    public void callBack(Callbacks callbacks) {
        if (callbacks.areNone()) {
            callbacks.run();
        } else if (places.tryAcquire()) {
            runInPlace(callbacks);
        } else {
            waiting.add(callbacks);
            if (places.tryAcquire()) {
                runInPlace(waiting.poll());
            }
        }
    }

    /** Runs callbacks in a place that was got, and then in the same place those that wait for one. */
    private void runInPlace(@Nullable Callbacks first) {
        Callbacks next = first;
        while (true) {
            try {
                for (; next != null; next = waiting.poll()) {
                    next.run();
                }
            } finally {
                places.release();
            }
            if (waiting.isEmpty() || !places.tryAcquire()) {
                return;
            }
            next = waiting.poll();
        }
    }

    @Override
    public Executor forCallbacks() {
        return task -> execute(() -> callBack(new Callbacks() {
            @Override
            public void run() {
                task.run();
            }

            @Override
            public boolean areNone() {
                return false;
            }
        }));
    }

    @Override
    public void close() {
        pool.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
        watch.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
    }
}
