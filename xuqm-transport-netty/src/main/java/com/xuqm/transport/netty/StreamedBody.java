package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read from a stream. A worker reads one piece, the event loop writes it, and only when the connection takes more
 * does a worker read on: at most one piece is held, in one array that serves for all of them.
 */
final class StreamedBody extends RequestBody {

    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(US_ASCII);

    /** Up to eight hexadecimal digits and two line breaks around a chunk. */
    private static final int CHUNK_FRAME = 12;

    private final Exchange exchange;
    private final HttpBody body;
    private final Executor workers;

    // in the hands of the worker until it says ready, then of the event loop until it asks for more
    private byte[] piece = new byte[0];
    private int length;
    private long left;
    private boolean last;
    private volatile boolean ready;

    private boolean complete;

    // guarded by this
    private boolean fetching;
    private boolean cancelled;
    private @Nullable InputStream source;
    private @Nullable Thread reader;

    StreamedBody(Exchange exchange, HttpBody body, Executor workers) {
        this.exchange = exchange;
        this.body = body;
        this.workers = workers;
        this.left = body.contentLength();
    }

    @Override
    boolean isReady() {
        return ready;
    }

    @Override
    synchronized void fetch() {
        if (fetching || ready || cancelled) {
            return;
        }
        fetching = true;
        try {
            workers.execute(this::read);
        } catch (RejectedExecutionException e) {
            fetching = false;
            exchange.failClosed();
        }
    }

    private void read() {
        if (!begin()) {
            close();
            return;
        }
        Throwable failure = null;
        try {
            readPiece(opened());
        } catch (Throwable thrown) { // whatever the source throws, the exchange must end
            failure = thrown;
        }
        if (end(failure == null)) {
            close();
        }
        if (failure != null) {
            exchange.fail(Kind.REQUEST_BODY, "the request's body could not be read", failure);
        } else if (exchange.holder() instanceof Connection connection) {
            connection.bodyReady(exchange);
        }
    }

    private synchronized boolean begin() {
        if (cancelled) {
            fetching = false;
        } else {
            reader = Thread.currentThread();
        }
        return !cancelled;
    }

    /** Returns whether the stream has to be closed. */
    private synchronized boolean end(boolean successful) {
        reader = null;
        fetching = false;
        ready = successful;
        if (cancelled) {
            // the interrupt was meant for the read that is over
            Thread.interrupted();
        }
        return cancelled || !successful || last;
    }

    private InputStream opened() throws IOException {
        InputStream open = source;
        if (open == null) {
            open = body.open();
            synchronized (this) {
                source = open;
            }
            piece = new byte[isChunked() ? PIECE : (int) Math.max(1, Math.min(PIECE, left))];
        }
        return open;
    }

    private boolean isChunked() {
        return body.contentLength() < 0;
    }

    private void readPiece(InputStream in) throws IOException {
        int wanted = isChunked() ? piece.length : (int) Math.min(piece.length, left);
        int count = wanted == 0 ? 0 : readSome(in, wanted);
        length = Math.max(0, count);
        if (isChunked()) {
            last = count < 0;
            return;
        }
        if (count < 0) {
            throw new IOException("it ended " + left + " bytes before the length that was announced");
        }
        left -= count;
        last = left == 0;
        // the last byte is only sent when it is sure to be the last: else the server would act on a body that was cut
        // off
        if (last && in.read() >= 0) {
            throw new IOException("it is longer than was announced");
        }
    }

    private int readSome(InputStream in, int wanted) throws IOException {
        int count;
        do {
            count = in.read(piece, 0, wanted);
        } while (count == 0);
        return count;
    }

    private void close() {
        InputStream open;
        synchronized (this) {
            open = source;
            source = null;
        }
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException ignored) {
                // everything that was wanted of it has been read, or the exchange has failed for a better reason
            }
        }
    }

    @Override
    int pieceSize() {
        return length + (isChunked() ? CHUNK_FRAME + LAST_CHUNK.length : 0);
    }

    @Override
    void writePiece(ByteBuf out) {
        if (isChunked() && length > 0) {
            out.writeCharSequence(Integer.toHexString(length), US_ASCII);
            out.writeByte('\r').writeByte('\n');
        }
        out.writeBytes(piece, 0, length);
        if (isChunked() && length > 0) {
            out.writeByte('\r').writeByte('\n');
        }
        if (isChunked() && last) {
            out.writeBytes(LAST_CHUNK);
        }
        complete = last;
        ready = false;
    }

    @Override
    boolean isComplete() {
        return complete;
    }

    @Override
    void cancel() {
        synchronized (this) {
            cancelled = true;
            if (reader != null) {
                // it may be blocked for long; it closes the stream when it comes back
                reader.interrupt();
                return;
            }
            if (fetching || source == null) {
                return;
            }
        }
        try {
            workers.execute(this::close);
        } catch (RejectedExecutionException e) {
            close();
        }
    }
}
