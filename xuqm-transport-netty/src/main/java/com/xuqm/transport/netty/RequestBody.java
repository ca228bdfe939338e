package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpBody;
import io.netty.buffer.ByteBuf;
import java.util.concurrent.Executor;

/**
 * The body of one request on its way out, piece by piece. Used on the event loop of the connection that sends it.
 *
 * <p>The first piece goes out together with the head, and must be at hand before the head is sent, so that a source that cannot
 * even be opened costs nothing.
 */
abstract class RequestBody {

    /** Large enough to make the way through Netty cheap, small enough to be held for each upload. */
    static final int PIECE = 64 * 1024;

    static RequestBody of(NettyExchange exchange, Executor workers) {
        HttpBody body = exchange.request().body();
        byte[] bytes = body.inMemory();
        if (bytes == null) {
            return new StreamedBody(exchange, body, workers);
        }
        return bytes.length == 0 ? MemoryBody.EMPTY : new MemoryBody(bytes);
    }

    /** Tells whether there is a piece to be written now. */
    abstract boolean isReady();

    /** Gets the next piece, and then calls {@link Connection#bodyReady}. Only where {@link #isReady()} has denied. */
    abstract void fetch();

    /** The most bytes that the piece at hand takes, with its framing. */
    abstract int pieceSize();

    /** Writes the piece at hand. */
    abstract void writePiece(ByteBuf out);

    /** Tells whether all pieces have been written. */
    abstract boolean isComplete();

    /** Lets go of the source. */
    abstract void cancel();
}
