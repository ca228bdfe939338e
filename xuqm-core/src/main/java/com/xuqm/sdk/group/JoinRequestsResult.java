package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * What became of requests to join that were answered together. (The shape is assumed.)
 *
 * @param succeeded how many were answered
 * @param failed the others, unmodifiable
 */
public record JoinRequestsResult(int succeeded, List<JoinRequestFailure> failed) {

    /** Copies the failures. */
    public JoinRequestsResult {
        failed = Checks.copy(failed);
    }
}
