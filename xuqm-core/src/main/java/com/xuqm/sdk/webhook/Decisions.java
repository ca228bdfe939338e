package com.xuqm.sdk.webhook;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets decisions in time, or decides itself. */
final class Decisions {

    private final Executor executor;
    private final Duration deadline;
    private final WebhookDecision fallback;
    private final WebhookListener listener;

    Decisions(Executor executor, Duration deadline, WebhookDecision fallback, WebhookListener listener) {
        this.executor = executor;
        this.deadline = deadline;
        this.fallback = fallback;
        this.listener = listener;
    }

    <T> WebhookDecision decide(WebhookDecider<T> decider, WebhookEnvelope<T> envelope) {
        FutureTask<WebhookDecision> task = new FutureTask<>(() -> decider.decide(envelope));
        try {
            executor.execute(task);
            WebhookDecision decision = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            if (decision != null) {
                return decision;
            }
            listener.handlerFailed(envelope, new NullPointerException("the decider returned null"));
        } catch (TimeoutException e) {
            listener.decisionLate(envelope, deadline);
        } catch (ExecutionException e) {
            Throwable failure = e.getCause() == null ? e : e.getCause();
            listener.handlerFailed(envelope, failure);
        } catch (RejectedExecutionException e) {
            listener.handlerFailed(envelope, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.handlerFailed(envelope, e);
        } finally {
            task.cancel(true); // changes nothing if it has ended; else nobody waits for it any more
        }
        return fallback;
    }
}
