package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.component.Received;

/**
 * Data of {@link WebhookEvent#PUSH_SENT}, without what the push says. (The fields are assumed.)
 *
 * @param pushId the push's id; empty if the service does not say
 * @param userId for whom it is; empty if the service does not say
 * @param deviceCount to how many devices it went
 */
public record PushSent(String pushId, String userId, int deviceCount) {
    /** What the service leaves out is empty. */
    public PushSent {
        pushId = Received.orEmpty(pushId);
        userId = Received.orEmpty(userId);
    }
}
