package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the platform. (The fields are assumed.)
 *
 * @param id the tenant's id
 * @param email the address, which is also the login name; empty if the service does not say
 * @param name the name
 * @param status whether it may sign in
 * @param createdAt when it registered, {@code null} if the service does not say
 */
public record Tenant(
        String id,
        String email,
        @Nullable String name,
        @Nullable AccountStatus status,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public Tenant {
        id = Received.required("id", id);
        email = Received.orEmpty(email);
    }
}
