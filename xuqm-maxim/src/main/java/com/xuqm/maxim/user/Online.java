package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;

/**
 * Whether a user is online.
 *
 * @param online whether the user is
 */
public record Online(Boolean online) {

    /** Sees to what is missing. */
    public Online {
        online = Received.required("online", online);
    }
}
