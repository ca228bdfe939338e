package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.component.Received;

/**
 * How many messages wait. (The shape is assumed.)
 *
 * @param count how many
 */
public record OfflineCount(Long count) {

    /** Refuses an answer without what it must have. */
    public OfflineCount {
        count = Received.required("count", count);
    }
}
