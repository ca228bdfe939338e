package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch: every recipient that is not among the rejected ones was accepted. (The shape is assumed.)
 *
 * @param batchId the service's id for the batch, {@code null} if it gives none
 * @param acceptedCount how many recipients were accepted
 * @param rejected who was rejected and why, unmodifiable
 */
public record BatchSendResult(@Nullable String batchId, int acceptedCount, List<BatchFailure> rejected) {

    /** Copies the rejections. */
    public BatchSendResult {
        rejected = Checks.copy(rejected);
    }
}
