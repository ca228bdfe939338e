package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.component.Received;

/**
 * One message that was not imported. (The shape is assumed.)
 *
 * @param index its place in the request, from 0
 * @param code why, as a status like those of HTTP
 * @param reason why, in words; empty if the service does not say
 */
public record ImportFailure(int index, int code, String reason) {
    /** What the service leaves out is empty. */
    public ImportFailure {
        reason = Received.orEmpty(reason);
    }
}
