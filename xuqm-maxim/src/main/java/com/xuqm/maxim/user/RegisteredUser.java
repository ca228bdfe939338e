package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A user who was registered.
 *
 * @param userId the new id
 * @param username the name; empty if the service does not say
 */
public record RegisteredUser(@WireName("user_id") Long userId, String username) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public RegisteredUser {
        userId = Received.required("userId", userId);
        username = Received.orEmpty(username);
    }
}
