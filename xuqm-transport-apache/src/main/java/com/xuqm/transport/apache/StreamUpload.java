package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is read from a stream, piece by piece: a worker reads one, the I/O thread sends it as the connection takes
 * it, and only then is the next one read. So a body of any length needs one buffer, and a stream that blocks holds up nobody.
 *
 * <p>The stream is opened, and its first piece read, before the head of the request is sent. A stream that gives more or less
 * than was announced fails the exchange before the last byte is sent, so that the server never sees a complete request with a
 * wrong body.
 */
final class StreamUpload extends Upload {

    private static final int PIECE = 32 * 1024;

    private final HttpBody body;
    private final long length;
    private final Executor workers;
    private final Consumer<Exception> onFailure;

    /** In turn the worker's, which fills it, and the I/O thread's, which empties it; which one's it is, {@code full} tells. */
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

    private long total;
    private boolean last;

    private @Nullable InputStream stream;
    private boolean full;
    private boolean reading;
    private boolean closed;
    private @Nullable DataStreamChannel channel;

    StreamUpload(HttpRequest head, Exchange exchange) {
        super(head, exchange);
        this.body = exchange.request().body();
        this.length = body.contentLength();
        this.workers = exchange.workers();
        this.onFailure = exchange::requestBodyFailed;
    }

    @Override
    synchronized boolean isReady() {
        return stream != null;
    }

    @Override
    void prepare() throws IOException {
        InputStream opened = body.open();
        synchronized (this) {
            stream = opened;
            reading = true;
        }
        try {
            read(opened);
        } finally {
            readingDone();
        }
    }

    private void fill(InputStream source) {
        DataStreamChannel connection;
        try {
            read(source);
        } catch (IOException | RuntimeException e) {
            onFailure.accept(e);
        } finally {
            connection = readingDone();
        }
        if (connection != null) {
            connection.requestOutput();
        }
    }

    private void read(InputStream source) throws IOException {
        int count;
        do {
            count = source.read(piece.array(), 0, PIECE);
        } while (count == 0);
        if (count < 0) {
            if (length >= 0) {
                throw new IOException(
                        "the body ended after " + total + " of the " + length + " bytes that were announced");
            }
            last = true;
        } else {
            total += count;
            last = total == length;
            if (length >= 0 && (total > length || (last && source.read() >= 0))) {
                throw new IOException("the body is longer than the " + length + " bytes that were announced");
            }
        }
        piece.limit(Math.max(0, count)).position(0);
        synchronized (this) {
            full = true;
        }
    }

    private @Nullable DataStreamChannel readingDone() {
        DataStreamChannel connection;
        synchronized (this) {
            reading = false;
            connection = full ? channel : null;
            if (!closed) {
                return connection;
            }
        }
        closeStream();
        return null;
    }

    @Override
    synchronized int ready() {
        return full ? Math.max(1, piece.remaining()) : 0;
    }

    @Override
    void send(DataStreamChannel connection) throws IOException {
        synchronized (this) {
            channel = connection;
            if (!full) {
                return;
            }
        }
        if (piece.hasRemaining()) {
            connection.write(piece);
        }
        if (piece.hasRemaining()) {
            return;
        }
        if (last) {
            finish();
            connection.endStream();
            close();
        } else {
            readOn();
        }
    }

    private void readOn() {
        InputStream source;
        synchronized (this) {
            full = false;
            source = stream;
            if (closed || source == null) {
                return;
            }
            reading = true;
        }
        workers.execute(() -> fill(source));
    }

    @Override
    void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (reading || stream == null) {
                // whoever reads, or opens it only now, closes it
                return;
            }
        }
        workers.execute(this::closeStream);
    }

    private void closeStream() {
        InputStream source;
        synchronized (this) {
            source = stream;
        }
        if (source != null) {
            try {
                source.close();
            } catch (IOException ignored) {
                // all of it was read, or the exchange has failed for a better reason
            }
        }
    }
}
