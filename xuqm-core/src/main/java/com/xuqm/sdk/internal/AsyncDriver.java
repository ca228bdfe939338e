package com.xuqm.sdk.internal;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.ResponseFuture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries an exchange out without holding a thread. It obeys the policy and decides nothing. Steps run on the client's executor,
 * so that a transport's thread never decodes, signs or runs a user's code.
 *
 * <p>The steps up to the first wait run on the calling thread, where they spare a change of threads: none of them blocks. Not so with
 * an executor that the caller gave, which may have been shut down without the client's knowing: what it does not take is not begun.
 *
 * @param <T> what the caller gets
 */
final class AsyncDriver<T> {

    private final Engine engine;
    private final Exchange<?, T> exchange;
    private final Result result = new Result();

    private AsyncDriver(Engine engine, Exchange<?, T> exchange) {
        this.engine = engine;
        this.exchange = exchange;
    }

    static <T> CompletableFuture<T> run(Engine engine, Exchange<?, T> exchange) {
        AsyncDriver<T> driver = new AsyncDriver<>(engine, exchange);
        if (engine.config().ownsExecutor()) {
            driver.begin();
        } else {
            driver.hop(driver::begin);
        }
        return driver.result;
    }

    private void begin() {
        follow(exchange.start());
    }

    private void follow(Decision first) {
        Decision decision = first;
        try {
            while (!result.isDone()) {
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
                    result.completeExceptionally(exchange.timedOut(timedOut));
                } else {
                    result.complete(exchange.finish());
                }
            }
            exchange.abandoned();
        } catch (Throwable thrown) { // whatever it is, the caller's future must end
            result.completeExceptionally(thrown);
        }
    }

    /**
     * Waits no longer than the call may last. The sign-in itself goes on, since others may be waiting for it. It is begun on the
     * executor: it may ask the application for a UserSig, who knows for how long.
     */
    private void awaitCredential(Decision.Authorise authorise) {
        CompletableFuture<HttpHeaders> credential = CompletableFuture.completedFuture(authorise)
                .thenComposeAsync(
                        decision -> exchange.authorisation().obtain(exchange.rejected(decision)), this::handOver);
        TimeoutException late = new TimeoutException();
        Future<?> limit = engine.config()
                .timing()
                .schedule(() -> credential.completeExceptionally(late), exchange.remainingNanos());
        then(credential, false, (headers, thrown) -> {
            limit.cancel(false);
            if (late.equals(thrown)) {
                return exchange.credentialLate();
            }
            return thrown == null ? exchange.authorised(headers) : exchange.credentialFailed(thrown);
        });
    }

    private void awaitTurn(CompletableFuture<Void> turn) {
        result.onCancel(() -> turn.cancel(false));
        then(turn, false, (nothing, thrown) -> thrown == null ? exchange.admitted() : exchange.notAdmitted());
    }

    private void awaitAnswer(Decision.Send send) {
        CompletableFuture<HttpResponse> answer = engine.send(exchange, send);
        result.onCancel(() -> answer.cancel(true));
        boolean isOnExecutor =
                engine.config().ownsExecutor() // one that the caller gave may run tasks where they are handed over
                        && answer instanceof ResponseFuture direct
                        && direct.publishOn(this::handOver);
        then(
                answer,
                isOnExecutor,
                (response, thrown) -> thrown == null ? exchange.answered(response) : exchange.failed(thrown));
    }

    private void pause(Decision.Wait wait) {
        exchange.waiting(wait);
        Future<?> timer = engine.config().timing().schedule(() -> hop(() -> follow(exchange.waited())), wait.nanos());
        result.onCancel(() -> {
            if (timer.cancel(false)) {
                hop(() -> follow(Decision.FINISH));
            }
        });
    }

    /**
     * Goes on when a future is complete.
     *
     * @param isOnExecutor whether it is completed on the executor, unless it is by him who has cancelled the result
     */
    private <V> void then(
            CompletableFuture<V> future, boolean isOnExecutor, BiFunction<V, @Nullable Throwable, Decision> step) {
        CompletableFuture<V> unused = future.whenComplete((value, thrown) -> {
            if (isOnExecutor && !result.isDone()) {
                take(step, value, thrown);
            } else {
                hop(() -> take(step, value, thrown));
            }
        });
    }

    private <V> void take(BiFunction<V, @Nullable Throwable, Decision> step, V value, @Nullable Throwable thrown) {
        Decision next;
        try {
            next = step.apply(value, thrown);
        } catch (Throwable unexpected) {
            result.completeExceptionally(unexpected);
            return;
        }
        follow(next);
    }

    private void hop(Runnable step) {
        try {
            handOver(step);
        } catch (RejectedExecutionException e) {
            // the result is what tells
        }
    }

    private void handOver(Runnable step) {
        try {
            engine.config().executor().execute(step);
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(exchange.rejected(e));
            throw e;
        }
    }

    /** The caller's future; cancelling it aborts what is under way. */
    private final class Result extends CompletableFuture<T> {

        private volatile @Nullable Runnable abort;

        /** Says how to abort the step that has begun. */
        void onCancel(Runnable action) {
            abort = action;
            if (isCancelled()) {
                action.run();
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            Runnable action = abort;
            if (cancelled && action != null) {
                action.run();
            }
            return cancelled;
        }
    }
}
