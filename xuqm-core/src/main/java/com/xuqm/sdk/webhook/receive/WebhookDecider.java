package com.xuqm.sdk.webhook.receive;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether something may happen. It may run on many threads at once, and is interrupted when it takes too long. The service
 * may ask about the same thing more than once.
 *
 * @param <T> the type of the event's data
 */
@FunctionalInterface
public interface WebhookDecider<T extends @Nullable Object> {

    /**
     * Decides.
     *
     * @param envelope the event with its data
     * @return whether it may happen
     * @throws Exception if that cannot be told; the dispatcher's fallback is answered
     */
    WebhookDecision decide(WebhookEnvelope<T> envelope) throws Exception;
}
