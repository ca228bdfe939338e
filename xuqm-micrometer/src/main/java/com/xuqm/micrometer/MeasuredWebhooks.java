package com.xuqm.micrometer;

import com.xuqm.sdk.webhook.receive.WebhookCheck;
import com.xuqm.sdk.webhook.receive.WebhookDecision;
import com.xuqm.sdk.webhook.receive.WebhookEnvelope;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of posts and events. Posts may come from anybody, so that no value is of their making: an event that this version does not know is
 * {@code other}.
 */
final class MeasuredWebhooks implements WebhookListener {

    private final MeterRegistry registry;
    private final WebhookListener next;

    MeasuredWebhooks(MeterRegistry registry, WebhookListener next) {
        this.registry = registry;
        this.next = next;
    }

    private void post(String outcome, String secret) {
        Counter.builder("xuqm.webhook.posts")
                .description("Posts, by whether they are the service's and which secret signed them")
                .tag(XuqmKeys.OUTCOME.asString(), outcome)
                .tag(XuqmKeys.SECRET.asString(), secret)
                .register(registry)
                .increment();
    }

    private void event(WebhookEnvelope<?> envelope, String outcome) {
        Counter.builder("xuqm.webhook.events")
                .description("Events, by what became of them")
                .tag(XuqmKeys.EVENT.asString(), name(envelope))
                .tag(XuqmKeys.OUTCOME.asString(), outcome)
                .register(registry)
                .increment();
    }

    private void took(WebhookEnvelope<?> envelope, Duration elapsed) {
        Timer.builder("xuqm.webhook.handling")
                .description("How long handlers and deciders took")
                .tag(XuqmKeys.EVENT.asString(), name(envelope))
                .register(registry)
                .record(elapsed);
    }

    private static String name(WebhookEnvelope<?> envelope) {
        return WebhookEvent.known().contains(envelope.event())
                ? envelope.event().toString()
                : XuqmKeys.OTHER;
    }

    @Override
    public void accepted(WebhookCheck check) {
        post("accepted", Integer.toString(check.secret()));
        next.accepted(check);
    }

    @Override
    public void refused(WebhookCheck check) {
        post(Outcomes.lower(check.reason()), XuqmKeys.NONE);
        next.refused(check);
    }

    @Override
    public void unreadable(String why) {
        post("unreadable", XuqmKeys.NONE);
        next.unreadable(why);
    }

    @Override
    public void handlerFailed(WebhookEnvelope<?> envelope, Throwable failure) {
        event(envelope, "failed");
        next.handlerFailed(envelope, failure);
    }

    @Override
    public void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {
        event(envelope, "decision_late");
        next.decisionLate(envelope, deadline);
    }

    @Override
    public void decisionOverloaded(WebhookEnvelope<?> envelope, String why) {
        event(envelope, "decision_overloaded");
        next.decisionOverloaded(envelope, why);
    }

    @Override
    public void decided(WebhookEnvelope<?> envelope, WebhookDecision decision, Duration elapsed) {
        event(envelope, "decided");
        took(envelope, elapsed);
        next.decided(envelope, decision, elapsed);
    }

    @Override
    public void ledgerFull(WebhookEnvelope<?> envelope) {
        event(envelope, "ledger_full");
        next.ledgerFull(envelope);
    }

    @Override
    public void failed(RuntimeException failure) {
        post("failed", XuqmKeys.NONE);
        next.failed(failure);
    }

    @Override
    public void unsettled(String what, @Nullable Throwable failure) {
        post("unsettled", XuqmKeys.NONE);
        next.unsettled(what, failure);
    }

    @Override
    public void repeated(WebhookEnvelope<?> envelope) {
        event(envelope, "repeated");
        next.repeated(envelope);
    }

    @Override
    public void handled(WebhookEnvelope<?> envelope, Duration elapsed) {
        event(envelope, "handled");
        took(envelope, elapsed);
        next.handled(envelope, elapsed);
    }
}
