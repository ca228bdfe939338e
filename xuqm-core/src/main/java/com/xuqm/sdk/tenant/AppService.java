package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service of an app. (The fields are assumed.)
 *
 * @param id the id of the service of this app
 * @param type which service; empty if the service does not say
 * @param enabled whether the app may use it
 * @param serviceKey its key, in full only as the answer of {@link Apps#regenerateServiceKey}: a secret
 * @param createdAt when it was set up, {@code null} if the service does not say
 * @param updatedAt when it last changed, {@code null} if never
 */
public record AppService(
        String id,
        ServiceType type,
        boolean enabled,
        @Nullable String serviceKey,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** Refuses an answer without what it must have. */
    public AppService {
        id = Received.required("id", id);
        type = type == null ? ServiceType.of("") : type;
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "AppService[id=" + id + ", type=" + type + ", enabled=" + enabled + "]";
    }
}
