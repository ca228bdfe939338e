package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseCollector;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import org.jspecify.annotations.Nullable;

/** Takes the responses of one connection, one after the other, to where their requests want them. Used on its event loop. */
final class NettyResponseReader {

    private final Connection connection;
    private final Resources resources;

    private @Nullable NettyExchange exchange;
    private @Nullable ResponseCollector collector;
    private @Nullable FileSink sink;
    private boolean interim;
    private boolean keepAlive;
    private boolean delimitedByEnd;

    NettyResponseReader(Connection connection, Resources resources) {
        this.connection = connection;
        this.resources = resources;
    }

    /** Gets ready for the response to an exchange. */
    void expect(NettyExchange next) {
        forget();
        exchange = next;
        interim = false;
        keepAlive = false;
    }

    /** Forgets the last exchange, whose bodies may be large. */
    void forget() {
        exchange = null;
        collector = null;
        sink = null;
    }

    /** Tells whether the connection may be used again, as far as the last response goes. */
    boolean keepAlive() {
        return keepAlive;
    }

    /** What writes the response's body to a file, if something does. */
    @Nullable
    FileSink sink() {
        return sink;
    }

    /**
     * Takes the next piece of the response.
     *
     * @param atEnd whether the connection has ended, and with it a body that has no other end
     * @throws HttpTransportException if the exchange cannot go on
     */
    void read(HttpObject piece, boolean atEnd) throws HttpTransportException {
        check(piece.decoderResult());
        if (piece instanceof HttpResponse head) {
            begin(head);
        }
        if (piece instanceof HttpContent content) {
            body(content, atEnd);
        }
    }

    private void check(DecoderResult result) throws HttpTransportException {
        if (result.isFailure()) {
            Throwable cause = result.cause();
            throw cause instanceof PrematureChannelClosureException
                    ? connection.failures().lost(cause)
                    // Netty quotes in its message what it received, which must not get into a log
                    : connection.failures().protocol(cause.getClass().getSimpleName());
        }
    }

    private void begin(HttpResponse head) throws HttpTransportException {
        NettyExchange current = exchange;
        int status = head.status().code();
        if (current == null || status < 100 || status > 599 || status == 101) {
            throw connection.failures().protocol("status " + status + ", which makes no sense here");
        }
        if (status < 200) {
            interim = true;
            return;
        }
        if (status == 407 && resources.proxy().forwards(current.origin())) {
            throw current.failures().proxyRefused(status);
        }
        delimitedByEnd = !HttpUtil.isContentLengthSet(head) && !HttpUtil.isTransferEncodingChunked(head);
        keepAlive = HttpUtil.isKeepAlive(head);
        HttpHeaders headers = received(head);
        current.future().begin(headers);
        ResponseCollector made = ResponseCollector.begin(current.request(), status, headers);
        collector = made;
        if (made.writesFile()) {
            sink = new FileSink(current, made, connection, resources.workers());
        }
    }

    /** The headers are what {@link ResponseDecoder} makes, except where the head could not be decoded. */
    private static HttpHeaders received(HttpResponse head) {
        return head.headers() instanceof ReceivedHeaders headers
                ? HttpHeaders.received(headers.fields())
                : HttpHeaders.empty();
    }

    private void body(HttpContent content, boolean atEnd) throws HttpTransportException {
        boolean isLast = content instanceof LastHttpContent;
        if (interim) {
            interim = !isLast;
            return;
        }
        ResponseCollector current = collector;
        if (current == null) {
            throw connection.failures().protocol("a body without a head");
        }
        ByteBuf bytes = content.content();
        if (sink != null) {
            sink.add(bytes.retain());
        } else if (bytes.isReadable()) {
            current.write(bytes.nioBuffer());
        }
        if (isLast) {
            if (delimitedByEnd && atEnd) {
                connection.checkProperEnd();
            }
            if (sink != null) {
                connection.bodyEnds();
                sink.end();
            } else {
                connection.complete(current.complete());
            }
        }
    }
}
