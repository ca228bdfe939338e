package com.xuqm.sdk.webhook;

import java.lang.System.Logger.Level;
import java.time.Duration;

/** Keeps what a listener throws from the posts it is told about. */
final class SafeWebhookListener implements WebhookListener {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private final WebhookListener listener;

    SafeWebhookListener(WebhookListener listener) {
        this.listener = listener;
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
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a WebhookListener failed: {0}", e.getClass().getName());
        }
    }
}
