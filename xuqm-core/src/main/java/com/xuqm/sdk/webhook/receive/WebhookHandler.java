package com.xuqm.sdk.webhook.receive;

import org.jspecify.annotations.Nullable;

/**
 * Does what an application does when something happened. It may run on many threads at once.
 *
 * @param <T> the type of the event's data
 */
@FunctionalInterface
public interface WebhookHandler<T extends @Nullable Object> {

    /**
     * Handles an event.
     *
     * @param envelope the event with its data
     * @throws Exception if it could not be handled; the service is asked to deliver it again
     */
    void handle(WebhookEnvelope<T> envelope) throws Exception;
}
