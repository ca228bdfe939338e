package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.Positions;
import com.xuqm.sdk.bulk.recipients.Item;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What is to be sent: batches that wait to be sent again, or in parts, and then what the input gives. */
final class Backlog<R> {

    /** After so many entries that need no request, others get their turn. */
    private static final int BREATH = 4096;

    /** For how long a batch that is not full waits for more, if there is nothing else to do. */
    private static final long LINGER_NANOS = Duration.ofMillis(20).toNanos();

    private final BulkSettings<R> settings;
    private final EventWait waiting;
    private final DoubleSupplier random;
    private final OutcomeRecorder<R> books;
    private final Intake<R> intake;
    private final Refusals refusals;

    /** Says that something happened that must not wait until the input gives no more. */
    private final BooleanSupplier disturbed;

    private final Deque<Batch<R>> again = new ArrayDeque<>();
    private @Nullable Batch<R> held;
    private Batch<R> growing;
    private boolean lingers;
    private long lingersUntil;
    private long wait;

    Backlog(
            BulkSettings<R> settings,
            EventWait waiting,
            DoubleSupplier random,
            OutcomeRecorder<R> books,
            Intake<R> intake,
            Refusals refusals,
            BooleanSupplier disturbed) {
        this.settings = settings;
        this.waiting = waiting;
        this.random = random;
        this.books = books;
        this.intake = intake;
        this.refusals = refusals;
        this.disturbed = disturbed;
        this.growing = batch();
    }

    private Batch<R> batch() {
        return new Batch<>(settings.target(), settings.batchSize());
    }

    /** Tells whether anything is left. */
    boolean isEmpty() {
        return held == null && again.isEmpty() && growing.size() == 0 && intake.ended();
    }

    /** Takes a batch back that was not sent after all, to be given out the next time. */
    void hold(Batch<R> batch) {
        held = batch;
    }

    /** Takes a batch back that is to be sent again. */
    void sendAgain(Batch<R> batch) {
        again.addFirst(batch);
    }

    /** Takes a batch back that is to be sent again in two parts. */
    void sendInHalves(Batch<R> batch) {
        List<Batch<R>> halves = batch.halves();
        again.addFirst(halves.get(1));
        again.addFirst(halves.get(0));
    }

    /**
     * Returns what to send next; {@code null} if there is nothing yet, and {@link #nanosToNext} says when to ask again.
     *
     * @param idle whether no request is under way
     */
    @Nullable
    Batch<R> next(boolean idle) {
        wait = EventWait.FOREVER;
        if (held != null) {
            Batch<R> given = held;
            held = null;
            return given;
        }
        return refusals.isSuspicious() ? single(idle) : whole(idle);
    }

    /** Returns after how many nanoseconds there may be a batch although nothing happens. */
    long nanosToNext() {
        return wait;
    }

    private @Nullable Batch<R> whole(boolean idle) {
        Batch<R> waitingOne = again.pollFirst();
        return waitingOne != null ? waitingOne : fresh(idle);
    }

    /** Returns one recipient of a batch of which nobody was tried in this row of refusals, if there is one. */
    private @Nullable Batch<R> single(boolean idle) {
        Batch<R> from = again.peekLast();
        if (from == null || refusals.isInRow(from)) {
            boolean room = again.size() < Refusals.MOST_WAITING;
            Batch<R> fresh = room ? fresh(idle && from == null) : null;
            from = fresh != null ? fresh : again.pollLast();
        } else {
            again.removeLast();
        }
        if (from == null || from.size() == 1) {
            return from;
        }
        List<Batch<R>> parts = from.single((int) (random.getAsDouble() * from.size()));
        again.addFirst(parts.get(1));
        return parts.get(0);
    }

    /** Returns a batch of what the input gives: a full one, or what there is if nothing else is to be done. */
    private @Nullable Batch<R> fresh(boolean idle) {
        boolean more = false;
        try {
            more = fill();
        } catch (IOException | RuntimeException e) {
            books.stop("the recipients cannot be read any further: " + e.getMessage(), e);
        }
        boolean full = growing.size() >= settings.batchSize();
        boolean ready = full || (growing.size() > 0 && (intake.ended() || (idle && !more && hasLingered())));
        if (more) {
            wait = 0;
        }
        if (!ready || books.isStopped()) {
            return null;
        }
        lingers = false;
        Batch<R> given = growing;
        growing = batch();
        return given;
    }

    private boolean hasLingered() {
        long now = waiting.nanoTime();
        if (!lingers) {
            lingers = true;
            lingersUntil = now + LINGER_NANOS;
        }
        wait = Math.max(0, lingersUntil - now);
        return wait == 0;
    }

    /** Reads on until the batch is full or nothing is there; true if it stopped for another reason, and there may be more. */
    private boolean fill() throws IOException {
        for (int read = 0; growing.size() < settings.batchSize() && !books.isStopped(); read++) {
            if (read == BREATH || disturbed.getAsBoolean()) {
                return true;
            }
            Item<R> item = intake.poll();
            if (item == null) {
                if (growing.size() > 0 && !intake.ended()) {
                    intake.wakeAfter(settings.batchSize() - growing.size());
                }
                return false;
            }
            if (!books.settleIfKnown(item)) {
                growing.add(item);
            }
            if (intake.unmarked() >= InputMark.MOST_UNMARKED) {
                books.append(new Sending(Positions.none(), intake.newMark()));
            }
        }
        return false;
    }

    /** Gives up whoever was read and not sent to. */
    void leave(NotTried reason) {
        if (held != null) {
            books.leave(held, reason);
        }
        again.forEach(batch -> books.leave(batch, reason));
        books.leave(growing, reason);
    }
}
