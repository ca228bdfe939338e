package com.xuqm.migration.report;

import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a comparison of both sides has found.
 *
 * @param compared how many records of each kind were compared, unmodifiable
 * @param differing how many differences there are
 * @param differences the first of them, at most {@value #MOST}, unmodifiable
 */
public record VerificationReport(Map<RecordKind, Long> compared, long differing, List<Difference> differences) {

    /** How many differences are named; all are counted. */
    public static final int MOST = 10_000;

    /** Copies the lists. */
    public VerificationReport {
        compared = Collections.unmodifiableMap(new LinkedHashMap<>(compared));
        differences = Checks.elements("differences", differences);
    }

    /**
     * Returns the report for a JSON binding.
     *
     * @return a new map
     */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        Map<String, Object> numbers = new LinkedHashMap<>();
        compared.forEach((kind, count) -> numbers.put(kind.plural(), count));
        map.put("compared", numbers);
        map.put("differing", differing);
        List<Object> list = new ArrayList<>();
        for (Difference each : differences) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("kind", each.kind().plural());
            entry.put("what", each.what().name());
            entry.put("id", each.id());
            list.add(entry);
        }
        map.put("differences", list);
        return map;
    }
}
