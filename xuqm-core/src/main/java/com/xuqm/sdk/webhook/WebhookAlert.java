package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook in trouble. (The fields are assumed.)
 *
 * @param id the alert's id
 * @param webhookId the webhook; empty if the service does not say
 * @param message what is wrong
 * @param failureCount how many deliveries failed in a row
 * @param acknowledged whether somebody took note
 * @param acknowledgedBy who took note, {@code null} if nobody did
 * @param acknowledgedAt when, {@code null} if nobody did
 * @param createdAt when it was raised, {@code null} if the service does not say
 */
public record WebhookAlert(
        String id,
        String webhookId,
        @Nullable String message,
        int failureCount,
        boolean acknowledged,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public WebhookAlert {
        id = Received.required("id", id);
        webhookId = Received.orEmpty(webhookId);
    }
}
