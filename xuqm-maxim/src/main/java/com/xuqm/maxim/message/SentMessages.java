package com.xuqm.maxim.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What is known of messages that were sent.
 *
 * @param messageIds their ids; the service tells one where there was one recipient, and none else
 */
public record SentMessages(@WireName("msg_ids") List<Long> messageIds) {

    /** What the service leaves out is empty. */
    public SentMessages {
        messageIds = Checks.copy(messageIds);
    }
}
