package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stream of a request's body piece by piece, away from the event loop that sends it: a worker reads one piece, the event
 * loop takes it, and only when it asks for more does a worker read on. So a body of any length needs one buffer, and a stream that
 * blocks holds up nobody.
 *
 * <p>A stream that gives more or less than was announced fails before its last piece is handed over, so that the server never sees a
 * complete request with a wrong body.
 *
 * <p>The round is {@link #fetch()}, {@link Listener#ready()}, {@link #take()}, {@link #recycle}, until a piece {@linkplain
 * #isLast() is the last}. Pieces are taken by one thread at a time; {@link #close()} comes from any.
 */
public final class BodyReader {

    /** Hears of what a worker has read. Called on that worker, and never after {@link #close()} has returned on the same thread. */
    public interface Listener {

        /** A piece lies ready to be taken. */
        void ready();

        /**
         * The body cannot be read, so that the exchange has to fail with {@link
         * com.xuqm.sdk.http.HttpTransportException.Kind#REQUEST_BODY}. The stream is closed.
         *
         * @param cause what the stream threw, errors included; or that its length is wrong; or that no worker is left
         */
        void failed(Throwable cause);
    }

    private final HttpBody body;
    private final long length;
    private final int pieceBytes;
    private final Executor workers;
    private final Listener listener;

    // in the hands of the worker while it reads, then of the one who takes pieces
    private @Nullable ByteBuffer spare;
    private @Nullable ByteBuffer piece;
    private long total;
    private boolean last;

    // guarded by this
    private boolean fetching;
    private boolean closed;
    private @Nullable InputStream source;
    private @Nullable Thread reader;

    private volatile boolean ready;

    /**
     * Creates a reader; the body is opened when the first piece is fetched.
     *
     * @param body what is read
     * @param pieceBytes the largest piece, in bytes, at least 1
     * @param workers where it is read
     * @param listener told what becomes of it
     */
    public BodyReader(HttpBody body, int pieceBytes, Executor workers, Listener listener) {
        if (pieceBytes < 1) {
            throw new IllegalArgumentException("pieceBytes must be at least 1, but is " + pieceBytes);
        }
        this.body = Checks.notNull("body", body);
        this.length = body.contentLength();
        this.pieceBytes = pieceBytes;
        this.workers = Checks.notNull("workers", workers);
        this.listener = Checks.notNull("listener", listener);
    }

    /**
     * Tells whether a piece lies ready to be taken.
     *
     * @return whether {@link #take()} gives one
     */
    public boolean isReady() {
        return ready;
    }

    /** Has the next piece read. Does nothing while one is being read or lies ready, after the last one, and after the end. */
    public void fetch() {
        synchronized (this) {
            if (fetching || ready || closed || last) {
                return;
            }
            fetching = true;
        }
        try {
            workers.execute(this::read);
        } catch (RejectedExecutionException e) {
            synchronized (this) {
                fetching = false;
            }
            close();
            listener.failed(e);
        }
    }

    /**
     * Takes the piece that lies ready. It belongs to the caller, until it is {@linkplain #recycle given back}.
     *
     * @return the bytes between position and limit; none at the end of a body whose length was not known
     * @throws IllegalStateException if none {@linkplain #isReady() is ready}
     */
    public ByteBuffer take() {
        ByteBuffer taken = piece;
        if (!ready || taken == null) {
            throw new IllegalStateException("no piece of the body is ready");
        }
        piece = null;
        ready = false;
        return taken;
    }

    /**
     * Tells whether the piece that lies ready, or was taken last, ends the body.
     *
     * @return whether there will be no other
     */
    public boolean isLast() {
        return last;
    }

    /**
     * Gives a piece back, for the next one to be read into. Whoever goes on using a piece gives none back.
     *
     * @param taken a piece of this reader
     */
    public void recycle(ByteBuffer taken) {
        spare = taken;
    }

    /**
     * Ends the reading and closes the stream, on a worker. A read that blocks is interrupted, and the stream closed when it comes
     * back. May be called more than once, and after the last piece need not be called.
     */
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (reader != null) {
                reader.interrupt();
                return;
            }
            if (fetching || source == null) {
                return;
            }
        }
        try {
            workers.execute(this::closeSource);
        } catch (RejectedExecutionException e) {
            closeSource();
        }
    }

    private void read() {
        if (!begin()) {
            closeSource();
            return;
        }
        Throwable failure = null;
        try {
            piece = readPiece(opened());
        } catch (Throwable thrown) { // whatever the source throws, the exchange must end
            failure = thrown;
        }
        boolean wanted = end(failure == null);
        if (failure != null || last || !wanted) {
            closeSource();
        }
        if (wanted && failure != null) {
            listener.failed(failure);
        } else if (wanted) {
            listener.ready();
        }
    }

    private synchronized boolean begin() {
        if (closed) {
            fetching = false;
        } else {
            reader = Thread.currentThread();
        }
        return !closed;
    }

    /** Returns whether anybody still wants what was read. */
    private synchronized boolean end(boolean successful) {
        reader = null;
        fetching = false;
        if (closed) {
            // the interrupt was meant for the read that is over
            Thread.interrupted();
            return false;
        }
        ready = successful;
        closed = !successful;
        return true;
    }

    private InputStream opened() throws IOException {
        InputStream open = source;
        if (open == null) {
            open = body.open();
            synchronized (this) {
                source = open;
            }
        }
        return open;
    }

    private ByteBuffer readPiece(InputStream in) throws IOException {
        ByteBuffer into = spare;
        spare = null;
        long left = length < 0 ? pieceBytes : length - total;
        if (into == null) {
            into = ByteBuffer.allocate((int) Math.min(pieceBytes, Math.max(1, left)));
        }
        int wanted = (int) Math.min(into.capacity(), left);
        int count = wanted == 0 ? 0 : readSome(in, into.array(), wanted);
        if (count < 0 && length >= 0) {
            throw new IOException("the body ended after " + total + " of the " + length + " bytes that were announced");
        }
        total += Math.max(0, count);
        last = count < 0 || total == length;
        // the last byte is only handed over when it is sure to be the last: else the server would act on a body that
        // was cut off
        if (last && count >= 0 && in.read() >= 0) {
            throw new IOException("the body is longer than the " + length + " bytes that were announced");
        }
        return into.clear().limit(Math.max(0, count));
    }

    private static int readSome(InputStream in, byte[] into, int wanted) throws IOException {
        int count;
        do {
            count = in.read(into, 0, wanted);
        } while (count == 0);
        return count;
    }

    private void closeSource() {
        InputStream open;
        synchronized (this) {
            open = source;
            source = null;
        }
        if (open != null) {
            try {
                open.close();
            } catch (Throwable ignored) { // errors too, or the exchange would never hear of the piece that was read
                // everything that was wanted of it has been read, or the exchange has failed for a better reason
            }
        }
    }
}
