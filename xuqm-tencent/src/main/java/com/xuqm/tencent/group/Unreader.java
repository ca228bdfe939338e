package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who has not read a message.
 *
 * @param unreadAccount the service's {@code Unread_Account}; empty if the service does not say
 */
public record Unreader(@WireName("Unread_Account") String unreadAccount) {

    /** What the service leaves out is empty. */
    public Unreader {
        unreadAccount = Received.orEmpty(unreadAccount);
    }
}
