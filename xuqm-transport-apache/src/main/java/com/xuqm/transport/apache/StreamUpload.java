package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.BodyReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is read from a stream, piece by piece: a worker reads one, the I/O thread sends it as the connection takes
 * it, and only then is the next one read. The stream is opened, and its first piece read, before the head of the request is sent.
 */
final class StreamUpload extends Upload implements BodyReader.Listener {

    private static final int PIECE = 32 * 1024;

    private final ApacheExchange exchange;
    private final BodyReader reader;

    /** What of the body has been read and is being sent. */
    private @Nullable ByteBuffer piece;

    /** Waits for the first piece. */
    private volatile @Nullable Runnable beginning;

    private volatile @Nullable DataStreamChannel channel;

    StreamUpload(HttpRequest head, ApacheExchange exchange) {
        super(head, exchange);
        this.exchange = exchange;
        this.reader = new BodyReader(exchange.request().body(), PIECE, exchange.workers(), this);
    }

    @Override
    boolean isReady() {
        return piece() != null;
    }

    @Override
    void prepare(Runnable whenReady) {
        beginning = whenReady;
        reader.fetch();
    }

    @Override
    public void ready() {
        Runnable first = beginning;
        DataStreamChannel connection = channel;
        if (first != null) {
            beginning = null;
            first.run();
        } else if (connection != null) {
            connection.requestOutput();
        }
    }

    @Override
    public void failed(Throwable cause) {
        exchange.requestBodyFailed(cause);
    }

    private @Nullable ByteBuffer piece() {
        if (piece == null && reader.isReady()) {
            piece = reader.take();
        }
        return piece;
    }

    @Override
    int sendable() {
        ByteBuffer bytes = piece();
        return bytes == null ? 0 : Math.max(1, bytes.remaining());
    }

    @Override
    void send(DataStreamChannel connection) throws IOException {
        channel = connection;
        ByteBuffer bytes = piece();
        if (bytes == null) {
            return;
        }
        if (bytes.hasRemaining()) {
            connection.write(bytes);
        }
        if (bytes.hasRemaining()) {
            return;
        }
        piece = null;
        if (reader.isLast()) {
            finish();
            connection.endStream();
        } else {
            reader.recycle(bytes);
            reader.fetch();
        }
    }

    @Override
    void close() {
        reader.close();
    }
}
