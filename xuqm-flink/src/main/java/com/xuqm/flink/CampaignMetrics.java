package com.xuqm.flink;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.ThreadSafeSimpleCounter;
import org.apache.flink.runtime.metrics.MetricNames;

/** What a subtask counts: each recipient once, however often it was tried, in the names of Flink's sinks, and by outcome. */
final class CampaignMetrics {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Counter sent;
    private final Counter errors;
    private final Counter requests;
    private final Counter refusedForNow;
    private final Map<BulkStatus, Counter> outcomes = new EnumMap<>(BulkStatus.class);
    private volatile long lastMillis;

    CampaignMetrics(MetricGroup group, Gauge<Integer> pending) {
        sent = group.counter(MetricNames.NUM_RECORDS_SEND);
        errors = group.counter(MetricNames.NUM_RECORDS_SEND_ERRORS);
        group.gauge(MetricNames.CURRENT_SEND_TIME, (Gauge<Long>) () -> lastMillis);
        MetricGroup own = group.addGroup("xuqm");
        requests = own.counter("requests", new ThreadSafeSimpleCounter());
        refusedForNow = own.counter("requestsRefusedForNow", new ThreadSafeSimpleCounter());
        own.gauge("pending", pending);
        for (BulkStatus status : BulkStatus.values()) {
            outcomes.put(status, own.counter(name(status)));
        }
    }

    /** As {@code notTried}. */
    private static String name(BulkStatus status) {
        String[] words = status.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** Counts a request that was answered, or was not. For any thread. */
    void requested(long nanos) {
        requests.inc();
        lastMillis = nanos / NANOS_PER_MILLI;
    }

    /** Counts a request that has to wait and come again. For any thread. */
    void refusedForNow() {
        refusedForNow.inc();
    }

    /** Counts an outcome, on the task's thread. */
    void ended(SendOutcome<?> outcome) {
        Objects.requireNonNull(outcomes.get(outcome.status()), "each status has one")
                .inc();
        boolean wasSent = outcome.status() != BulkStatus.NOT_TRIED
                && (outcome.status() != BulkStatus.REJECTED || outcome.code() != 0);
        if (wasSent) {
            sent.inc();
        }
        if (outcome.status() != BulkStatus.ACCEPTED) {
            errors.inc();
        }
    }
}
