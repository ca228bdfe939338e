package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpBody;
import java.io.IOException;
import java.util.Set;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** A request on its way into HttpClient: the head, and the body that HttpClient asks for as the connection takes it. */
abstract class Upload implements AsyncRequestProducer, EntityDetails {

    private final HttpRequest head;
    private final HttpBody body;
    private final ApacheExchange exchange;

    /** Written and read on the I/O thread of the connection. */
    private boolean finished;

    Upload(HttpRequest head, ApacheExchange exchange) {
        this.head = head;
        this.exchange = exchange;
        this.body = exchange.request().body();
    }

    /** Returns how many bytes can be sent without waiting, at least 1 if none but the end of the body. */
    abstract int sendable();

    /** Hands more of the body to the connection. */
    abstract void send(DataStreamChannel channel) throws IOException;

    /** Makes what can block ready to be sent, away from this thread; then runs a task, or fails the exchange. */
    abstract void prepare(Runnable whenReady);

    /** Tells whether there is nothing to prepare. */
    abstract boolean isReady();

    /** Lets go of the body's source. May be called at any time, on any thread, more than once. */
    abstract void close();

    /** Tells whether all of the request has been handed to the connection. */
    final boolean isFinished() {
        return finished;
    }

    final void finish() {
        finished = true;
    }

    private boolean hasBody() {
        return body.contentLength() != 0 || !body.contentType().isEmpty();
    }

    @Override
    public final void sendRequest(RequestChannel channel, HttpContext context) throws HttpException, IOException {
        finished = !hasBody();
        channel.sendRequest(head, finished ? null : this, context);
    }

    @Override
    public final void produce(DataStreamChannel channel) throws IOException {
        // of an exchange that has ended nothing more is sent; to throw here would end all other streams of the
        // connection
        if (!finished && !exchange.isEnded()) {
            send(channel);
        }
    }

    @Override
    public final int available() {
        return finished || exchange.isEnded() ? 0 : sendable();
    }

    @Override
    public final boolean isRepeatable() {
        return false;
    }

    @Override
    public final long getContentLength() {
        return body.contentLength();
    }

    @Override
    public final boolean isChunked() {
        return body.contentLength() < 0;
    }

    @Override
    public final @Nullable String getContentType() {
        return body.contentType().isEmpty() ? null : body.contentType();
    }

    @Override
    public final @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public final Set<String> getTrailerNames() {
        return Set.of();
    }

    @Override
    public final void failed(Exception cause) {
        // the exchange hears of it by another way
    }

    @Override
    public final void releaseResources() {
        close();
    }
}
