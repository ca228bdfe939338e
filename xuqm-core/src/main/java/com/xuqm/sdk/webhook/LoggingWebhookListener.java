package com.xuqm.sdk.webhook;

import java.lang.System.Logger.Level;
import java.time.Duration;

/** What is said where nobody listens. Ids and names only; the stack of a failure without its message, which may quote content. */
final class LoggingWebhookListener implements WebhookListener {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    @Override
    public void refused(WebhookCheck check) {
        LOG.log(Level.DEBUG, "a webhook post was refused: {0}", check.detail());
    }

    @Override
    public void unreadable(String why) {
        LOG.log(Level.WARNING, "a webhook post cannot be read: {0}", why);
    }

    @Override
    public void handlerFailed(WebhookEnvelope<?> envelope, Throwable failure) {
        LOG.log(
                Level.WARNING,
                "a handler of {0} failed: {1} at {2}; set a WebhookListener to see all of it",
                envelope,
                failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "an unknown place" : failure.getStackTrace()[0]);
    }

    @Override
    public void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {
        LOG.log(Level.WARNING, "the decision about {0} took longer than {1}", envelope, deadline);
    }
}
