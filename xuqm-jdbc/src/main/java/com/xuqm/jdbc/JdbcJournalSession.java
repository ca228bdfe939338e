package com.xuqm.jdbc;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open journal. The run's thread appends, and a thread of the session's own renews the lease; whoever asks the database holds this object's lock, so that
 * rows are written in their order. {@link #remainingLease} takes no lock.
 */
final class JdbcJournalSession implements BulkJournal.Session {

    private static final int RENEWALS_A_LEASE = 4;
    private static final int RELEASES = 3;

    /** How long outcomes wait for an announcement along with which they are written. */
    private static final long OUTCOMES_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final long LOOK_MILLIS = 100;
    private static final long FIRST_PAUSE = 10;
    private static final long LONGEST_PAUSE = 1000;

    /** Beyond that, outcomes are written without waiting for an announcement. */
    private static final int MOST_BYTES = 1 << 16;

    private final JournalTable table;
    private final String name;
    private final long epoch;
    private final Duration length;
    private final LocalLease lease;
    private final Pulse pulse;
    private final PendingRecords pending = new PendingRecords();

    /** No monitor: the database is spoken to under it, which would hold the carrier of a virtual thread that waits. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private long seq;
    private boolean replayed;
    private boolean closed;
    private @Nullable BulkJournalException broken;

    private JdbcJournalSession(JournalTable table, String name, long epoch, Duration length, Pulse pulse, long since) {
        this.table = table;
        this.name = name;
        this.epoch = epoch;
        this.length = length;
        this.pulse = pulse;
        this.lease = new LocalLease(length, pulse.nanoTime(), since);
    }

    /** Begins to renew a lease that was asked for at a time of the pulse. */
    static JdbcJournalSession begin(
            JournalTable table, String name, long epoch, Duration length, Pulse pulse, long since) {
        JdbcJournalSession session = new JdbcJournalSession(table, name, epoch, length, pulse, since);
        pulse.background().accept(session::renew);
        return session;
    }

    @Override
    public void replay(Consumer<JournalRecord> reader) {
        try {
            List<JournalTable.Entry> page;
            do {
                page = table.read(name, seq);
                for (JournalTable.Entry entry : page) {
                    if (entry.seq != seq + 1) {
                        throw new IOException("row " + (seq + 1) + " is missing");
                    }
                    PendingRecords.read(entry.records, reader);
                    seq = entry.seq;
                }
            } while (page.size() == JournalTable.PAGE);
            replayed = true;
        } catch (SQLException e) {
            throw new BulkJournalException(Reason.IO, words("cannot be read: " + e.getMessage()), e);
        } catch (IOException e) {
            throw new BulkJournalException(
                    Reason.CORRUPT,
                    words(
                            "cannot be trusted: " + e.getMessage()
                                    + ". Restore it from a copy, or begin a new campaign for those who were certainly not sent to"),
                    e);
        }
    }

    @Override
    public void append(JournalRecord entry) {
        Arguments.notNull("entry", entry);
        if (!replayed) {
            throw new IllegalStateException("a journal must be replayed before anything is appended");
        }
        lock.lock();
        try {
            refuseIfBroken();
            pending.add(entry, now());
            if (entry instanceof Sending || pending.size() > MOST_BYTES) {
                writeWithin();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Duration remainingLease() {
        return Duration.ofNanos(lease.leftNanos());
    }

    private long now() {
        return pulse.nanoTime().getAsLong();
    }

    private void refuseIfBroken() {
        if (broken != null) {
            throw new BulkJournalException(broken.reason(), String.valueOf(broken.getMessage()), broken);
        }
    }

    // ---- writing, with the lock -------------------------------------------------------------------------------------

    /** Writes what is pending, again and again while the lease lasts: the database may come back in time. */
    private void writeWithin() {
        try {
            for (long pause = FIRST_PAUSE; !isWritten(); pause = Math.min(2 * pause, LONGEST_PAUSE)) {
                boolean unused = changed.await(pause, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(Reason.IO, "cannot be written: the thread was interrupted while the database was away", e);
        }
    }

    /** Tries to write; {@code false} if it may be tried again. */
    private boolean isWritten() {
        try {
            write();
            return true;
        } catch (SQLException e) {
            if (!Dialect.isPassing(e)) {
                throw broken(Reason.IO, "cannot be written: " + e.getMessage(), e);
            }
            if (!lease.isMine()) {
                throw broken(
                        Reason.LOST,
                        "is not this run's any more: the database could not be reached in time to renew its lease of "
                                + length + " (" + e.getMessage() + ")",
                        e);
            }
            return false;
        }
    }

    private void write() throws SQLException {
        long before = now();
        boolean mine = pending.isEmpty()
                ? table.renew(name, epoch, length)
                : table.append(name, epoch, length, seq + 1, pending.bytes());
        if (!mine) {
            throw broken(
                    Reason.LOST,
                    "is not this run's any more: another run has opened it, or its lease was broken",
                    null);
        }
        lease.renewed(before);
        if (!pending.isEmpty()) {
            seq++;
            pending.clear();
        }
    }

    private BulkJournalException broken(Reason reason, String what, @Nullable Exception cause) {
        lease.end();
        broken = new BulkJournalException(reason, words(what), cause);
        return broken;
    }

    private String words(String what) {
        return "the journal \"" + name + "\" " + what;
    }

    // ---- the thread of the lease ------------------------------------------------------------------------------------

    private void renew() {
        lock.lock();
        try {
            renewWhileOpen();
        } catch (InterruptedException e) {
            return; // nobody does that; the lease ends, and the run is told
        } finally {
            lock.unlock();
        }
    }

    private void renewWhileOpen() throws InterruptedException {
        long every = length.toNanos() / RENEWALS_A_LEASE;
        long last = now();
        while (!closed && broken == null) {
            long now = now();
            boolean outcomesWait = !pending.isEmpty() && now - pending.since() >= OUTCOMES_NANOS;
            if (outcomesWait || now - last >= every) {
                writeOnce();
                last = now;
            }
            boolean unused = changed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** One that fails is followed by the next; only another run ends them. */
    private void writeOnce() {
        try {
            write();
        } catch (SQLException e) {
            if (!Dialect.isPassing(e)) {
                broken(Reason.IO, "cannot be written: " + e.getMessage(), e);
            }
        } catch (BulkJournalException e) {
            // it is noted, and the run is told by its next append
        } catch (RuntimeException e) {
            broken(Reason.IO, "cannot be written: " + e.getMessage(), e);
        }
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            changed.signalAll();
            try {
                if (broken == null && !pending.isEmpty()) {
                    writeWithin();
                }
            } finally {
                lease.end();
            }
            if (broken == null) {
                release();
            }
        } finally {
            lock.unlock();
        }
    }

    /** A lease that cannot be given back ends by itself, but whoever comes next has to wait for it. */
    private void release() {
        for (int i = 0; i < RELEASES; i++) {
            try {
                table.release(name, epoch);
                return;
            } catch (SQLException e) {
                if (!Dialect.isPassing(e)) {
                    return;
                }
            } catch (JdbcException e) {
                return;
            }
        }
    }
}
