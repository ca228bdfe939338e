package com.xuqm.sdk.webhook;

import org.jspecify.annotations.Nullable;

/**
 * Data of {@link WebhookEvent#USER_ONLINE} and {@link WebhookEvent#USER_OFFLINE}. (The fields are assumed.)
 *
 * @param userId who is now online, or offline
 * @param reason what brought it about, such as {@code LOGIN} or {@code KICKED}; {@code null} if the service does not say
 */
public record UserPresence(String userId, @Nullable String reason) {}
