package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.component.Received;

/**
 * One request to join that could not be answered. (The shape is assumed.)
 *
 * @param requestId the request
 * @param code why, as a status like those of HTTP
 * @param reason why, in words; empty if the service does not say
 */
public record JoinRequestFailure(String requestId, int code, String reason) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public JoinRequestFailure {
        requestId = Received.required("requestId", requestId);
        reason = Received.orEmpty(reason);
    }
}
