package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input on a thread of its own, a few entries ahead, so that an input that blocks holds up nothing else. That thread also closes the
 * input. If the input does not come back from a call, it is left to that thread, which ends as soon as it does.
 *
 * <p>Entries go through a ring of two halves: the reader takes a half that is free before it reads on, and the run gives back each half that
 * it has taken out.
 */
final class ReadAhead<R> implements Feed<R> {

    /** How many entries are read ahead at the most. */
    static final int MOST = 2 * MOST_WANTED;

    private static final int HALF = MOST_WANTED;

    private final Source<R> source;
    private final boolean knownToEnd;
    private final Runnable wake;
    private final @Nullable Item<R>[] ring;
    private final Semaphore freeHalves = new Semaphore(2);

    /** How many entries the reader has put into the ring. */
    private volatile long written;

    /** When how many entries are written the run is to be woken. */
    private volatile long wakeAt = Long.MAX_VALUE;

    private volatile boolean stopping;

    /** Whether the reader has ended; the two failures are set before. */
    private volatile boolean over;

    private @Nullable Throwable failure;
    private @Nullable RuntimeException closeFailure;

    // the run's own
    private @Nullable Thread reader;
    private long taken;
    private long seen;

    @SuppressWarnings("unchecked") // an array of a generic type can be made in no other way
    ReadAhead(Source<R> source, boolean knownToEnd, Runnable wake) {
        this.source = source;
        this.knownToEnd = knownToEnd;
        this.wake = wake;
        this.ring = (@Nullable Item<R>[]) new Item<?>[MOST];
    }

    @Override
    public Arrival<R> poll(long position) throws IOException {
        if (taken == seen && !look()) {
            return over && taken == written ? end() : new NotYet<>();
        }
        int place = (int) (taken % MOST);
        Item<R> item = ring[place];
        ring[place] = null;
        if (++taken % HALF == 0) {
            freeHalves.release();
        }
        return Objects.requireNonNull(item, "what was written is there");
    }

    /** Looks for new entries. That the run waits is said before the last look, so that the reader sees it or the run sees the entry. */
    private boolean look() {
        if (reader == null && !over) {
            reader = start();
        }
        seen = written;
        if (taken == seen) {
            wakeAt = taken + 1;
            seen = written;
        }
        return taken < seen;
    }

    private Thread start() {
        Thread thread = new Thread(this::read, "xuqm-bulk-input");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private Arrival<R> end() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        } else if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
        return new End<>();
    }

    private void read() {
        try {
            readAll();
        } catch (Throwable e) { // whatever it is, the run must learn of it; but not of what its own wish to stop led to
            failure = stopping ? null : e;
        } finally {
            closeSource();
            over = true;
            wake.run();
        }
    }

    private void readAll() throws IOException, InterruptedException {
        for (long position = 0; ; position++) {
            if (position % HALF == 0) {
                freeHalves.acquire();
            }
            Item<R> item = stopping ? null : source.next(position);
            if (item == null) {
                return;
            }
            ring[(int) (position % MOST)] = item;
            written = position + 1;
            if (written >= wakeAt) {
                wakeAt = Long.MAX_VALUE;
                wake.run();
            }
        }
    }

    private void closeSource() {
        try {
            source.close();
        } catch (RuntimeException e) {
            closeFailure = e;
        }
    }

    /** If an entry has come meanwhile, the run is woken for it all the same. */
    @Override
    public void wakeAfter(int entries) {
        wakeAt = taken + Math.min(entries, MOST_WANTED);
    }

    @Override
    public boolean isKnownToEnd() {
        return knownToEnd;
    }

    @Override
    public void stop() {
        stopping = true;
        if (reader != null) {
            reader.interrupt();
        } else if (!over) {
            closeSource();
            over = true;
        }
    }

    @Override
    public void close() {
        stop();
        if (over && closeFailure != null) {
            throw closeFailure;
        }
    }
}
