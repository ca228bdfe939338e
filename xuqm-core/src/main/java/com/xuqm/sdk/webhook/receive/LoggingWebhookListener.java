package com.xuqm.sdk.webhook.receive;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is said where nobody listens. Ids and names only; the stack of a failure without its message, which may quote content. */
final class LoggingWebhookListener implements WebhookListener {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    @Override
    public void refused(WebhookCheck check) {
        // The service alone can fill the guard, and its posts are lost on whoever does not give it more room.
        boolean ours = check.reason() == WebhookCheck.Reason.GUARD_FULL;
        LOG.log(ours ? Level.WARNING : Level.DEBUG, "a webhook post was refused: {0}", check.detail());
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
                place(failure));
    }

    private static Object place(Throwable failure) {
        return failure.getStackTrace().length == 0 ? "an unknown place" : failure.getStackTrace()[0];
    }

    @Override
    public void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {
        LOG.log(Level.WARNING, "the decision about {0} took longer than {1}", envelope, deadline);
    }

    @Override
    public void decisionOverloaded(WebhookEnvelope<?> envelope, String why) {
        LOG.log(Level.WARNING, "nothing was decided about {0}, the fallback was answered: {1}", envelope, why);
    }

    @Override
    public void ledgerFull(WebhookEnvelope<?> envelope) {
        LOG.log(
                Level.WARNING,
                "{0} was sent away: the callback ledger is full of events that are being handled",
                envelope);
    }

    @Override
    public void failed(RuntimeException failure) {
        LOG.log(
                Level.WARNING,
                "a webhook post was not handled: {0} at {1}; set a WebhookListener to see all of it",
                failure.getClass().getName(),
                place(failure));
    }

    @Override
    public void unsettled(String what, @Nullable Throwable failure) {
        LOG.log(
                Level.WARNING,
                "what became of a webhook post could not be noted, of {0} {1}",
                what,
                failure == null ? "" : failure.getClass().getName());
    }
}
