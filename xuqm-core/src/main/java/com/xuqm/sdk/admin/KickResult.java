package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * Who was signed out. (The shape is assumed.)
 *
 * @param kicked the users whose tokens are dead now, unmodifiable
 * @param failed who could not be signed out and why, unmodifiable
 */
public record KickResult(List<String> kicked, List<BatchFailure> failed) {

    /** Copies the lists. */
    public KickResult {
        kicked = Checks.copy(kicked);
        failed = Checks.copy(failed);
    }
}
