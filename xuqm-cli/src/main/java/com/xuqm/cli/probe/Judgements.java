package com.xuqm.cli.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found out so far. Whoever contradicts an assumption wins over whoever saw it hold: services differ in places. */
final class Judgements {

    private final Map<Assumption, Judgement> all = new EnumMap<>(Assumption.class);

    void held(Assumption assumption, String evidence) {
        all.putIfAbsent(assumption, new Judgement(assumption, Verdict.HELD, evidence, Map.of()));
    }

    void differs(Assumption assumption, String evidence) {
        differs(assumption, evidence, Map.of());
    }

    void differs(Assumption assumption, String evidence, Map<String, Map<String, Object>> inSpec) {
        Judgement earlier = all.get(assumption);
        if (earlier == null || earlier.verdict() == Verdict.HELD) {
            all.put(assumption, new Judgement(assumption, Verdict.DIFFERS, evidence, inSpec));
        }
    }

    /** Holds it if nothing was seen of another kind. */
    void judge(Assumption assumption, @Nullable String difference, String evidence) {
        if (difference == null) {
            held(assumption, evidence);
        } else {
            differs(assumption, difference);
        }
    }

    boolean knows(Assumption assumption) {
        return all.containsKey(assumption);
    }

    /** All of them, in the order of the enumeration; the reason is given for those of which nothing was seen. */
    List<Judgement> list(String reason) {
        return new ArrayList<>(Arrays.stream(Assumption.values())
                .map(assumption -> all.getOrDefault(
                        assumption, new Judgement(assumption, Verdict.NOT_OBSERVABLE, reason, Map.of())))
                .toList());
    }
}
