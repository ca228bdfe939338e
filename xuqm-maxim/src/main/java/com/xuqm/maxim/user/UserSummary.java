package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a user.
 *
 * @param userId the user
 * @param username the name with which the user signs in; empty if the service does not say
 * @param status whether the user may sign in, {@code null} if the service does not say
 */
public record UserSummary(
        @WireName("user_id") Long userId,
        String username,
        @Nullable UserStatus status) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public UserSummary {
        userId = Received.required("userId", userId);
        username = Received.orEmpty(username);
    }
}
