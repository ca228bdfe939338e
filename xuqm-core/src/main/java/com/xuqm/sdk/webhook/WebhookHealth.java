package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook is doing. (The fields are assumed.)
 *
 * @param webhookId the webhook; empty if the service does not say
 * @param state the sum of it
 * @param successCount how many deliveries arrived
 * @param failureCount how many deliveries were given up
 * @param consecutiveFailures how many attempts failed since the last that arrived
 * @param averageDurationMs how long deliveries that arrived took on average, in milliseconds, {@code null} if none did
 * @param lastSuccessAt when one last arrived, {@code null} if never
 * @param lastFailureAt when an attempt last failed, {@code null} if never
 */
public record WebhookHealth(
        String webhookId,
        @Nullable WebhookState state,
        long successCount,
        long failureCount,
        int consecutiveFailures,
        @Nullable Long averageDurationMs,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastFailureAt) {
    /** What the service leaves out is empty. */
    public WebhookHealth {
        webhookId = Received.orEmpty(webhookId);
    }
}
