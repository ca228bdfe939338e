package com.xuqm.sdk.webhook;

import java.time.Duration;

/**
 * Is told what became of posts, for logs and metrics. What its methods throw is logged and otherwise ignored.
 *
 * <p>Without a listener, failures of handlers, late decisions and unreadable envelopes are logged as warnings to
 * {@code com.xuqm.sdk} by {@link System.Logger}, refusals as DEBUG, since anybody can cause them.
 */
public interface WebhookListener {

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
