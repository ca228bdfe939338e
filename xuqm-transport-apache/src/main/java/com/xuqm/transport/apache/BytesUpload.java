package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.DataStreamChannel;

/** A request whose body lies in memory, or that has none. */
final class BytesUpload extends Upload {

    /** The JDK copies what is written into a direct buffer of the same size, and keeps that buffer as long as the thread lives. */
    private static final int PIECE = 64 * 1024;

    private final ByteBuffer bytes;

    BytesUpload(HttpRequest head, ApacheExchange exchange, byte[] bytes) {
        super(head, exchange);
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    void prepare(Runnable whenReady) {
        whenReady.run();
    }

    @Override
    boolean isReady() {
        return true;
    }

    @Override
    void close() {
        // nothing is held
    }

    @Override
    int sendable() {
        return Math.max(1, bytes.remaining());
    }

    @Override
    void send(DataStreamChannel channel) throws IOException {
        int end = bytes.limit();
        while (bytes.position() < end) {
            int pieceEnd = Math.min(end, bytes.position() + PIECE);
            bytes.limit(pieceEnd);
            channel.write(bytes);
            bytes.limit(end);
            if (bytes.position() < pieceEnd) {
                // the connection takes no more for now
                return;
            }
        }
        finish();
        channel.endStream();
    }
}
