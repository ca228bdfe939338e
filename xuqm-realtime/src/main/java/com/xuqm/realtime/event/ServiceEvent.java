package com.xuqm.realtime.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that is no message, such as what the account {@code platform} hears. (The shape is assumed: an object with {@code
 * event}, {@code createdAt} and {@code data}, as webhooks have it.)
 *
 * @param name what happened, such as {@code group.created}; the names are those of {@code WebhookEvent}
 * @param createdAt when, {@code null} if the service does not say
 * @param data what the service tells of it, as JSON, which the connection's {@code data} makes an object of; {@code null} for nothing
 */
public record ServiceEvent(
        String name, @Nullable Instant createdAt, @Nullable String data) implements RealtimeEvent {

    /** Leaves the data out. */
    @Override
    public String toString() {
        return "ServiceEvent[name=" + name + ", createdAt=" + createdAt + "]";
    }
}
