package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkOutcome.Unknown;
import com.xuqm.sdk.bulk.BulkTarget.Answer;
import com.xuqm.sdk.bulk.JournalRecord.Sending;
import com.xuqm.sdk.internal.Nanos;
import com.xuqm.sdk.internal.TokenBucket;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a campaign. A single thread does everything but the requests themselves: it reads the input, keeps the journal, starts
 * requests as far as window and rate allow, and takes their results, which come as events. So there is no state that two threads
 * share, and a slow listener or input slows the campaign down and nothing else.
 */
final class Dispatcher<R> {

    /** After so many entries that need no request, look at the clock and at the wish to stop. */
    private static final int BREATH = 4096;

    /** How often a batch of unknown fate is sent in all, if the caller says that this does no harm. */
    private static final int MOST_RESENDS = 3;

    private final BulkSettings<R> settings;
    private final Waiting waiting;
    private final Bookkeeper<R> books;
    private final Intake<R> intake;
    private final BlockingQueue<Event<R>> events;
    private final ConcurrencyWindow window;
    private final Backoff backoff;
    private final @Nullable TokenBucket bucket;

    /** Batches that are to be sent again, before anything new. */
    private final Deque<Batch<R>> again = new ArrayDeque<>();

    private Batch<R> growing;
    private int requests;
    private long sent;
    private long pausedUntil;
    private boolean failing;
    private long failingSince;
    private long lastRefusal;
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

    Dispatcher(
            BulkSettings<R> settings,
            Waiting waiting,
            DoubleSupplier random,
            Bookkeeper<R> books,
            Intake<R> intake,
            BlockingQueue<Event<R>> events) {
        this.settings = settings;
        this.waiting = waiting;
        this.books = books;
        this.intake = intake;
        this.events = events;
        this.growing = new Batch<>(settings.target(), settings.batchSize());
        this.window = new ConcurrencyWindow(settings.maxConcurrency());
        this.backoff = new Backoff(random);
        long now = waiting.nanoTime();
        BulkRate limit = settings.rateLimit();
        this.bucket = limit == null ? null : new TokenBucket(limit.perSecond(), limit.burst(), now);
        this.pausedUntil = now;
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
                books.tick(window.limit());
            }
            leaveTheRest();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tells whether anything is left to be sent. What is under way may come back and be sent again. */
    private boolean hasMore() {
        return !books.isStopped() && (!again.isEmpty() || growing.size() > 0 || !intake.ended());
    }

    // ---- sending ----------------------------------------------------------------------------------------------------

    /** Starts what may be started; returns after how many nanoseconds more may be. */
    private long dispatch() {
        while (!books.isStopped() && requests < window.limit()) {
            long now = waiting.nanoTime();
            if (pausedUntil - now > 0) {
                return pausedUntil - now;
            }
            Batch<R> batch = next();
            if (batch == null) {
                return Waiting.FOREVER;
            }
            long wait = tokensFor(batch, now);
            if (wait > 0) {
                again.addFirst(batch);
                return wait;
            }
            send(batch, now);
        }
        return Waiting.FOREVER;
    }

    /** Takes what the rate limit asks for a batch; returns how long it has to wait for it. */
    private long tokensFor(Batch<R> batch, long now) {
        BulkRate limit = settings.rateLimit();
        if (limit == null || bucket == null) {
            return 0;
        }
        return bucket.takeAll(limit.unit() == BulkRate.Unit.REQUESTS ? 1 : batch.size(), now);
    }

    private @Nullable Batch<R> next() {
        Batch<R> waitingOne = again.pollFirst();
        if (waitingOne != null) {
            return waitingOne;
        }
        try {
            fill();
        } catch (IOException | RuntimeException e) {
            books.stop("the recipients cannot be read any further: " + e.getMessage(), e);
        }
        // A slow input must not wait until a batch is full.
        boolean last = growing.size() > 0 && (intake.ended() || requests == 0);
        boolean ready = last || growing.size() >= settings.batchSize();
        if (!ready || books.isStopped()) {
            return null;
        }
        Batch<R> full = growing;
        growing = new Batch<>(settings.target(), settings.batchSize());
        return full;
    }

    /** Reads on until the batch is full, or nothing is there. */
    private void fill() throws IOException {
        int read = 0;
        while (growing.size() < settings.batchSize() && !books.isStopped()) {
            Item<R> item = intake.poll();
            if (item == null) {
                return;
            }
            if (!books.settledAlready(item)) {
                growing.add(item);
            }
            if (intake.unmarked() >= JournalState.SPACING) {
                books.append(new Sending(Positions.none(), intake.newMark()));
            }
            if (++read % BREATH == 0) {
                books.tick(window.limit());
            }
        }
    }

    private void send(Batch<R> batch, long now) {
        if (!books.append(new Sending(batch.positions(), intake.newMark()))) {
            again.addFirst(batch); // the books say why, and have stopped the run
            return;
        }
        CompletableFuture<Answer> exchange;
        requests++;
        sent++;
        books.inFlight(batch.entries());
        try {
            exchange = settings.target().send(batch.recipients(), settings.options());
        } catch (RuntimeException e) { // the SDK refuses to begin, or a function of the application's threw
            ended(batch, now, Failure.unsent(e));
            return;
        }
        CompletableFuture<Answer> unused =
                exchange.whenComplete((answer, thrown) -> events.add(new Ended<>(batch, now, answer, thrown)));
    }

    /** Tells whether any request was started. */
    boolean hasSent() {
        return sent > 0;
    }

    // ---- what comes back --------------------------------------------------------------------------------------------

    private void await(long nanos) {
        try {
            Event<R> event = waiting.await(events, nanos);
            while (event != null) {
                take(event);
                event = events.poll();
            }
        } catch (InterruptedException e) {
            interrupted();
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

    private void answered(Batch<R> batch, long started, Answer answer) {
        finished(batch);
        window.succeeded(started, waiting.nanoTime());
        works();
        batch.origin().anyAccepted |= answer.accepted() > 0;
        books.answered(batch, answer);
    }

    private void finished(Batch<R> batch) {
        requests--;
        books.inFlight(-batch.entries());
    }

    /** The service does what it should. */
    private void works() {
        backoff.succeeded();
        failing = false;
        unknownInARow = 0;
    }

    private void ended(Batch<R> batch, long started, Failure failure) {
        finished(batch);
        switch (failure.kind()) {
            case LATER -> later(batch, started, failure);
            case REFUSED -> refused(batch, failure);
            case LASTING -> {
                books.release(batch);
                again.addFirst(batch);
                books.stop(failure.reason(), null);
            }
            case UNKNOWN -> unknown(batch, started, failure);
        }
    }

    private void later(Batch<R> batch, long started, Failure failure) {
        long now = waiting.nanoTime();
        window.overloaded(started, now);
        books.release(batch);
        again.addFirst(batch);
        long asked = failure.retryAfter() == null ? 0 : Nanos.of(failure.retryAfter());
        long pause = asked;
        if (!failing || started - lastRefusal >= 0) { // those sent into the same jam make it no worse
            pause = Math.max(asked, backoff.refused());
            lastRefusal = now;
        }
        if (pausedUntil - (now + pause) < 0) {
            pausedUntil = now + pause;
        }
        if (!failing) {
            failing = true;
            failingSince = now;
        }
        if (pausedUntil - failingSince > Nanos.of(settings.patience())) {
            books.stop(
                    "the service has refused everything for " + settings.patience() + " or asks to wait for longer: "
                            + failure.reason(),
                    null);
        }
    }

    private void refused(Batch<R> batch, Failure failure) {
        works();
        if (batch.size() == 1) {
            books.settle(batch, new Rejected(failure.code(), failure.reason()));
        } else {
            books.release(batch);
            List<Batch<R>> halves = batch.halves();
            again.addFirst(halves.get(1));
            again.addFirst(halves.get(0));
        }
        Batch.Origin origin = batch.origin();
        if (!origin.anyAccepted && ++origin.refusals > mostRefusals(settings.batchSize())) {
            books.stop(
                    "every part of a batch is refused, so that it is not for one recipient: " + failure.reason(), null);
        }
    }

    /** Finding one bad recipient among n takes two refusals for each halving at the most; twice that is no coincidence. */
    private static int mostRefusals(int batchSize) {
        return 4 * (Integer.SIZE - Integer.numberOfLeadingZeros(batchSize));
    }

    private void unknown(Batch<R> batch, long started, Failure failure) {
        window.overloaded(started, waiting.nanoTime());
        unknownInARow++;
        if (settings.resendUnknown() && batch.nextResend() < MOST_RESENDS) {
            books.doubt(batch);
            again.addFirst(batch);
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

    /** Accounts for all that was not sent, so that the figures add up to the input. */
    private void leaveTheRest() {
        String reason = books.stopReason();
        if (reason == null) {
            return;
        }
        NotTried notTried = new NotTried(reason);
        again.forEach(batch -> books.leave(batch, notTried));
        books.leave(growing, notTried);
        intake.stop();
        try {
            for (Item<R> item = intake.poll(); item != null; item = intake.poll()) {
                if (!books.settledAlready(item)) {
                    books.leave(item, notTried);
                }
            }
        } catch (IOException | RuntimeException e) {
            books.broke(e);
        }
    }
}
