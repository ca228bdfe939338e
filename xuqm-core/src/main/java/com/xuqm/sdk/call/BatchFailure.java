package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.component.Received;

/**
 * One user for whom a bulk operation failed. (The shape is assumed.)
 *
 * @param userId the user
 * @param code why, as a status like those of HTTP
 * @param reason why, in words; empty if the service does not say
 */
public record BatchFailure(String userId, int code, String reason) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public BatchFailure {
        userId = Received.required("userId", userId);
        reason = Received.orEmpty(reason);
    }
}
