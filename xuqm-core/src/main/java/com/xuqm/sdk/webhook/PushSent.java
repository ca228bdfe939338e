package com.xuqm.sdk.webhook;

/**
 * Data of {@link WebhookEvent#PUSH_SENT}, without what the push says. (The fields are assumed.)
 *
 * @param pushId the push's id
 * @param userId for whom it is
 * @param deviceCount to how many devices it went
 */
public record PushSent(String pushId, String userId, int deviceCount) {}
