package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.component.Received;

/**
 * Whether a user is online.
 *
 * @param online whether the user is
 */
public record Online(Boolean online) {

    /** Refuses an answer without what it must have. */
    public Online {
        online = Received.required("online", online);
    }
}
