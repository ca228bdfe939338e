package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The future of an exchange, for those who write a transport. What hangs on it never runs on the thread that has the outcome, which
 * mostly is one that moves bytes: that thread {@linkplain #settle(HttpResponse) settles} it only, and completed it is by another
 * thread that {@linkplain #publish() publishes} the outcome; or, where a thread waits for it in {@code get} or {@code join}, by that
 * thread, which spares such a caller a change of threads.
 *
 * <p>If the caller ends the future himself, by cancelling it or in any other way, the exchange is told.
 */
public final class ResponseFuture extends CompletableFuture<HttpResponse> {

    private static final VarHandle SLOT;

    static {
        try {
            SLOT = MethodHandles.lookup().findVarHandle(ResponseFuture.class, "slot", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Runnable onAbandon;

    private volatile @Nullable HttpHeaders head;

    /** Nothing; or the thread that waits and will complete this; or the executor on which to complete it; or, for good, the outcome. */
    @SuppressWarnings("UnusedVariable") // written through SLOT
    private volatile @Nullable Object slot;

    /**
     * Creates the future of an exchange.
     *
     * @param onAbandon aborts the exchange if it has not ended; runs on the thread that ended the future
     */
    public ResponseFuture(Runnable onAbandon) {
        this.onAbandon = Checks.notNull("onAbandon", onAbandon);
    }

    /**
     * Takes the head of a response before its body, so that a failure from now on {@linkplain HttpTransportException#responseHeaders()
     * tells} what it said.
     *
     * @param headers the header fields of a final response, of the service and not of a proxy
     */
    public void begin(HttpHeaders headers) {
        head = Checks.notNull("headers", headers);
    }

    /**
     * Takes the response. One outcome is taken, and once.
     *
     * @param response the whole response
     * @return whether somebody has to call {@link #publish()}, on a thread that may be held up; if not, a waiting thread or an executor
     *     does
     */
    public boolean settle(HttpResponse response) {
        return settleAs(response);
    }

    /**
     * Takes the failure. One outcome is taken, and once.
     *
     * @param failure why there is no response
     * @return whether somebody has to call {@link #publish()}, on a thread that may be held up; if not, a waiting thread or an executor
     *     does
     */
    public boolean settle(HttpTransportException failure) {
        HttpHeaders begun = head;
        return settleAs(begun == null ? failure : failure.within(begun));
    }

    private boolean settleAs(Object outcome) {
        Object before = SLOT.getAndSet(this, outcome);
        if (before instanceof Thread waiting) {
            LockSupport.unpark(waiting);
            return getNumberOfDependents() > 0;
        }
        return !(before instanceof Executor executor && isHandedTo(executor));
    }

    private boolean isHandedTo(Executor executor) {
        try {
            executor.execute(this::publish);
            return true;
        } catch (RuntimeException | Error e) {
            return false; // it has been shut down, or can start no thread; the transport's own thread does it
        }
    }

    /**
     * Has the outcome published on an executor, which spares the one who waits there a detour over a thread of the transport.
     *
     * @param executor takes tasks without running them itself, and without waiting: the thread that has the outcome hands it over
     * @return whether it is going to be done so; if not, somebody waits already, or the outcome is there
     */
    public boolean publishOn(Executor executor) {
        return SLOT.compareAndSet(this, null, Checks.notNull("executor", executor));
    }

    /** Completes this with the outcome that is there, and runs what callers hung onto it. Without an outcome it does nothing. */
    public void publish() {
        Object outcome = slot;
        if (outcome instanceof HttpResponse response) {
            super.complete(response);
        } else if (outcome instanceof HttpTransportException failure) {
            super.completeExceptionally(failure);
        }
    }

    @Override
    public HttpResponse get() throws InterruptedException, ExecutionException {
        await(new Waiter(false, 0));
        return super.get();
    }

    @Override
    public HttpResponse get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        await(new Waiter(true, end));
        return super.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public HttpResponse join() {
        boolean interrupted = false;
        while (true) {
            try {
                await(new Waiter(false, 0));
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return super.join();
    }

    /**
     * Waits in the slot, if no other thread does; returns when this is complete, the time is up, or the slot is taken. The
     * methods of the superclass do the rest.
     */
    private void await(Waiter waiter) throws InterruptedException {
        if (isDone()) {
            return;
        }
        Thread me = Thread.currentThread();
        if (SLOT.compareAndSet(this, null, me)) {
            try {
                ForkJoinPool.managedBlock(waiter);
            } finally {
                if (!SLOT.compareAndSet(this, me, null)) {
                    publish();
                }
            }
        } else {
            publish();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        onAbandon.run();
        return wake(super.cancel(mayInterruptIfRunning));
    }

    @Override
    public boolean complete(HttpResponse value) {
        onAbandon.run();
        return wake(super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        onAbandon.run();
        return wake(super.completeExceptionally(failure));
    }

    private boolean wake(boolean completed) {
        if (slot instanceof Thread waiting) {
            LockSupport.unpark(waiting);
        }
        return completed;
    }

    /** A thread that waits in the slot. */
    private final class Waiter implements ForkJoinPool.ManagedBlocker {

        private final boolean timed;
        private final long end;

        Waiter(boolean timed, long end) {
            this.timed = timed;
            this.end = end;
        }

        @Override
        public boolean isReleasable() {
            return !Thread.currentThread().equals(slot) || isDone() || (timed && end - System.nanoTime() <= 0);
        }

        @Override
        public boolean block() throws InterruptedException {
            while (!isReleasable()) {
                if (timed) {
                    LockSupport.parkNanos(this, end - System.nanoTime());
                } else {
                    LockSupport.park(this);
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return true;
        }
    }
}
