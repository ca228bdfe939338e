package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.BulkOutcome.Unknown;
import com.xuqm.sdk.bulk.BulkTarget.Answer;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.recipients.Item;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a campaign. A single thread does everything but the requests themselves and reading what may block: it keeps the journal,
 * starts requests as far as window and rate allow, and takes their results, which come as events. So there is no state that two
 * threads share, and a slow listener slows the campaign down and nothing else.
 */
final class RunLoop<R> {

    /** How often a batch of unknown fate is sent in all, if the caller says that this does no harm. */
    private static final int MOST_RESENDS = 3;

    /** For how long an input that was told to stop may take to come back. Nobody waits longer for one that blocks. */
    private static final long GRACE_NANOS = Duration.ofSeconds(1).toNanos();

    private final BulkSettings<R> settings;
    private final EventWait waiting;
    private final OutcomeRecorder<R> books;
    private final Intake<R> intake;
    private final BlockingQueue<Event<R>> events;
    private final Pace pace;
    private final Refusals refusals;
    private final Backlog<R> backlog;

    private int requests;
    private long sent;
    private int unknownInARow;
    private boolean interrupted;

    /** What a request or the world outside says. */
    sealed interface Event<R> {}

    /** Something is to be looked at: a wish to stop, or an input that gives something again. */
    record Wake<R>() implements Event<R> {}

    /** A request has ended. */
    private record Ended<R>(
            Batch<R> batch,
            long started,
            @Nullable Answer answer,
            @Nullable Throwable thrown) implements Event<R> {}

    RunLoop(
            BulkSettings<R> settings,
            EventWait waiting,
            DoubleSupplier random,
            OutcomeRecorder<R> books,
            Intake<R> intake,
            BlockingQueue<Event<R>> events) {
        this.settings = settings;
        this.waiting = waiting;
        this.books = books;
        this.intake = intake;
        this.events = events;
        this.pace = new Pace(settings, waiting, random);
        this.refusals = new Refusals(settings.batchSize(), settings.refusedInARow());
        this.backlog = new Backlog<>(settings, waiting, random, books, intake, refusals, () -> !events.isEmpty());
    }

    static <R> BlockingQueue<Event<R>> events() {
        return new LinkedBlockingQueue<>();
    }

    /** Sends to all; returns when each recipient has its outcome. */
    void run() {
        try {
            while (hasMore() || requests > 0) {
                if (Thread.interrupted()) {
                    interrupted();
                }
                long wait = dispatch();
                if (hasMore() || requests > 0) {
                    await(Math.min(wait, books.nanosToProgress()));
                }
                books.tick(pace.concurrency());
            }
            leaveTheRest();
            books.inputEnds(intake.isReadToEnd());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tells whether anything is left to be sent. What is under way may come back and be sent again. */
    private boolean hasMore() {
        return !books.isStopped() && !backlog.isEmpty();
    }

    /** Tells whether any request was started. */
    boolean hasSent() {
        return sent > 0;
    }

    // ---- sending ----------------------------------------------------------------------------------------------------

    /** Starts what may be started; returns after how many nanoseconds more may be. */
    private long dispatch() {
        while (!books.isStopped() && requests < mostRequests()) {
            long pause = pace.pause();
            if (pause > 0) {
                return pause;
            }
            Batch<R> batch = backlog.next(requests == 0);
            if (batch == null) {
                return backlog.nanosToNext();
            }
            long wait = pace.take(batch.size());
            if (wait > 0) {
                backlog.hold(batch);
                return wait;
            }
            send(batch);
        }
        return EventWait.FOREVER;
    }

    /** While a service is suspected of refusing everything, there is no point in asking it for more at once. */
    private int mostRequests() {
        return refusals.isSuspicious() ? 1 : pace.concurrency();
    }

    private void send(Batch<R> batch) {
        if (!books.append(new Sending(batch.positions(), intake.newMark())) || !books.isJournalStillMine()) {
            backlog.hold(batch); // the books say why, and have stopped the run
            return;
        }
        CompletableFuture<Answer> exchange;
        long started = waiting.nanoTime();
        requests++;
        sent++;
        books.inFlight(batch.entries());
        try {
            exchange = settings.target().send(batch.recipients(), settings.options());
        } catch (RuntimeException e) { // the SDK refuses to begin, or a function of the application's threw
            ended(batch, started, Failure.unsent(e));
            return;
        }
        CompletableFuture<Answer> unused =
                exchange.whenComplete((answer, thrown) -> events.add(new Ended<>(batch, started, answer, thrown)));
    }

    // ---- what comes back --------------------------------------------------------------------------------------------

    /** Takes what comes within the time; answers whether anything came. */
    private boolean await(long nanos) {
        try {
            Event<R> event = waiting.await(events, nanos);
            boolean came = event != null;
            while (event != null) {
                take(event);
                event = events.poll();
            }
            return came;
        } catch (InterruptedException e) {
            interrupted();
            return false;
        }
    }

    private void interrupted() {
        interrupted = true;
        books.stop("the thread was interrupted", null);
    }

    private void take(Event<R> event) {
        if (event instanceof Ended<R> end) {
            if (end.answer() != null) {
                answered(end.batch(), end.started(), end.answer());
            } else {
                Throwable thrown = end.thrown() == null ? new IllegalStateException("no answer") : end.thrown();
                ended(end.batch(), end.started(), Failure.of(thrown, settings.target()));
            }
        }
    }

    private void finished(Batch<R> batch) {
        requests--;
        books.inFlight(-batch.entries());
    }

    private void answered(Batch<R> batch, long started, Answer answer) {
        finished(batch);
        pace.succeeded(started);
        unknownInARow = 0;
        if (answer.accepted() > 0) {
            refusals.accepted();
        }
        books.answered(batch, answer);
    }

    private void ended(Batch<R> batch, long started, Failure failure) {
        finished(batch);
        switch (failure.kind()) {
            case LATER -> later(batch, started, failure);
            case REFUSED -> refused(batch, started, failure);
            case LASTING -> {
                books.release(batch);
                backlog.sendAgain(batch);
                books.stop(failure.reason(), null);
            }
            case UNKNOWN -> unknown(batch, started, failure);
        }
    }

    private void later(Batch<R> batch, long started, Failure failure) {
        books.release(batch);
        backlog.sendAgain(batch);
        boolean bearable = failure.code() == Failure.TOO_MANY_REQUESTS
                ? pace.tooFast(started, failure.retryAfter())
                : pace.unavailable(started, failure.retryAfter());
        if (!bearable) {
            books.stop(
                    "the service has refused everything for " + settings.patience() + " or asks to wait for longer: "
                            + failure.reason(),
                    null);
        }
    }

    private void refused(Batch<R> batch, long started, Failure failure) {
        pace.works(started);
        unknownInARow = 0;
        if (batch.size() == 1) {
            books.refused(batch, failure);
        } else {
            books.release(batch);
            backlog.sendInHalves(batch);
        }
        if (!settings.target().personalRefusals().contains(failure.code())) {
            refusals.refused(batch);
        }
        if (refusals.isHopeless()) {
            books.stop(refusals.words() + ", so that it is not for one of them: " + failure.reason(), null);
        }
    }

    private void unknown(Batch<R> batch, long started, Failure failure) {
        pace.overloaded(started);
        unknownInARow++;
        if (settings.resendUnknown() && batch.nextResend() < MOST_RESENDS) {
            books.doubt(batch);
            backlog.sendAgain(batch);
        } else {
            books.settle(batch, new Unknown(failure.reason()));
        }
        if (unknownInARow >= settings.unknownInARow()) {
            books.stop(
                    unknownInARow + " requests in a row ended in nobody knows what, the last one: " + failure.reason(),
                    null);
        }
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    /** Accounts for all that was read and not sent. An input that is known to end is read to its end, so that the figures add up to it. */
    private void leaveTheRest() {
        String reason = books.stopReason();
        if (reason == null) {
            return;
        }
        NotTried notTried = new NotTried(reason);
        backlog.leave(notTried);
        boolean toTheEnd = intake.isKnownToEnd();
        if (!toTheEnd) {
            intake.stop();
        }
        try {
            boolean cancelled = books.isCancelled();
            long until = waiting.nanoTime() + GRACE_NANOS;
            while (!intake.ended() && books.isCancelled() == cancelled) {
                if (Thread.interrupted()) {
                    interrupted();
                    break;
                }
                Item<R> item = intake.poll();
                if (item != null) {
                    if (!books.settleIfKnown(item)) {
                        books.leave(item, notTried);
                    }
                } else if (!intake.ended() && !await(toTheEnd ? EventWait.FOREVER : until - waiting.nanoTime())) {
                    break;
                }
            }
        } catch (IOException | RuntimeException e) {
            books.broke(e);
        }
    }
}
