package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are wanted; what is {@code null} does not matter. (The parameters are assumed.)
 *
 * @param webhookId those of one webhook
 * @param event those of one event
 * @param status those in one state
 */
public record DeliveryFilter(
        @Nullable String webhookId,
        @Nullable WebhookEvent event,
        @Nullable DeliveryStatus status) {

    private static final DeliveryFilter NONE = new DeliveryFilter(null, null, null);

    /**
     * Checks the values.
     *
     * @param webhookId those of one webhook
     * @param event those of one event
     * @param status those in one state
     */
    public DeliveryFilter {
        if (webhookId != null) {
            Checks.id("webhookId", webhookId);
        }
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static DeliveryFilter none() {
        return NONE;
    }

    /**
     * Returns the same filter for one webhook.
     *
     * @param id the webhook's id
     * @return a new filter
     */
    public DeliveryFilter withWebhookId(String id) {
        return new DeliveryFilter(Checks.id("webhookId", id), event, status);
    }

    /**
     * Returns the same filter for one event.
     *
     * @param wanted the event
     * @return a new filter
     */
    public DeliveryFilter withEvent(WebhookEvent wanted) {
        return new DeliveryFilter(webhookId, Checks.notNull("event", wanted), status);
    }

    /**
     * Returns the same filter for one state.
     *
     * @param wanted the state
     * @return a new filter
     */
    public DeliveryFilter withStatus(DeliveryStatus wanted) {
        return new DeliveryFilter(webhookId, event, Checks.notNull("status", wanted));
    }
}
