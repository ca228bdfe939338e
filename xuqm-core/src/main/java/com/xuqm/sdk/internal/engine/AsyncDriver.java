package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Limit;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries an exchange out without holding a thread. It obeys the policy and decides nothing. The steps up to the first wait are taken
 * by the calling thread, since none of them blocks; the others by the engine's own threads, so that neither a transport's thread
 * decodes or signs, nor a step waits for the application's callbacks. The result is completed where those are to run.
 *
 * <p>Whatever transport and executor do, the call ends: a limit is watched all the time, for the attempt that is under way, or else
 * for the call.
 *
 * @param <T> what the caller gets
 */
final class AsyncDriver<T> extends Limit implements CallThreads.Callbacks, Abandonable {

    private static final VarHandle ENDING;
    private static final VarHandle LEAVING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            ENDING = lookup.findVarHandle(AsyncDriver.class, "ending", Object.class);
            LEAVING = lookup.findVarHandle(AsyncDriver.class, "leaving", Runnable.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final EngineState state;
    private final Exchange<?, T> exchange;
    private final @Nullable Executor executor;
    private final CallFuture<T> result;
    private final @Nullable CallSite site;

    /** What the next step waits for, so that it can be cancelled. */
    private volatile @Nullable CompletableFuture<?> pending;

    /** The answer that is waited for, while one is. */
    private volatile @Nullable CompletableFuture<HttpResponse> answer;

    /** Whether the transport has been told to end the attempt that it should have ended itself. */
    private volatile boolean isLate;

    /** How the call has ended, for good: a value, or a {@link Failed}. */
    @SuppressWarnings("UnusedVariable") // written through ENDING
    private volatile @Nullable Object ending;

    /** What to do when the call is over, until that was done. */
    @SuppressWarnings("UnusedVariable") // taken through LEAVING
    private volatile @Nullable Runnable leaving;

    private record Failed(Throwable thrown) {}

    private AsyncDriver(EngineState state, Exchange<?, T> exchange, @Nullable Executor executor, Runnable leaving) {
        this.state = state;
        this.leaving = leaving;
        this.exchange = exchange;
        this.site = CallSite.of(state.tellsCallSites());
        this.executor = executor;
        this.result = new CallFuture<>(state.callbacks(), this);
    }

    /**
     * Carries an exchange out.
     *
     * @param executor completes the result, {@code null} for the engine's own threads
     * @param leaving is run once, when the result is complete and what hangs on it has run
     */
    static <T> CompletableFuture<T> run(
            EngineState state, Exchange<?, T> exchange, @Nullable Executor executor, Runnable leaving) {
        AsyncDriver<T> driver = new AsyncDriver<>(state, exchange, executor, leaving);
        driver.follow(exchange.start());
        return driver.result;
    }

    private void follow(Decision first) {
        Decision decision = first;
        try {
            while (!exchange.isOver()) {
                if (decision instanceof Decision.Authorise authorise) {
                    Decision atOnce = exchange.authoriseAtOnce(authorise);
                    if (atOnce == null) {
                        awaitCredential(authorise);
                        return;
                    }
                    decision = atOnce;
                } else if (decision instanceof Decision.Enter enter) {
                    CompletableFuture<Void> turn = exchange.enter(enter);
                    if (turn != null && !turn.isDone()) {
                        awaitTurn(turn);
                        return;
                    }
                    decision = turn == null ? exchange.notAdmitted() : exchange.admitted();
                } else if (decision instanceof Decision.Send send) {
                    awaitAnswer(send);
                    return;
                } else if (decision instanceof Decision.Wait wait) {
                    pause(wait);
                    return;
                } else if (decision instanceof Decision.TimedOut timedOut) {
                    throw exchange.timedOut(timedOut);
                } else {
                    end(exchange.finish());
                    return;
                }
            }
            exchange.abandoned();
        } catch (XuqmException thrown) {
            end(new Failed(thrown));
        } catch (Throwable thrown) { // whatever it is, the caller's future must end
            end(new Failed(exchange.broken(thrown)));
        }
    }

    // ---- waiting ----------------------------------------------------------------------------------------------------

    /**
     * Waits no longer than the call may last. The sign-in itself goes on, since others may be waiting for it. It is begun on the
     * engine's threads: it may ask the application for a UserSig, who knows for how long.
     */
    private void awaitCredential(Decision.Authorise authorise) {
        watchCall();
        CompletableFuture<Proof> credential = CompletableFuture.completedFuture(authorise)
                .thenComposeAsync(
                        decision -> exchange.credential().obtain(exchange.rejected(decision)), state.threads());
        TimeoutException late = new TimeoutException();
        Future<?> limit =
                state.timing().schedule(() -> credential.completeExceptionally(late), exchange.remainingNanos());
        then(credential, false, (headers, thrown) -> {
            limit.cancel(false);
            if (late.equals(thrown)) {
                return exchange.credentialLate();
            }
            return thrown == null ? exchange.authorised(headers) : exchange.credentialFailed(thrown);
        });
    }

    private void awaitTurn(CompletableFuture<Void> turn) {
        watchCall();
        then(turn, false, (nothing, thrown) -> thrown == null ? exchange.admitted() : exchange.notAdmitted());
    }

    private void awaitAnswer(Decision.Send send) {
        long patience = send.deadlineNanos() - state.timing().nanoTime() + Exchange.GRACE_NANOS;
        state.timing().watch(this, patience);
        isLate = false;
        CompletableFuture<HttpResponse> coming = exchange.send(send);
        answer = coming;
        boolean isOnThreads = coming instanceof ResponseFuture direct && direct.publishOn(this::handOver);
        then(coming, isOnThreads, (response, thrown) -> {
            answer = null;
            if (thrown == null) {
                return exchange.answered(response);
            }
            return exchange.failed(isLate ? Thrown.deadlineNotKept(thrown) : thrown);
        });
    }

    private void pause(Decision.Wait wait) {
        watchCall();
        CompletableFuture<Void> rest = new CompletableFuture<>();
        Future<?> timer = state.timing().schedule(() -> rest.complete(null), wait.nanos());
        then(rest, false, (nothing, thrown) -> {
            timer.cancel(false);
            return exchange.waited();
        });
    }

    private void watchCall() {
        state.timing().watch(this, exchange.remainingNanos() + Exchange.GRACE_NANOS);
    }

    /**
     * Goes on when a future is complete.
     *
     * @param isOnThreads whether it is completed on the engine's threads, unless the call is over before
     */
    private <V> void then(
            CompletableFuture<V> future, boolean isOnThreads, BiFunction<V, @Nullable Throwable, Decision> step) {
        pending = future;
        CompletableFuture<V> unused = future.whenComplete((outcome, thrown) -> {
            if (isOnThreads && !exchange.isOver()) {
                take(step, outcome, thrown);
            } else {
                hop(() -> take(step, outcome, thrown));
            }
        });
        if (exchange.isOver()) { // it was ended meanwhile
            lift();
            future.cancel(true);
        }
    }

    private <V> void take(BiFunction<V, @Nullable Throwable, Decision> step, V outcome, @Nullable Throwable thrown) {
        Decision next;
        try {
            next = step.apply(outcome, thrown);
        } catch (Throwable unexpected) {
            end(new Failed(exchange.broken(unexpected)));
            return;
        }
        follow(next);
    }

    private void hop(Runnable step) {
        try {
            state.threads().execute(step);
        } catch (Throwable noThread) { // an Error, too: the JVM may start no more threads
            stuck(noThread);
        }
    }

    private void handOver(Runnable publishing) {
        try {
            state.threads().execute(publishing);
        } catch (Throwable noThread) {
            stuck(noThread);
            throw new RejectedExecutionException(noThread);
        }
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    /**
     * Hands the outcome over to where callbacks run. If that never happens, the limit that is watched sees to it.
     *
     * @param outcome the value or a {@link Failed}
     */
    private void end(Object outcome) {
        if (!settle(outcome)) {
            return;
        }
        if (executor == null) {
            state.threads().callBack(this);
            return;
        }
        try {
            watchCall(); // it may drop what it is given
            executor.execute(this);
        } catch (Throwable refused) { // whatever it is: the outcome is there
            state.threads().callBack(this);
        }
    }

    private boolean settle(Object outcome) {
        return ENDING.compareAndSet(this, null, outcome);
    }

    /** Completes the result, if nobody has yet. */
    @Override
    @SuppressWarnings("unchecked") // what is no failure is a T
    public void run() {
        lift();
        try {
            Object outcome = Objects.requireNonNull(ending, "callbacks follow an outcome");
            if (outcome instanceof Failed failed) {
                if (site != null) {
                    site.addTo(failed.thrown());
                }
                result.fail(failed.thrown());
            } else {
                result.succeed((T) outcome);
            }
        } finally {
            leave();
        }
    }

    private void leave() {
        Runnable once = (Runnable) LEAVING.getAndSet(this, null);
        if (once != null) {
            once.run();
        }
    }

    @Override
    public boolean areNone() {
        return result.hasNoCallbacks();
    }

    /** Aborts what is under way, since the caller has ended the result himself. */
    @Override
    public void givenUp() {
        lift();
        abort();
        leave();
    }

    private void abort() {
        exchange.giveUp();
        CompletableFuture<?> present = pending;
        if (present != null) {
            present.cancel(true);
        }
    }

    /** Ends the attempt whose transport does not, or the call, which should have ended by itself. */
    @Override
    public void reached() {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<HttpResponse> late = answer;
        if (late != null && !late.isDone() && !isLate) {
            watchCall();
            isLate = true;
            hop(() -> late.cancel(true));
        } else if (ending == null && exchange.remainingNanos() > 0) {
            watchCall(); // a slow step, for which there is time
        } else {
            try {
                state.threads().execute(this::overdue);
            } catch (Throwable noThread) {
                overdue();
            }
        }
    }

    private void overdue() {
        try {
            if (ending == null && settle(new Failed(exchange.overdue()))) {
                abort();
            }
        } finally {
            run();
        }
    }

    /** None of the engine's threads takes the next step, so that the call ends; on the timer's thread, which there is. */
    private void stuck(Throwable noThread) {
        if (ending == null) {
            settle(new Failed(exchange.rejected(noThread)));
        }
        exchange.giveUp();
        try {
            Future<?> unused = state.timing().schedule(this, 0);
        } catch (Throwable noThreadEither) {
            run();
        }
    }
}
