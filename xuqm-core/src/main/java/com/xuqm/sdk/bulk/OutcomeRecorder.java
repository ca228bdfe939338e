package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.BulkOutcome.Accepted;
import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkOutcome.Unknown;
import com.xuqm.sdk.bulk.BulkTarget.Answer;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.bulk.journal.Positions;
import com.xuqm.sdk.bulk.recipients.Item;
import com.xuqm.sdk.call.BatchFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each recipient its outcome, exactly once: in the ledger, in the journal, in the figures, and to the listener. It also keeps why
 * the run stops, if it does.
 */
final class OutcomeRecorder<R> {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private static final int CONFLICT = 409;
    private static final BulkOutcome ACCEPTED = new Accepted();
    private static final BulkOutcome EARLIER_UNKNOWN =
            new Unknown("an earlier request sent it and did not learn what became of it");

    private final BulkSettings<R> settings;
    private final Ledger ledger;
    private final BulkJournal.Session journal;
    private final ProgressReporter progress;
    private final boolean notesRefusals;
    private final StatusCounts counts = new StatusCounts();
    private final StatusCounts earlier = new StatusCounts();
    private long resent;
    private boolean journalBroken;
    private boolean listenerBroken;
    private boolean readToEnd;
    private @Nullable String stopReason;
    private @Nullable Throwable failure;
    private volatile boolean cancelled;

    /**
     * Creates the books.
     *
     * @param notesRefusals whether the journal has to know of entries that nothing can be sent to, since they may not be read again
     */
    OutcomeRecorder(
            BulkSettings<R> settings,
            Ledger ledger,
            BulkJournal.Session journal,
            ProgressReporter progress,
            boolean notesRefusals) {
        this.settings = settings;
        this.ledger = ledger;
        this.journal = journal;
        this.progress = progress;
        this.notesRefusals = notesRefusals;
    }

    // ---- stopping ---------------------------------------------------------------------------------------------------

    /** Wishes the run to stop; the one method for any thread. */
    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isStopped() {
        if (cancelled && stopReason == null) {
            stop("cancelled", null);
        }
        return stopReason != null;
    }

    /** Stops the run, unless it is stopping already: the first reason is the one that counts. */
    void stop(String reason, @Nullable Throwable thrown) {
        if (stopReason == null) {
            stopReason = reason;
            failure = thrown;
        }
    }

    @Nullable
    String stopReason() {
        return stopReason;
    }

    /** Notes whether the input was read to its end. */
    void inputEnds(boolean readToEnd) {
        this.readToEnd = readToEnd;
    }

    /** Notes that something broke that needs no stopping any more, such as an input that cannot be counted to its end. */
    void broke(Exception thrown) {
        if (failure == null) {
            failure = thrown;
        }
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    // ---- the journal ------------------------------------------------------------------------------------------------

    /** Writes a record; if that fails the run stops, and the answer is false. */
    boolean append(JournalRecord entry) {
        if (!journalBroken) {
            try {
                journal.append(entry);
            } catch (RuntimeException e) {
                journalFailed(e);
            }
        }
        return !journalBroken;
    }

    /** Tells whether a request may still be sent that has just been announced; if not, the run stops. */
    boolean isJournalStillMine() {
        try {
            if (!journalBroken && !journal.stillMine()) {
                journalFailed(new BulkJournalException(
                        BulkJournalException.Reason.LOST,
                        "another run may have opened it meanwhile; see which one goes on, and start this one again only if none does",
                        null));
            }
        } catch (RuntimeException e) {
            journalFailed(e);
        }
        return !journalBroken;
    }

    private void journalFailed(RuntimeException e) {
        journalBroken = true;
        boolean lost =
                e instanceof BulkJournalException failure && failure.reason() == BulkJournalException.Reason.LOST;
        stop((lost ? "the journal was lost: " : "the journal cannot be written: ") + e.getMessage(), e);
    }

    // ---- outcomes ---------------------------------------------------------------------------------------------------

    /** Gives an entry its outcome if it needs no request: because of what it is, or of what an earlier run did. */
    boolean settleIfKnown(Item<R> item) {
        long position = item.position();
        if (item.problem() != null) {
            if (notesRefusals && ledger.status(position) == BulkStatus.NOT_TRIED) {
                append(new Settled(List.of(new Settlement(BulkStatus.REJECTED, 0, Positions.of(position)))));
            }
            ledger.set(position, BulkStatus.REJECTED, 0);
            deliver(item, new Rejected(0, item.problem()), false);
            return true;
        }
        switch (ledger.status(position)) {
            case NOT_TRIED -> {
                return false;
            }
            case ACCEPTED -> deliver(item, ACCEPTED, true);
            case REJECTED -> deliver(item, new Rejected(ledger.code(position), "rejected in an earlier run"), true);
            case UNKNOWN -> {
                if (settings.resendUnknown()) {
                    resent++;
                    return false;
                }
                deliver(item, EARLIER_UNKNOWN, true);
            }
        }
        return true;
    }

    /** Settles a batch that the service answered to. */
    void answered(Batch<R> batch, Answer answer) {
        if (answer.rejected().isEmpty() && answer.accepted() == batch.size()) {
            settle(batch, ACCEPTED);
        } else {
            partlyAccepted(batch, answer);
        }
    }

    private void partlyAccepted(Batch<R> batch, Answer answer) {
        Map<String, BatchFailure> rejected = new HashMap<>();
        for (BatchFailure one : answer.rejected()) {
            if (batch.has(one.userId())) {
                rejected.putIfAbsent(one.userId(), one);
            }
        }
        BulkOutcome others = answer.accepted() == batch.size() - rejected.size()
                ? ACCEPTED
                : new Unknown("the service says that it accepted " + answer.accepted() + " of " + batch.size()
                        + " recipients, and rejects " + answer.rejected().size());
        Set<String> doubtful = doubtful(batch);
        Map<String, BulkOutcome> outcomes = new HashMap<>();
        rejected.forEach((id, one) ->
                outcomes.put(id, refusal(doubtful.contains(id), one.code(), String.valueOf(one.reason()))));
        Map<Settlement, Positions.Builder> parts = new LinkedHashMap<>();
        for (Item<R> item : batch.items()) {
            BulkOutcome outcome = outcomes.getOrDefault(batch.id(item), others);
            Settlement part = new Settlement(outcome.status(), code(outcome), Positions.none());
            parts.computeIfAbsent(part, none -> new Positions.Builder()).add(item.position(), item.position());
        }
        append(new Settled(parts.entrySet().stream()
                .map(part -> new Settlement(
                        part.getKey().status(),
                        part.getKey().code(),
                        part.getValue().build()))
                .toList()));
        batch.items().forEach(item -> record(item, outcomes.getOrDefault(batch.id(item), others)));
    }

    /** Settles a batch of one id that the service refused. */
    void refused(Batch<R> batch, Failure failure) {
        settle(batch, refusal(!doubtful(batch).isEmpty(), failure.code(), failure.reason()));
    }

    /** Returns who may have got it by an earlier attempt. */
    private Set<String> doubtful(Batch<R> batch) {
        return batch.items().stream()
                .filter(item -> ledger.status(item.position()) == BulkStatus.UNKNOWN)
                .map(batch::id)
                .collect(Collectors.toSet());
    }

    /** That something is there already may be the work of the earlier attempt. */
    private static BulkOutcome refusal(boolean doubtful, int code, String reason) {
        return doubtful && code == CONFLICT
                ? new Unknown("it is refused as done already, perhaps by an earlier attempt: " + reason)
                : new Rejected(code, reason);
    }

    /** Settles a whole batch. */
    void settle(Batch<R> batch, BulkOutcome outcome) {
        Positions all = batch.positions();
        append(new Settled(List.of(new Settlement(outcome.status(), code(outcome), all))));
        ledger.set(all, outcome.status(), code(outcome));
        counts.add(outcome.status(), batch.entries());
        if (settings.listener() != null) {
            batch.items().forEach(item -> tell(item, outcome, false));
        }
    }

    private void record(Item<R> item, BulkOutcome outcome) {
        ledger.set(item.position(), outcome.status(), code(outcome));
        deliver(item, outcome, false);
    }

    private static int code(BulkOutcome outcome) {
        return outcome instanceof Rejected rejected ? rejected.code() : 0;
    }

    /** Notes that a batch was certainly not sent. Who may have got it by an earlier attempt stays in doubt. */
    void release(Batch<R> batch) {
        Positions untouched = batch.positions(item -> ledger.status(item.position()) == BulkStatus.NOT_TRIED);
        if (!untouched.isEmpty()) {
            append(new Settled(List.of(new Settlement(BulkStatus.NOT_TRIED, 0, untouched))));
        }
    }

    /** Notes that a batch may have been sent and is going to be sent again. */
    void doubt(Batch<R> batch) {
        for (Item<R> item : batch.items()) {
            if (ledger.status(item.position()) == BulkStatus.NOT_TRIED) {
                ledger.set(item.position(), BulkStatus.UNKNOWN, 0);
                resent++;
            }
        }
    }

    /** Gives up recipients that were not sent to by this run, or only with an unknown fate. */
    void leave(Batch<R> batch, NotTried reason) {
        batch.items().forEach(item -> leave(item, reason));
    }

    void leave(Item<R> item, NotTried reason) {
        boolean doubtful = ledger.status(item.position()) == BulkStatus.UNKNOWN;
        deliver(item, doubtful ? EARLIER_UNKNOWN : reason, doubtful);
    }

    /** Counts everybody in front of the place where the input was opened. */
    void skip(long below) {
        for (long position = 0; position < below; position++) {
            BulkStatus status = ledger.status(position);
            counts.add(status, 1);
            earlier.add(status, 1);
        }
    }

    private void deliver(Item<R> item, BulkOutcome outcome, boolean fromJournal) {
        counts.add(outcome.status(), 1);
        if (fromJournal) {
            earlier.add(outcome.status(), 1);
        }
        tell(item, outcome, fromJournal);
    }

    /** Makes nothing where nobody listens: this comes once for each recipient. */
    private void tell(Item<R> item, BulkOutcome outcome, boolean fromJournal) {
        if (settings.listener() != null) {
            tell(listener -> listener.onResult(
                    new RecipientResult<>(item.position(), item.line(), item.recipient(), outcome, fromJournal)));
        }
    }

    private void tell(Consumer<BulkListener<? super R>> event) {
        BulkListener<? super R> listener = settings.listener();
        if (listener == null || listenerBroken) {
            return;
        }
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            listenerBroken = true;
            stop("the listener threw " + e, e);
        }
    }

    // ---- figures ----------------------------------------------------------------------------------------------------

    /** Notes that so many recipients more are in requests; less if negative. */
    void inFlight(int entries) {
        progress.inFlight(entries);
    }

    long nanosToProgress() {
        return progress.nanosToNext();
    }

    /** Tells how far the run is, if it is time. */
    void tick(int concurrency) {
        if (progress.isDue(counts.sum())) {
            show(concurrency);
        }
    }

    /** Tells how far the run is at its end. */
    void finish() {
        show(0);
    }

    private void show(int concurrency) {
        BulkProgress now = progress.now(
                counts.of(BulkStatus.ACCEPTED),
                counts.of(BulkStatus.REJECTED),
                counts.of(BulkStatus.UNKNOWN),
                counts.of(BulkStatus.NOT_TRIED),
                earlier.sum(),
                concurrency);
        tell(listener -> listener.onProgress(now));
    }

    /** Tells the end. Nothing can be stopped any more by what is thrown now. */
    void tellEnd(BulkReport report) {
        BulkListener<? super R> listener = settings.listener();
        if (listener == null) {
            return;
        }
        try {
            listener.onEnd(report);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a BulkListener threw at the end of a campaign; the report is made",
                    e);
        }
    }

    BulkReport report(Duration elapsed) {
        return new BulkReport(
                settings.target().identity().campaignId(),
                ledger,
                counts,
                earlier,
                resent,
                elapsed,
                readToEnd,
                stopReason,
                failure);
    }
}
