package com.xuqm.migration.internal.ledger;

import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.migration.source.SourceRecord.Loss;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What became of some records. For one thread; totals are guarded by their owner. */
public final class Tally {

    private static final RecordKind[] KINDS = RecordKind.values();
    private static final RecordOutcome[] OUTCOMES = RecordOutcome.values();

    private final Map<RecordKind, Map<RecordOutcome, Long>> counts = new EnumMap<>(RecordKind.class);
    private final Map<Cause, Long> causes = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final boolean keepsItems;

    /** Why something is not there: a record if the reason is one of records, or a part, which the detail names. */
    public record Cause(RecordKind kind, Reason reason, String detail) {}

    /** A record that is to be found again: because it is not there, or was made. */
    public record Item(RecordKind kind, Reason reason, String detail, String id) {}

    /** Creates an empty one. */
    public Tally() {
        this(true);
    }

    private Tally(boolean keepsItems) {
        this.keepsItems = keepsItems;
    }

    /** Creates one that counts only: of a million records that are refused, the journal has the ids. */
    public static Tally ofTotals() {
        return new Tally(false);
    }

    /** Counts a record that is there. */
    public void there(RecordKind kind, RecordOutcome outcome) {
        count(kind, outcome, 1);
    }

    /** Counts a record that is not there. */
    public void absent(RecordKind kind, Reason reason, String detail, String id) {
        count(kind, reason.outcome().orElseThrow(), 1);
        item(kind, reason, detail, id);
    }

    /** Counts a record of which nothing can be had. */
    public void absent(RecordKind kind, SourceRecord<?> rec) {
        absent(kind, Objects.requireNonNull(rec.reason()), rec.detail(), rec.id());
    }

    /** Notes a record's id, and counts its reason. */
    public void item(RecordKind kind, Reason reason, String detail, String id) {
        cause(new Cause(kind, reason, ""), 1);
        items.add(new Item(kind, reason, detail, id));
    }

    /** Counts parts that are not there. */
    public void parts(RecordKind kind, List<Loss> losses) {
        losses.forEach(loss -> part(kind, loss.reason(), loss.detail()));
    }

    /** Counts a part that is not there. */
    public void part(RecordKind kind, Reason reason, String detail) {
        cause(new Cause(kind, reason, detail), 1);
    }

    void count(RecordKind kind, RecordOutcome outcome, long number) {
        if (number > 0) {
            counts.computeIfAbsent(kind, of -> new EnumMap<>(RecordOutcome.class))
                    .merge(outcome, number, Long::sum);
        }
    }

    void cause(Cause cause, long number) {
        causes.merge(cause, number, Long::sum);
    }

    void noted(Item item) {
        items.add(item);
    }

    /** Adds another to this one. */
    public void add(Tally other) {
        for (RecordKind kind : KINDS) {
            for (RecordOutcome outcome : OUTCOMES) {
                count(kind, outcome, other.count(kind, outcome));
            }
        }
        other.causes.forEach(this::cause);
        if (keepsItems) {
            items.addAll(other.items);
        }
    }

    /** Tells how many records of a kind have ended so. */
    public long count(RecordKind kind, RecordOutcome outcome) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0L);
    }

    /** Tells how many records have ended. */
    public long records() {
        long sum = 0;
        for (Map<RecordOutcome, Long> kind : counts.values()) {
            for (long number : kind.values()) {
                sum += number;
            }
        }
        return sum;
    }

    /** Tells why how many things are not there. */
    public Map<Cause, Long> causes() {
        return causes;
    }

    /** Returns the records that are to be found again. */
    public List<Item> items() {
        return items;
    }

    /** Forgets all. */
    public void clear() {
        counts.clear();
        causes.clear();
        items.clear();
    }
}
