package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.component.Received;

/**
 * Who blocks whom. (The shape is assumed.)
 *
 * @param userId the user who was asked about; empty if the service does not say
 * @param blocked whether the caller blocks that user
 * @param blockedBy whether that user blocks the caller
 */
public record BlacklistCheck(String userId, Boolean blocked, boolean blockedBy) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public BlacklistCheck {
        userId = Received.orEmpty(userId);
        blocked = Received.required("blocked", blocked);
    }
}
