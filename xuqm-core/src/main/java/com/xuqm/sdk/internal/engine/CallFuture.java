package com.xuqm.sdk.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gets of an asynchronous call: its result, or a stage that hangs on it. Whoever ends one himself, in whichever way,
 * abandons what it was to come from: the call; or the result, if nothing else hangs on it any more and nobody waits for it. What is
 * asynchronous without an executor of its own runs where the application's callbacks do.
 *
 * @param <T> what comes
 */
final class CallFuture<T> extends CompletableFuture<T> implements Abandonable {

    private static final VarHandle GIVEN_UP;
    private static final VarHandle JOINING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            GIVEN_UP = lookup.findVarHandle(CallFuture.class, "givenUp", int.class);
            JOINING = lookup.findVarHandle(CallFuture.class, "joining", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Executor executor;
    private @Nullable Abandonable source;

    /** How many of the stages that hang on this were ended by their owners. */
    @SuppressWarnings("UnusedVariable") // through GIVEN_UP
    private volatile int givenUp;

    /** How many threads wait for this. */
    private volatile int joining;

    /**
     * Makes the future for a call.
     *
     * @param executor where callbacks run
     * @param source is told when the owner ends this himself
     */
    CallFuture(Executor executor, @Nullable Abandonable source) {
        this.executor = executor;
        this.source = source;
    }

    /** The result of a call that could not be begun. */
    static <T> CallFuture<T> failed(Executor executor, Throwable failure) {
        CallFuture<T> future = new CallFuture<>(executor, null);
        future.fail(failure);
        return future;
    }

    /** Ends this with what was to come; for the source. */
    void succeed(T value) {
        super.complete(value);
    }

    /** Ends this with the reason why nothing comes; for the source. */
    void fail(Throwable failure) {
        super.completeExceptionally(failure);
    }

    /** Tells whether nothing but waiting threads hangs on this. */
    boolean hasNoCallbacks() {
        return getNumberOfDependents() <= joining;
    }

    // ---- what hangs on this -----------------------------------------------------------------------------------------

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>(executor, this);
    }

    @Override
    public Executor defaultExecutor() {
        return executor;
    }

    /** A copy may be ended without any effect on this: that is what copies are for. */
    @Override
    public CompletableFuture<T> copy() {
        CompletableFuture<T> copy = super.copy();
        if (copy instanceof CallFuture<T> detached) {
            detached.source = null;
        }
        return copy;
    }

    @Override
    public void givenUp() {
        int stages = (int) GIVEN_UP.getAndAdd(this, 1) + 1;
        if (!isDone() && getNumberOfDependents() <= stages) { // else somebody waits for it yet
            cancel(false);
        }
    }

    // ---- ended by its owner -----------------------------------------------------------------------------------------

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return abandoned(super.cancel(mayInterruptIfRunning));
    }

    @Override
    public boolean complete(T value) {
        return abandoned(super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return abandoned(super.completeExceptionally(failure));
    }

    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor where) {
        CompletableFuture<T> result = super.completeAsync(supplier, where);
        CompletableFuture<T> unused = result.whenComplete((value, thrown) -> abandoned(true));
        return result;
    }

    @Override
    public void obtrudeValue(T value) {
        boolean early = !isDone();
        super.obtrudeValue(value);
        abandoned(early);
    }

    @Override
    public void obtrudeException(Throwable failure) {
        boolean early = !isDone();
        super.obtrudeException(failure);
        abandoned(early);
    }

    private boolean abandoned(boolean early) {
        Abandonable from = source;
        if (early && from != null) {
            from.givenUp();
        }
        return early;
    }

    // ---- waited for -------------------------------------------------------------------------------------------------

    @Override
    public T get() throws InterruptedException, ExecutionException {
        JOINING.getAndAdd(this, 1);
        try {
            return super.get();
        } finally {
            JOINING.getAndAdd(this, -1);
        }
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        JOINING.getAndAdd(this, 1);
        try {
            return super.get(timeout, unit);
        } finally {
            JOINING.getAndAdd(this, -1);
        }
    }

    /** As usual, but what is thrown has the frames of the one who waits also where the failure came to this from another stage. */
    @Override
    public T join() {
        JOINING.getAndAdd(this, 1);
        try {
            return super.join();
        } catch (CompletionException e) {
            throw e.getCause() == null ? e : new CompletionException(e.getMessage(), e.getCause());
        } finally {
            JOINING.getAndAdd(this, -1);
        }
    }
}
