package com.xuqm.check.flink;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.util.Map;

/**
 * What became of a campaign, by its outcomes and by what the service delivered.
 *
 * @param recipients how many there were
 * @param crashes how many task managers were lost
 * @param outcomes how many had which outcome
 * @param duplicates messages beyond the first of each recipient
 * @param lost recipients who were accepted and got nothing
 * @param resent how many were sent to again
 */
public record FlinkResult(
        long recipients, int crashes, Map<BulkStatus, Long> outcomes, long duplicates, long lost, long resent) {

    /** Returns how many had an outcome. */
    public long of(BulkStatus status) {
        return outcomes.getOrDefault(status, 0L);
    }

    /** Returns whether everybody has one outcome, and nobody who was accepted is missing. */
    public boolean isComplete() {
        return lost == 0
                && outcomes.values().stream().mapToLong(Long::longValue).sum() == recipients
                && of(BulkStatus.NOT_TRIED) == 0;
    }

    @Override
    public String toString() {
        return "flink: recipients=" + recipients + " crashes=" + crashes + " accepted=" + of(BulkStatus.ACCEPTED)
                + " rejected=" + of(BulkStatus.REJECTED) + " unknown=" + of(BulkStatus.UNKNOWN) + " not_tried="
                + of(BulkStatus.NOT_TRIED) + " duplicates=" + duplicates + " lost=" + lost + " resent=" + resent;
    }
}
