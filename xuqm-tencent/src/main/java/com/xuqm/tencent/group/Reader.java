package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Who has read a message.
 *
 * @param readAccount the service's {@code Read_Account}; empty if the service does not say
 */
public record Reader(@WireName("Read_Account") String readAccount) {

    /** What the service leaves out is empty. */
    public Reader {
        readAccount = Received.orEmpty(readAccount);
    }
}
