package com.xuqm.maxim.outcome;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * What became of something that was to be done to several users or files. If it was done to none of them, there is no outcome: the call fails
 * then.
 *
 * @param succeeded to which it was done, unmodifiable
 * @param failed to which it was not, and why, unmodifiable
 */
public record BatchOutcome(List<Long> succeeded, List<ItemFailure> failed) {

    /** Copies the lists. */
    public BatchOutcome {
        succeeded = Checks.copy(succeeded);
        failed = Checks.copy(failed);
    }

    /**
     * Tells whether it was done to all of them that the service speaks of.
     *
     * @return whether nothing failed
     */
    public boolean isComplete() {
        return failed.isEmpty();
    }
}
