package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Carries an exchange out on the calling thread. It obeys the policy and decides nothing. */
final class BlockingDriver {

    private BlockingDriver() {}

    static <T> T run(EngineState state, Exchange<?, T> exchange) {
        Decision decision = exchange.start();
        try {
            while (true) {
                if (decision instanceof Decision.Authorise authorise) {
                    decision = authorise(exchange, authorise);
                } else if (decision instanceof Decision.Enter enter) {
                    decision = enter(exchange, enter);
                } else if (decision instanceof Decision.Send send) {
                    decision = send(state, exchange, send);
                } else if (decision instanceof Decision.Wait wait) {
                    state.timing().sleep(wait.nanos());
                    decision = exchange.waited();
                } else if (decision instanceof Decision.TimedOut timedOut) {
                    throw exchange.timedOut(timedOut);
                } else {
                    return exchange.finish();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw exchange.interrupted(e);
        } catch (XuqmException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw exchange.broken(e);
        }
    }

    private static Decision authorise(Exchange<?, ?> exchange, Decision.Authorise decision)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Decision atOnce = exchange.authoriseAtOnce(decision);
        if (atOnce != null) {
            return atOnce;
        }
        CompletableFuture<Proof> future = exchange.credential().obtain(exchange.rejected(decision));
        try {
            return exchange.authorised(future.get(exchange.remainingNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | CancellationException e) {
            return exchange.credentialFailed(e);
        } catch (TimeoutException e) {
            return Decision.TIMED_OUT; // the sign-in goes on: others may be waiting for it
        }
    }

    private static Decision enter(Exchange<?, ?> exchange, Decision.Enter decision) throws InterruptedException {
        CompletableFuture<Void> turn = exchange.enter(decision);
        if (turn == null) {
            return exchange.notAdmitted();
        }
        try {
            turn.get(exchange.remainingNanos(), TimeUnit.NANOSECONDS);
            return exchange.admitted();
        } catch (ExecutionException
                | TimeoutException e) { // it comes in time, unless the timer's thread has no time itself
            turn.cancel(false);
            return exchange.notAdmitted();
        } catch (InterruptedException e) {
            turn.cancel(false);
            throw e;
        }
    }

    private static Decision send(EngineState state, Exchange<?, ?> exchange, Decision.Send decision)
            throws InterruptedException {
        CompletableFuture<HttpResponse> future = exchange.send(decision);
        try {
            long patience = decision.deadlineNanos() - state.timing().nanoTime() + Exchange.GRACE_NANOS;
            return exchange.answered(future.get(patience, TimeUnit.NANOSECONDS));
        } catch (ExecutionException | CancellationException e) {
            return exchange.failed(e);
        } catch (TimeoutException e) {
            future.cancel(true);
            return exchange.failed(Thrown.deadlineNotKept(e));
        } catch (InterruptedException e) {
            future.cancel(true);
            exchange.mayHaveLeft();
            throw e;
        }
    }
}
