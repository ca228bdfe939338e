package com.xuqm.transport.netty;

import com.xuqm.sdk.http.support.DaemonThreads;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where futures are completed, and with them whatever callers hung onto them: never on an event loop, which a caller would block
 * by waiting in one callback for another exchange.
 *
 * <p>One thread is enough for callbacks that do not block; it takes one after the other, and under load need not even be woken
 * for each. One that does block must not hold up the others: when nothing has been taken for a moment although there is
 * something, another thread takes over, and the first one goes when it comes back.
 */
final class Callbacks implements Executor {

    /** Long for a callback that does not block, short for anybody who waits behind one that does. */
    private static final long PATIENCE_MILLIS = 2;

    private static final long IDLE_SECONDS = 10;

    private final EventLoops loops;
    private final DaemonThreads factory = new DaemonThreads("xuqm-netty-callback-", Callbacks.class);
    private final ThreadPoolExecutor threads;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    /** Who takes tasks at the moment, if anybody does. */
    private final AtomicReference<@Nullable Drain> current = new AtomicReference<>();

    private final AtomicBoolean watched = new AtomicBoolean();

    /** The first task at the last look; one look is over before the next is planned. */
    private volatile @Nullable Runnable lastSeen;

    /**
     * Creates the executor; threads start when they are needed.
     *
     * @param loops tell the time
     */
    Callbacks(EventLoops loops) {
        this.loops = loops;
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    /** Runs a task on a callback thread; after {@link #close} on the calling thread, so that no future stays open. */
    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (current.get() == null) {
            drain();
        } else {
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

    /** Sees to it that somebody looks soon whether tasks are being taken. */
    private void watch() {
        if (!watched.get() && watched.compareAndSet(false, true)) {
            planLook();
        }
    }

    private void planLook() {
        try {
            loops.next().schedule(this::look, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // the transport is closing, and its event loops will not look any more
            watched.set(false);
            replace();
        }
    }

    private void look() {
        if (replaceIfStuck()) {
            planLook();
            return;
        }
        watched.set(false);
        if (!tasks.isEmpty()) {
            watch();
        }
    }

    /** Returns whether there are tasks, so that another look is due. */
    @SuppressWarnings("ReferenceEquality") // it has not moved if it is the same one
    private boolean replaceIfStuck() {
        Runnable first = tasks.peek();
        if (first != null && first == lastSeen) {
            replace();
        }
        lastSeen = first;
        return first != null;
    }

    private void replace() {
        current.set(null);
        drain();
    }

    /**
     * Waits until the tasks that are there have been taken, and ends the threads, but does not wait for long. The event loops
     * have ended before.
     */
    void close(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        try {
            while (replaceIfStuck() && end - System.nanoTime() > 0) {
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            }
        } finally {
            threads.shutdown();
        }
        // a callback that closes the transport cannot end before it has returned
        if (!factory.madeCurrentThread()) {
            threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    /** Takes tasks as long as nobody else does. */
    private final class Drain implements Runnable {

        @Override
        public void run() {
            while (current.get() == this) {
                Runnable task = tasks.poll();
                if (task != null) {
                    task.run();
                } else if (current.compareAndSet(this, null)) {
                    // what came between looking and letting go found somebody there and started nobody
                    if (tasks.isEmpty() || !current.compareAndSet(null, this)) {
                        return;
                    }
                }
            }
        }
    }
}
