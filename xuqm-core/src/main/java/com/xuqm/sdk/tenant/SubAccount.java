package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account that works for a tenant. (The fields are assumed.)
 *
 * @param id the sub-account's id
 * @param email the address, which is also the login name; empty if the service does not say
 * @param name the name
 * @param status whether it may sign in
 * @param createdAt when it was created, {@code null} if the service does not say
 */
public record SubAccount(
        String id,
        String email,
        @Nullable String name,
        @Nullable AccountStatus status,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public SubAccount {
        id = Received.required("id", id);
        email = Received.orEmpty(email);
    }
}
