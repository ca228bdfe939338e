package com.xuqm.migration.internal.verify;

import com.xuqm.migration.report.Difference;
import com.xuqm.migration.report.Difference.What;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.VerificationReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was compared, and what differs. For several threads. */
final class Findings {

    private final Map<RecordKind, Long> compared = new EnumMap<>(RecordKind.class);
    private final List<Difference> differences = new ArrayList<>();
    private long differing;

    synchronized void compared(RecordKind kind) {
        compared.merge(kind, 1L, Long::sum);
    }

    synchronized void differs(RecordKind kind, What what, String id) {
        differing++;
        if (differences.size() < VerificationReport.MOST) {
            differences.add(new Difference(kind, what, id));
        }
    }

    /** Compares two values, of which none and an empty text are the same. */
    void same(RecordKind kind, What what, String id, @Nullable Object source, @Nullable Object target) {
        if (!Objects.equals("".equals(source) ? null : source, "".equals(target) ? null : target)) {
            differs(kind, what, id);
        }
    }

    synchronized VerificationReport report() {
        return new VerificationReport(compared, differing, List.copyOf(differences));
    }
}
