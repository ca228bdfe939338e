package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;

/**
 * A user who was not registered.
 *
 * @param username the name; empty if the service does not say
 * @param reason why, in the service's words; empty if there are none
 */
public record RegistrationFailure(String username, String reason) {

    /** What the service leaves out is empty. */
    public RegistrationFailure {
        username = Received.orEmpty(username);
        reason = Received.orEmpty(reason);
    }
}
