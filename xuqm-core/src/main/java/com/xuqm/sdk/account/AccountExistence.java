package com.xuqm.sdk.account;

import com.xuqm.sdk.internal.component.Received;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is an account. (The shape is assumed.)
 *
 * @param userId the id that was asked about, {@code null} if the service does not say
 * @param exists whether there is an account with it
 */
public record AccountExistence(@Nullable String userId, Boolean exists) {

    /** Refuses an answer without what it must have. */
    public AccountExistence {
        exists = Received.required("exists", exists);
    }
}
