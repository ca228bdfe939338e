package com.xuqm.tencent.campaign;

import com.xuqm.sdk.bulk.BulkTarget;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.error.TencentError;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What all targets have in common.
 *
 * @param <R> the type of the recipients
 */
abstract class CampaignTarget<R> implements BulkTarget<R> {

    private final CampaignIdentity identity;
    private final Operation operation;
    private final int maxBatch;

    CampaignTarget(CampaignIdentity identity, Operation operation, int maxBatch) {
        this.identity = identity;
        this.operation = operation;
        this.maxBatch = maxBatch;
    }

    @Override
    public final CampaignIdentity identity() {
        return identity;
    }

    @Override
    public final String operation() {
        return operation.id();
    }

    @Override
    public final int maxBatch() {
        return maxBatch;
    }

    @Override
    public final Set<Integer> refusals() {
        return Set.of(400, 404, 409, 413);
    }

    /** An account that the service does not know. */
    @Override
    public final Set<Integer> personalRefusals() {
        return Set.of(404);
    }

    /** What became of recipients of whom some failed. */
    static <E> Answer answer(int asked, List<E> errors, Function<E, String> account, Function<E, Long> code) {
        List<BatchFailure> rejected = errors.stream()
                .map(error -> failure(account.apply(error), code.apply(error)))
                .toList();
        return new Answer(asked - rejected.size(), rejected);
    }

    private static BatchFailure failure(String account, long code) {
        TencentError known =
                code < Integer.MIN_VALUE || code > Integer.MAX_VALUE ? null : TencentError.find((int) code);
        return new BatchFailure(
                account,
                (int) Math.max(Integer.MIN_VALUE, Math.min(code, Integer.MAX_VALUE)),
                known == null ? "" : known.meaning());
    }
}
