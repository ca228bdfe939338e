package com.xuqm.sdk.webhook.receive;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps what a listener throws from the posts it is told about. */
final class SafeWebhookListener implements WebhookListener {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private final WebhookListener listener;

    SafeWebhookListener(WebhookListener listener) {
        this.listener = listener;
    }

    @Override
    public void accepted(WebhookCheck check) {
        tell(() -> listener.accepted(check));
    }

    @Override
    public void refused(WebhookCheck check) {
        tell(() -> listener.refused(check));
    }

    @Override
    public void unreadable(String why) {
        tell(() -> listener.unreadable(why));
    }

    @Override
    public void handlerFailed(WebhookEnvelope<?> envelope, Throwable failure) {
        tell(() -> listener.handlerFailed(envelope, failure));
    }

    @Override
    public void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {
        tell(() -> listener.decisionLate(envelope, deadline));
    }

    @Override
    public void decisionOverloaded(WebhookEnvelope<?> envelope, String why) {
        tell(() -> listener.decisionOverloaded(envelope, why));
    }

    @Override
    public void decided(WebhookEnvelope<?> envelope, WebhookDecision decision, Duration elapsed) {
        tell(() -> listener.decided(envelope, decision, elapsed));
    }

    @Override
    public void ledgerFull(WebhookEnvelope<?> envelope) {
        tell(() -> listener.ledgerFull(envelope));
    }

    @Override
    public void failed(RuntimeException failure) {
        tell(() -> listener.failed(failure));
    }

    @Override
    public void unsettled(String what, @Nullable Throwable failure) {
        tell(() -> listener.unsettled(what, failure));
    }

    @Override
    public void repeated(WebhookEnvelope<?> envelope) {
        tell(() -> listener.repeated(envelope));
    }

    @Override
    public void handled(WebhookEnvelope<?> envelope, Duration elapsed) {
        tell(() -> listener.handled(envelope, elapsed));
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) { // as it is with handlers: a class that is missing in a listener is no reason to lose an
            // event
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.log(Level.WARNING, "a WebhookListener failed: {0}", e.getClass().getName());
        }
    }
}
