package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.component.Received;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@link WebhookEvent#USER_ONLINE} and {@link WebhookEvent#USER_OFFLINE}. (The fields are assumed.)
 *
 * @param userId who is now online, or offline; empty if the service does not say
 * @param reason what brought it about, such as {@code LOGIN} or {@code KICKED}; {@code null} if the service does not say
 */
public record UserPresence(String userId, @Nullable String reason) {
    /** What the service leaves out is empty. */
    public UserPresence {
        userId = Received.orEmpty(userId);
    }
}
