package com.xuqm.sdk.webhook.receive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the service posts to a webhook. (The fields are assumed; that there is an envelope is documented.)
 *
 * @param callbackId the id of what happened, the same on each attempt to deliver it: by it a repetition is known
 * @param appKey the app in which it happened
 * @param event what happened
 * @param createdAt when it happened, {@code null} if the service does not say
 * @param data what is to be said about it; its type goes by the event, see {@link WebhookEventType}. {@code null} only for an event
 *     of which this version knows no type
 * @param <T> the type of the data
 */
public record WebhookEnvelope<T extends @Nullable Object>(
        String callbackId,
        String appKey,
        WebhookEvent event,
        @Nullable Instant createdAt,
        T data) {

    /** Leaves the data out, which may be what people wrote. */
    @Override
    public String toString() {
        return "WebhookEnvelope[callbackId=" + callbackId + ", appKey=" + appKey + ", event=" + event + ", createdAt="
                + createdAt + "]";
    }

    /**
     * An envelope without its data: what must be known before the data can be read as the right type.
     *
     * @param callbackId the id of what happened
     * @param appKey the app in which it happened
     * @param event what happened
     */
    public record Head(String callbackId, String appKey, WebhookEvent event) {}
}
