package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the service posts what happens. (The fields are assumed.)
 *
 * <p>The service may add further properties, which this record will get as further components.
 *
 * @param id the webhook's id
 * @param url where its events are posted; empty if the service does not say
 * @param events which events, unmodifiable; empty for all
 * @param enabled whether it is in force
 * @param description what it is for, {@code null} if that is not said
 * @param secret the key that its posts are signed with, to be kept: it is given only in the answer to {@link Webhooks#create},
 *     else {@code null}
 * @param createdAt when it was created, {@code null} if the service does not say
 * @param updatedAt when it last changed, {@code null} if never
 */
public record Webhook(
        String id,
        String url,
        List<WebhookEvent> events,
        boolean enabled,
        @Nullable String description,
        @Nullable String secret,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** Copies the events, and sees to what is missing. */
    public Webhook {
        id = Received.required("id", id);
        url = Received.orEmpty(url);
        events = Checks.copy(events);
    }

    /** Leaves out the secret, and the URL, which may hold one, too. */
    @Override
    public String toString() {
        return "Webhook[id=" + id + ", events=" + events + ", enabled=" + enabled + ", createdAt=" + createdAt
                + ", updatedAt=" + updatedAt + "]";
    }
}
