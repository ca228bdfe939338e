package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.util.EnumMap;
import java.util.Map;

/** How many recipients have each status. */
final class StatusCounts {

    private final Map<BulkStatus, Long> counts = new EnumMap<>(BulkStatus.class);
    private long sum;

    void add(BulkStatus status, long recipients) {
        counts.merge(status, recipients, Long::sum);
        sum += recipients;
    }

    long of(BulkStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    long sum() {
        return sum;
    }
}
