package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.RunLoop.Event;
import com.xuqm.sdk.bulk.RunLoop.Wake;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.recipients.Feed;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.function.DoubleSupplier;

/** One run with all that it holds open: the journal and the input. */
final class RunResources<R> {

    private final BulkJournal.Session journal;
    private final Feed<R> feed;
    private final ProgressReporter progress;
    private final OutcomeRecorder<R> books;
    private final RunLoop<R> loop;
    private final BlockingQueue<Event<R>> events;

    private RunResources(
            BulkJournal.Session journal,
            Feed<R> feed,
            ProgressReporter progress,
            OutcomeRecorder<R> books,
            RunLoop<R> loop,
            BlockingQueue<Event<R>> events) {
        this.journal = journal;
        this.feed = feed;
        this.progress = progress;
        this.books = books;
        this.loop = loop;
        this.events = events;
    }

    /**
     * Opens the journal and the input. Nothing is sent yet.
     *
     * @throws BulkJournalException if the journal cannot be used
     * @throws UncheckedIOException if the input cannot be opened
     */
    static <R> RunResources<R> open(
            BulkSettings<R> settings, Recipients<R> recipients, EventWait waiting, DoubleSupplier random) {
        BulkJournal.Session journal = settings.journal().open(settings.target().identity());
        try {
            Ledger ledger = new Ledger();
            JournalState state = new JournalState(ledger);
            journal.replay(state);
            BlockingQueue<Event<R>> events = RunLoop.events();
            ProgressReporter progress =
                    new ProgressReporter(waiting, settings.progressInterval(), recipients.expected());
            OutcomeRecorder<R> books =
                    new OutcomeRecorder<>(settings, ledger, journal, progress, recipients.canBeOpenedBehindAKey());
            InputMark from = recipients.canBeOpenedBehindAKey() ? state.skip(settings.resendUnknown()) : null;
            Feed<R> feed = recipients.open(from, () -> events.add(new Wake<>()));
            Intake<R> intake =
                    new Intake<>(feed, settings.target(), state, settings.keepsJournal(), from, recipients::key);
            if (from != null) {
                books.skip(from.count());
            }
            RunLoop<R> loop = new RunLoop<>(settings, waiting, random, books, intake, events);
            return new RunResources<>(journal, feed, progress, books, loop, events);
        } catch (IOException e) {
            journal.close();
            throw new UncheckedIOException("the recipients cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Sends to all.
     *
     * @throws BulkJournalException if the input is not that of the journal and nothing was sent because of it
     */
    BulkReport work() {
        try {
            loop.run();
        } finally {
            close();
        }
        books.finish();
        if (books.failure() instanceof BulkJournalException mixUp
                && mixUp.reason() == BulkJournalException.Reason.OTHER_RECIPIENTS
                && !loop.hasSent()) {
            throw mixUp;
        }
        BulkReport report = books.report(progress.elapsed());
        books.tellEnd(report);
        return report;
    }

    /** Gives back what it holds. */
    void close() {
        try {
            feed.close();
        } catch (RuntimeException e) {
            books.broke(e);
        }
        try {
            journal.close();
        } catch (RuntimeException e) {
            books.broke(e);
        }
    }

    /** Stops sending. For any thread. */
    void cancel() {
        books.cancel();
        events.add(new Wake<>());
    }

    /** Returns how far it is. For any thread. */
    BulkProgress progress() {
        return progress.latest();
    }
}
