package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import java.util.HashMap;
import java.util.Map;

/** Stops a run in which so much is refused that something else must be wrong: a secret, a right, a quota, a route. */
final class RefusalGuard {

    private static final int WINDOW = 1000;

    private final double most;
    private final Map<String, Long> why = new HashMap<>();
    private long records;
    private long refused;

    /** Stops at a share of refused ones among a thousand records. */
    RefusalGuard(double most) {
        this.most = most;
    }

    synchronized void count(Tally tally) {
        records += tally.records();
        for (RecordKind kind : RecordKind.values()) {
            refused += tally.count(kind, RecordOutcome.REFUSED);
        }
        for (Tally.Item item : tally.items()) {
            if (item.reason() == Reason.SOURCE_REFUSED) {
                refused++;
            }
            if (item.reason().outcome().isPresent()) {
                why.merge(item.reason().code() + (item.detail().isEmpty() ? "" : " " + item.detail()), 1L, Long::sum);
            }
        }
        if (refused > most * WINDOW) {
            throw new MigrationException(
                    "of the last " + records + " records " + refused + " were refused, most of them as: " + commonest()
                            + ". Mend that, and run the same again: it goes on where it was. Or let more be refused",
                    null);
        }
        if (records >= WINDOW) {
            records = 0;
            refused = 0;
            why.clear();
        }
    }

    private String commonest() {
        return why.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
