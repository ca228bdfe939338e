package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one webhook. (The fields are assumed.)
 *
 * @param id the delivery's id
 * @param webhookId the webhook; empty if the service does not say
 * @param callbackId the id in the envelope that is posted, the same on each attempt
 * @param event what happened
 * @param status what became of it
 * @param attempts how often it was tried
 * @param responseStatus the HTTP status of the last answer, {@code null} if there was none
 * @param error why the last attempt failed, {@code null} if it did not
 * @param durationMs how long the last attempt took, in milliseconds, {@code null} if there was none
 * @param createdAt when the event happened, {@code null} if the service does not say
 * @param deliveredAt when it arrived, {@code null} if it did not
 * @param nextAttemptAt when it will be tried again, {@code null} if it will not
 */
public record WebhookDelivery(
        String id,
        String webhookId,
        @Nullable String callbackId,
        @Nullable WebhookEvent event,
        @Nullable DeliveryStatus status,
        int attempts,
        @Nullable Integer responseStatus,
        @Nullable String error,
        @Nullable Long durationMs,
        @Nullable Instant createdAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant nextAttemptAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public WebhookDelivery {
        id = Received.required("id", id);
        webhookId = Received.orEmpty(webhookId);
    }
}
