package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * What became of a bulk operation. (The shape is assumed.)
 *
 * @param succeeded for how many users it succeeded
 * @param failed those for whom it failed, unmodifiable
 */
public record BatchResult(int succeeded, List<BatchFailure> failed) {

    /** Copies the failures. */
    public BatchResult {
        failed = Checks.copy(failed);
    }
}
