package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.engine.Decisions;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Gets decisions about events in time, or decides itself, and tells which. */
final class DecisionRunner {

    private final Decisions<WebhookDecision> decisions;
    private final Duration deadline;
    private final WebhookDecision fallback;
    private final WebhookListener listener;
    private final LongSupplier clock;

    /**
     * Makes decisions.
     *
     * @param most how many are handed to the executor at a time
     * @param fallback what is decided where nobody else does in time
     * @param clock reads nanoseconds
     */
    DecisionRunner(
            Executor executor,
            int most,
            Duration deadline,
            WebhookDecision fallback,
            WebhookListener listener,
            LongSupplier clock) {
        this.decisions = new Decisions<>(executor, most, deadline, clock);
        this.deadline = deadline;
        this.fallback = fallback;
        this.listener = listener;
        this.clock = clock;
    }

    <T> WebhookDecision decide(WebhookDecider<T> decider, WebhookEnvelope<T> envelope) {
        long start = clock.getAsLong();
        try {
            WebhookDecision decision = decisions.decide(() -> decider.decide(envelope));
            if (decision != null) {
                listener.decided(envelope, decision, Duration.ofNanos(clock.getAsLong() - start));
                return decision;
            }
            listener.handlerFailed(envelope, new NullPointerException("the decider returned null"));
        } catch (TimeoutException e) {
            listener.decisionLate(envelope, deadline);
        } catch (ExecutionException e) {
            listener.handlerFailed(envelope, e.getCause() == null ? e : e.getCause());
        } catch (Decisions.OverloadedException e) {
            listener.decisionOverloaded(envelope, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.handlerFailed(envelope, e);
        }
        return fallback;
    }
}
