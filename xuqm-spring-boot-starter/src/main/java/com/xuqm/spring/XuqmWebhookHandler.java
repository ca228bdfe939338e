package com.xuqm.spring;

import com.xuqm.sdk.webhook.receive.WebhookEnvelope;
import com.xuqm.sdk.webhook.receive.WebhookEventType;

/**
 * A bean that handles one event of the service's webhooks. Several of one event are called in their {@code @Order}.
 *
 * @param <T> the type of the event's data
 */
public interface XuqmWebhookHandler<T> {

    /**
     * Returns what is handled.
     *
     * @return such as {@link WebhookEventType#MESSAGE_SENT}
     */
    WebhookEventType<T> type();

    /**
     * Handles an event. What it throws has the service deliver the event again.
     *
     * @param event what happened
     * @throws Exception if it cannot be handled
     */
    void handle(WebhookEnvelope<T> event) throws Exception;
}
