package com.xuqm.sdk.http.support;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a transport's futures are completed, and with them whatever callers hung onto them: never on an event loop, which a caller
 * would block by waiting in one callback for another exchange.
 *
 * <p>One thread is enough for callbacks that do not block; it takes one after the other, and under load need not even be woken
 * for each. One that does block must not hold up the others: when none has been taken for 2 ms although there is one, another thread
 * takes over, and the first one goes when it comes back. So there are never many more threads than callbacks block at the same time.
 */
public final class CallbackExecutor implements Executor {

    /** Long for a callback that does not block, short for anybody who waits behind one that does. */
    private static final long PATIENCE_MILLIS = 2;

    private final DaemonPool threads;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    /** Who takes tasks at the moment, if anybody does. */
    private final AtomicReference<@Nullable Drain> current = new AtomicReference<>();

    private final AtomicBoolean watched = new AtomicBoolean();
    private volatile boolean closing;

    /**
     * Creates an executor; threads start when they are needed.
     *
     * @param threads its threads, and those of nobody else
     */
    public CallbackExecutor(DaemonPool threads) {
        this.threads = Checks.notNull("threads", threads);
    }

    /**
     * Runs a task on a callback thread; after {@link #close()}, or where no thread can be started, on the calling thread, so that no
     * future stays open.
     *
     * @param task the task
     */
    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (current.get() == null) {
            drain();
        } else if (!watched.get() && watched.compareAndSet(false, true)) {
            watch();
        }
    }

    private void drain() {
        Drain next = new Drain();
        if (current.compareAndSet(null, next)) {
            try {
                threads.execute(next);
            } catch (RejectedExecutionException e) {
                next.run();
            }
        }
    }

    private void watch() {
        try {
            threads.execute(this::look);
        } catch (RejectedExecutionException e) {
            watched.set(false);
            if (closing) {
                replace();
            } // else no thread can be started, and whoever comes next tries again
        }
    }

    /** Looks whether tasks are being taken, as long as there are any. */
    @SuppressWarnings("ReferenceEquality") // it has not been taken if it is the same one
    private void look() {
        Runnable last = null;
        do {
            for (Runnable first; (first = tasks.peek()) != null; last = first) {
                if (first == last) {
                    replace();
                }
                pause();
            }
            watched.set(false);
            if (closing) {
                threads.close();
            }
            // what came meanwhile found somebody looking
        } while (!tasks.isEmpty() && watched.compareAndSet(false, true));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            // meant for a task that this thread ran before
        }
    }

    private void replace() {
        current.set(null);
        drain();
    }

    /** Lets the tasks that are there run, also behind one that blocks, and ends the threads after them. Waits for nobody. */
    public void close() {
        closing = true;
        if (tasks.isEmpty()) {
            threads.close();
        } else if (watched.compareAndSet(false, true)) {
            watch();
        }
    }

    /**
     * Waits for the threads to end, after {@link #close()}. Returns at once on one of them, which cannot end before it has returned.
     *
     * @param nanos how long to wait at most
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void awaitEnd(long nanos) throws InterruptedException {
        threads.awaitEnd(nanos);
    }

    /** Takes tasks as long as nobody else does. */
    private final class Drain implements Runnable {

        @Override
        public void run() {
            while (current.get() == this) {
                Runnable task = tasks.poll();
                if (task != null) {
                    run(task);
                } else if (current.compareAndSet(this, null)) {
                    // what came between looking and letting go found somebody there and started nobody
                    if (tasks.isEmpty() || !current.compareAndSet(null, this)) {
                        return;
                    }
                }
            }
        }

        private static void run(Runnable task) {
            try {
                task.run();
            } catch (Throwable e) { // of one; the others wait behind it
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
