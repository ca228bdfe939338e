package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Remembers what a run says about its recipients. */
final class Results implements BulkListener<String> {

    private final Map<Long, RecipientResult<String>> byPosition = new TreeMap<>();
    private final List<BulkProgress> progress = new ArrayList<>();

    @Override
    public void onResult(RecipientResult<String> result) {
        assertThat(byPosition.put(result.position(), result))
                .as("a recipient has one result")
                .isNull();
    }

    @Override
    public void onProgress(BulkProgress now) {
        progress.add(now);
    }

    RecipientResult<String> at(long position) {
        return byPosition.get(position);
    }

    List<BulkStatus> statuses() {
        return byPosition.values().stream().map(RecipientResult::status).toList();
    }

    List<BulkProgress> progress() {
        return progress;
    }

    /** Compares the report with what was told one by one. */
    void agreeWith(BulkReport report) {
        assertThat(report.recipients()).isEqualTo(byPosition.size());
        for (BulkStatus status : BulkStatus.values()) {
            List<Long> told = byPosition.values().stream()
                    .filter(result -> result.status() == status)
                    .map(RecipientResult::position)
                    .toList();
            assertThat(report.positions(status).boxed().toList())
                    .as("who is " + status)
                    .isEqualTo(told);
            assertThat(report.count(status)).isEqualTo(told.size());
        }
    }
}
