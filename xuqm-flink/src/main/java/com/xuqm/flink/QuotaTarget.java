package com.xuqm.flink;

import com.xuqm.sdk.bulk.BulkTarget;
import com.xuqm.sdk.bulk.ForwardingBulkTarget;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.XuqmApiException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A target behind the job's quota. A request that the service refuses because it was asked too often waits for its turn again; all else is the
 * campaign's business.
 */
final class QuotaTarget<R> extends ForwardingBulkTarget<R> {

    private static final int TOO_MANY_REQUESTS = 429;

    private final QuotaGate gate;
    private final CampaignMetrics metrics;
    private final Duration patience;
    private final LongSupplier nanoTime;

    QuotaTarget(
            BulkTarget<R> target, QuotaGate gate, CampaignMetrics metrics, Duration patience, LongSupplier nanoTime) {
        super(target);
        this.gate = gate;
        this.metrics = metrics;
        this.patience = patience;
        this.nanoTime = nanoTime;
    }

    @Override
    public CompletableFuture<Answer> send(List<R> recipients, CallOptions options) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        attempt(List.copyOf(recipients), options, nanoTime.getAsLong(), answer);
        return answer;
    }

    private void attempt(List<R> recipients, CallOptions options, long begun, CompletableFuture<Answer> answer) {
        CompletableFuture<?> unused = gate.enter(recipients.size()).whenComplete((permit, closed) -> {
            if (closed != null) {
                answer.completeExceptionally(closed);
            } else {
                send(recipients, options, begun, permit, answer);
            }
        });
    }

    private void send(
            List<R> recipients, CallOptions options, long begun, QuotaPermit permit, CompletableFuture<Answer> answer) {
        long started = nanoTime.getAsLong();
        CompletableFuture<Answer> exchange;
        try {
            exchange = super.send(recipients, options);
        } catch (RuntimeException e) { // a function of the application's threw
            gate.answered(permit);
            answer.completeExceptionally(e);
            return;
        }
        CompletableFuture<?> unused = exchange.whenComplete((given, thrown) -> {
            metrics.requested(nanoTime.getAsLong() - started);
            XuqmApiException refusal = tooFast(thrown);
            if (refusal == null) {
                gate.answered(permit);
                complete(answer, given, thrown);
                return;
            }
            metrics.refusedForNow();
            Duration pause = refusal.retryAfter() == null ? Duration.ZERO : refusal.retryAfter();
            gate.refused(permit, pause.toNanos());
            if (Duration.ofNanos(nanoTime.getAsLong() - begun).plus(pause).compareTo(patience) > 0) {
                answer.completeExceptionally(thrown);
            } else {
                attempt(recipients, options, begun, answer);
            }
        });
    }

    private static void complete(
            CompletableFuture<BulkTarget.Answer> answer,
            BulkTarget.@Nullable Answer given,
            @Nullable Throwable thrown) {
        if (given != null) {
            answer.complete(given);
        } else {
            answer.completeExceptionally(thrown == null ? new IllegalStateException("no answer") : thrown);
        }
    }

    private static @Nullable XuqmApiException tooFast(@Nullable Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof XuqmApiException refusal
                        && !refusal.mayHaveBeenSent()
                        && refusal.failure().status() == TOO_MANY_REQUESTS
                ? refusal
                : null;
    }
}
