package com.xuqm.migration.internal.ledger;

import com.xuqm.migration.report.RecordKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is done, what is under way, and what became of all. */
public final class Ledger implements AutoCloseable {

    /** What others need. */
    private static final Set<RecordKind> THINGS = Set.of(RecordKind.ACCOUNT, RecordKind.PLACEHOLDER, RecordKind.GROUP);

    private final KeySet claimed = new KeySet();
    private final Map<Key, JournalEntry.Part> marks = new ConcurrentHashMap<>();
    private final Set<RecordKind> stages = EnumSet.noneOf(RecordKind.class);
    private final Set<Key> absent = ConcurrentHashMap.newKeySet();
    private final Tally total = Tally.ofTotals();
    private final @Nullable Journal journal;
    private int runs;

    /** Opens a ledger; without a journal it forgets everything with the process. */
    public Ledger(@Nullable Path journal, String identity) {
        this.journal = journal == null ? null : Journal.open(journal, identity, this::read);
        runs++;
    }

    private void read(JournalEntry entry) {
        if (entry instanceof JournalEntry.Done done) {
            done.units().forEach(unit -> {
                claimed.add(unit);
                marks.remove(unit);
            });
            count(done.tally());
        } else if (entry instanceof JournalEntry.Part part) {
            marks.put(part.unit(), part);
            count(part.tally());
        } else if (entry instanceof JournalEntry.StageDone stage) {
            stages.add(stage.stage());
        } else {
            runs++;
        }
    }

    private synchronized void count(Tally tally) {
        total.add(tally);
        for (Tally.Item item : tally.items()) {
            if (THINGS.contains(item.kind()) && item.reason().outcome().isPresent()) {
                absent.add(of(item.kind(), item.id()));
            }
        }
    }

    /** The key of a record by which others hang. */
    public static Key of(RecordKind kind, String id) {
        return Key.of(kind.plural(), id);
    }

    /** The key of a record's having a certain id at the target. */
    public static Key of(RecordKind kind, String id, String target) {
        return Key.of(kind.plural(), id, target);
    }

    /** Tells whether a record was written under a certain id of the target. */
    public boolean wasWritten(RecordKind kind, String id, String target) {
        return claimed.contains(of(kind, id, target));
    }

    /** Takes a unit of work; false if it is done, or somebody has taken it. */
    public boolean claim(Key unit) {
        return claimed.add(unit);
    }

    /** Tells whether an account or a group is at the target. */
    public boolean isThere(RecordKind kind, String id) {
        Key key = of(kind, id);
        return claimed.contains(key) && !absent.contains(key);
    }

    /** Tells up to where a unit was done by an earlier run. */
    public JournalEntry.@Nullable Part mark(Key unit) {
        return marks.get(unit);
    }

    /** Units are done. */
    public void done(List<Key> units, Tally tally) {
        append(new JournalEntry.Done(units, tally));
        units.forEach(claimed::add);
        units.forEach(marks::remove);
        count(tally);
        tally.clear();
    }

    /** A part of a unit is done. */
    public void part(Key unit, Key mark, long millis, Tally tally) {
        append(new JournalEntry.Part(unit, mark, millis, tally));
        count(tally);
        tally.clear();
        marks.put(unit, new JournalEntry.Part(unit, mark, millis, tally));
    }

    /** Tells whether a stage was done by an earlier run. */
    public boolean isDone(RecordKind stage) {
        return stages.contains(stage);
    }

    /** A stage is done. */
    public void stageDone(RecordKind stage) {
        append(new JournalEntry.StageDone(stage));
        stages.add(stage);
    }

    private void append(JournalEntry entry) {
        if (journal != null) {
            journal.append(entry);
        }
    }

    /**
     * Makes an account that is missing, once.
     *
     * @param maker makes it, and counts what became of it
     * @return whether it is there
     */
    public synchronized boolean placeholder(String id, Function<String, Tally> maker) {
        Key key = of(RecordKind.PLACEHOLDER, id);
        if (!claimed.contains(key)) {
            done(List.of(key), maker.apply(id));
        }
        return !absent.contains(key);
    }

    /** Gives what became of all up to now. */
    public synchronized <T> T total(Function<Tally, T> reader) {
        return reader.apply(total);
    }

    /** Tells whether what is done outlives the process. */
    public boolean isKept() {
        return journal != null;
    }

    /** Tells how many runs there were, this one among them. */
    public int runs() {
        return runs;
    }

    @Override
    public void close() {
        if (journal != null) {
            journal.close();
        }
    }
}
