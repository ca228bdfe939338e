package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.Ledger;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.target.Destination;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all stages work with. */
final class Context {

    final MigrationSource source;
    final Destination target;
    final Ledger ledger;
    final Ids ids;
    final Settings settings;
    final Trial trial;
    private final RefusalGuard guard;
    private final Runnable progress;

    Context(MigrationSource source, Destination target, Ledger ledger, Ids ids, Settings settings, Runnable progress) {
        this.source = source;
        this.target = target;
        this.ledger = ledger;
        this.ids = ids;
        this.settings = settings;
        this.trial = new Trial(
                target,
                settings,
                ledger.isKept(),
                ledger.total(total -> total.count(RecordKind.MESSAGE, RecordOutcome.WRITTEN)) > 0);
        this.guard = new RefusalGuard(settings.mostRefused());
        this.progress = progress;
    }

    /** Units of work are done. */
    void done(List<Key> units, Tally tally) {
        watched(tally, () -> ledger.done(units, tally));
    }

    /** A part of a unit is done. */
    void part(Key unit, Key mark, long millis, Tally tally) {
        watched(tally, () -> ledger.part(unit, mark, millis, tally));
    }

    /** What is done is written down even where it ends the run. */
    private void watched(Tally tally, Runnable writing) {
        MigrationException stop = null;
        try {
            guard.count(tally);
        } catch (MigrationException e) {
            stop = e;
        }
        writing.run();
        if (stop != null) {
            throw stop;
        }
        progress.run();
    }

    /**
     * Does a unit of work as often as the source fails for a while; what it does must go on where it was.
     *
     * @param units the keys by which it is known
     */
    void unit(List<Key> units, Tally tally, Runnable work) {
        try {
            settings.patience().call(() -> {
                tally.clear(); // of an attempt that came to nothing
                work.run();
                return true;
            });
        } catch (XuqmException e) {
            throw new MigrationException("the source cannot be read: " + e.getMessage(), e);
        }
        done(units, tally);
    }

    /** Reads for a unit; what the source refuses for good is counted, and what was read before that is written. */
    void reading(RecordKind kind, String id, Tally tally, Runnable reading) {
        try {
            reading.run();
        } catch (XuqmApiException e) {
            if (Patience.mayWorkLater(e)) {
                throw e;
            }
            tally.absent(kind, Reason.SOURCE_REFUSED, Integer.toString(Verdict.codeOf(e)), id);
        } catch (XuqmDecodingException e) { // the next time it would be no better
            tally.absent(kind, Reason.UNREADABLE, "", id);
        }
    }

    /** The id that an account has at the target; null if it is not there, which is counted for who needs it. */
    @Nullable
    String account(String id, RecordKind neededBy, Tally tally) {
        if (ledger.isThere(RecordKind.ACCOUNT, id)) {
            String target = ids.account(id);
            if (!ledger.wasWritten(RecordKind.ACCOUNT, id, target)) {
                throw moved("account", id);
            }
            return target;
        }
        return switch (settings.missing()) {
            case REFUSE -> null;
            case MAKE -> ledger.placeholder(id, this::make) ? ids.account(id) : null;
            case MAP -> {
                tally.part(neededBy, Reason.MAPPED_ACCOUNT, "");
                yield settings.mapTo();
            }
        };
    }

    /** The id that a group has at the target; null if it is not there. */
    @Nullable
    String group(String id) {
        if (!ledger.isThere(RecordKind.GROUP, id)) {
            return null;
        }
        String target = ids.group(id);
        if (!ledger.wasWritten(RecordKind.GROUP, id, target)) {
            throw moved("group", id);
        }
        return target;
    }

    static MigrationException moved(String what, String id) {
        return new MigrationException(
                "the id table gives the " + what + " " + id
                        + " another id than the one it was written under; put the old one back, or begin anew with"
                        + " another journal",
                null);
    }

    /** Makes an account of which there is nothing but the id. */
    private Tally make(String id) {
        Tally tally = new Tally();
        Verdict verdict = target.accounts(List.of(new SourceAccount(ids.account(id), null, null)))
                .get(0);
        if (verdict.outcome().isThere()) {
            tally.there(RecordKind.PLACEHOLDER, RecordOutcome.WRITTEN);
            tally.item(RecordKind.PLACEHOLDER, Reason.PLACEHOLDER_MADE, "", id);
        } else {
            tally.absent(RecordKind.PLACEHOLDER, Objects.requireNonNull(verdict.reason()), verdict.detail(), id);
        }
        return tally;
    }

    /** Makes the account that stands for all missing ones, once. */
    void makeMapped() {
        String id = settings.mapTo();
        if (id != null) {
            ledger.placeholder(id, ignored -> {
                Tally tally = make(id);
                if (tally.count(RecordKind.PLACEHOLDER, RecordOutcome.WRITTEN) == 0) {
                    throw new MigrationException(
                            "the account " + id + " that is to stand for missing ones was refused", null);
                }
                return tally;
            });
        }
    }

    /** Counts what the target did with a record. */
    static void count(Tally tally, RecordKind kind, Verdict verdict, String id) {
        if (verdict.outcome().isThere()) {
            tally.there(kind, verdict.outcome());
        } else {
            tally.absent(kind, Objects.requireNonNull(verdict.reason()), verdict.detail(), id);
        }
    }

    /** Counts a record that is there under another id, which those who know ids must be told. */
    static void renamed(Tally tally, RecordKind kind, Verdict verdict, String id, String target) {
        if (verdict.outcome().isThere() && !id.equals(target)) {
            tally.item(kind, Reason.ID_CHANGED, target, id);
        }
    }

    /** Hands out pieces of a stream. */
    static <T> void pieces(Stream<T> all, int size, Consumer<List<T>> taker) {
        List<T> piece = new ArrayList<>();
        all.forEach(each -> {
            piece.add(each);
            if (piece.size() == size) {
                taker.accept(List.copyOf(piece));
                piece.clear();
            }
        });
        if (!piece.isEmpty()) {
            taker.accept(List.copyOf(piece));
        }
    }
}
