package com.xuqm.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;

/** Writes the requests of one connection, one after the other, no faster than the peer takes them. Used on its event loop. */
final class RequestWriter {

    private final Channel channel;
    private final RequestHead head;
    private boolean started;

    RequestWriter(Channel channel, RequestHead head) {
        this.channel = channel;
        this.head = head;
    }

    /** Tells whether bytes of the current request were handed to the socket. */
    boolean hasStarted() {
        return started;
    }

    /** Gets ready for the next request. */
    void reset() {
        started = false;
    }

    /** Writes as much of a request as is at hand and the connection takes. If it must not be written, ends the exchange. */
    void advance(NettyExchange exchange) {
        RequestBody body = exchange.body();
        if (!started) {
            if (!body.isReady()) {
                body.fetch();
                return;
            }
            if (!start(exchange, body)) {
                return;
            }
        }
        boolean written = false;
        while (!body.isComplete() && channel.isWritable() && body.isReady()) {
            ByteBuf piece = channel.alloc().buffer(body.pieceSize());
            body.writePiece(piece);
            channel.write(piece, channel.voidPromise());
            written = true;
        }
        if (written) {
            channel.flush();
        }
        if (!body.isComplete() && channel.isWritable()) {
            body.fetch();
        }
    }

    /** Writes the head and the first piece of the body, which for most requests is all of it. */
    private boolean start(NettyExchange exchange, RequestBody body) {
        if (exchange.deadline().isExpired()) {
            exchange.failDeadline();
            return false;
        }
        int length;
        try {
            length = head.encode(exchange.request());
        } catch (IllegalArgumentException e) {
            exchange.fail(exchange.failures().other(String.valueOf(e.getMessage()), e));
            return false;
        }
        if (!exchange.passToSent()) {
            // it has just ended, and its connection will be told so
            return false;
        }
        started = true;
        ByteBuf out = channel.alloc().buffer(length + body.pieceSize());
        head.writeTo(out);
        body.writePiece(out);
        channel.writeAndFlush(out, channel.voidPromise());
        return true;
    }
}
