package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.support.BodyReader;
import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** A body that is read from a stream: at most one piece is held, in one buffer that serves for all of them. */
final class StreamedBody extends RequestBody implements BodyReader.Listener {

    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(US_ASCII);

    /** Up to eight hexadecimal digits and two line breaks around a chunk. */
    private static final int CHUNK_FRAME = 12;

    private final NettyExchange exchange;
    private final boolean chunked;
    private final BodyReader reader;

    private @Nullable ByteBuffer piece;
    private boolean complete;

    StreamedBody(NettyExchange exchange, HttpBody body, Executor workers) {
        this.exchange = exchange;
        this.chunked = body.contentLength() < 0;
        this.reader = new BodyReader(body, PIECE, workers, this);
    }

    @Override
    boolean isReady() {
        return piece != null || reader.isReady();
    }

    @Override
    void fetch() {
        reader.fetch();
    }

    @Override
    public void ready() {
        if (exchange.holder() instanceof Connection connection) {
            connection.bodyReady(exchange);
        }
    }

    @Override
    public void failed(Throwable cause) {
        if (cause instanceof RejectedExecutionException) {
            exchange.failClosed();
        } else {
            exchange.fail(exchange.failures().requestBody(cause));
        }
    }

    private ByteBuffer piece() {
        ByteBuffer taken = piece;
        if (taken == null) {
            taken = reader.take();
            piece = taken;
        }
        return taken;
    }

    @Override
    int pieceSize() {
        return piece().remaining() + (chunked ? CHUNK_FRAME + LAST_CHUNK.length : 0);
    }

    @Override
    void writePiece(ByteBuf out) {
        ByteBuffer bytes = piece();
        boolean isChunk = chunked && bytes.hasRemaining();
        if (isChunk) {
            out.writeCharSequence(Integer.toHexString(bytes.remaining()), US_ASCII);
            out.writeByte('\r').writeByte('\n');
        }
        out.writeBytes(bytes);
        if (isChunk) {
            out.writeByte('\r').writeByte('\n');
        }
        complete = reader.isLast();
        if (complete && chunked) {
            out.writeBytes(LAST_CHUNK);
        }
        piece = null;
        reader.recycle(bytes);
    }

    @Override
    boolean isComplete() {
        return complete;
    }

    @Override
    void cancel() {
        reader.close();
    }
}
