package com.xuqm.sdk.webhook.receive;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what became of posts, for logs and metrics, on the thread that dispatches. What its methods throw is logged and otherwise
 * ignored.
 *
 * <p>Without a listener, failures of handlers, decisions that were not made, unreadable envelopes and whatever there was no room for
 * are logged as warnings to {@code com.xuqm.sdk} by {@link System.Logger}, other refusals as DEBUG, since anybody can cause them.
 */
public interface WebhookListener {

    /**
     * Returns the listener that dispatchers have by default, for one that does more to pass on to.
     *
     * @return one that logs
     */
    static WebhookListener logging() {
        return new LoggingWebhookListener();
    }

    /**
     * A post is the service's and new. What becomes of it is told besides.
     *
     * @param check which secret signed it, and when
     */
    default void accepted(WebhookCheck check) {}

    /**
     * A post was refused.
     *
     * @param check why
     */
    default void refused(WebhookCheck check) {}

    /**
     * A post was the service's but could not be read, or was for another app.
     *
     * @param why what is wrong with it, without its content
     */
    default void unreadable(String why) {}

    /**
     * A handler or decider failed. The others were run all the same.
     *
     * @param envelope the event
     * @param failure what it threw
     */
    default void handlerFailed(WebhookEnvelope<?> envelope, Throwable failure) {}

    /**
     * A decision did not come in time; the fallback was answered.
     *
     * @param envelope the event
     * @param deadline the time it had
     */
    default void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {}

    /**
     * A decision was not even begun, because too many are being made or the executor does not take it; the fallback was answered.
     * If that goes on, nothing is decided any more: deciders hang, or there are too few of them.
     *
     * @param envelope the event
     * @param why how many are being made and how many of them hang, or why the executor does not take it
     */
    default void decisionOverloaded(WebhookEnvelope<?> envelope, String why) {}

    /**
     * A decision was made in time and answered.
     *
     * @param envelope the event
     * @param decision what was decided
     * @param elapsed how long it took, waiting included
     */
    default void decided(WebhookEnvelope<?> envelope, WebhookDecision decision, Duration elapsed) {}

    /**
     * The callback ledger has no room for an event, so it was not handled; the service was asked to deliver it again.
     *
     * @param envelope the event
     */
    default void ledgerFull(WebhookEnvelope<?> envelope) {}

    /**
     * A post could be neither judged nor handled, because the replay guard, the callback ledger or the JSON binding failed, or the
     * secrets were destroyed. The service was asked to deliver it again.
     *
     * @param failure what was thrown
     */
    default void failed(RuntimeException failure) {}

    /**
     * What became of a post could not be noted, so that it or its event may be handled a second time. What was answered stays.
     *
     * @param what which note it is, and why it could not be made
     * @param failure what the replay guard or the callback ledger threw; {@code null} if the claim was not the receiver's any more
     */
    default void unsettled(String what, @Nullable Throwable failure) {}

    /**
     * An event was delivered that was handled before, or is being handled; handlers were not called.
     *
     * @param envelope the event
     */
    default void repeated(WebhookEnvelope<?> envelope) {}

    /**
     * An event was handled.
     *
     * @param envelope the event
     * @param elapsed how long the handlers took
     */
    default void handled(WebhookEnvelope<?> envelope, Duration elapsed) {}
}
