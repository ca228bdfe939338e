package com.xuqm.transport.apache;

import org.apache.hc.client5.http.EndpointInfo;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.concurrent.ComplexCancellable;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.AsyncPushConsumer;
import org.apache.hc.core5.http.nio.HandlerFactory;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One exchange's hold on a connection that may turn out to speak HTTP/2, and then is shared with others. */
final class SharedEndpoint extends AsyncConnectionEndpoint {

    private final SharedConnections share;
    private final AsyncConnectionEndpoint pooled;
    private final ComplexCancellable stream = new ComplexCancellable();

    /** Who else uses the connection, once it is known that others may; {@code null} before, and over HTTP/1.1. */
    private volatile SharedConnections.@Nullable Users users;

    SharedEndpoint(SharedConnections share, AsyncConnectionEndpoint pooled, SharedConnections.@Nullable Users users) {
        this.share = share;
        this.pooled = pooled;
        this.users = users;
    }

    SharedConnections share() {
        return share;
    }

    AsyncConnectionEndpoint pooled() {
        return pooled;
    }

    SharedConnections.@Nullable Users users() {
        return users;
    }

    void isUsedBy(SharedConnections.Users all) {
        users = all;
    }

    /** Tells whether the connection is shared, and has been used for as long as it may be. */
    boolean isSpent() {
        SharedConnections.Users all = users;
        return all != null && all.areSpent();
    }

    boolean speaksHttp2() {
        EndpointInfo info = pooled.getInfo();
        ProtocolVersion version = info == null ? null : info.getProtocol();
        return version != null && version.greaterEquals(HttpVersion.HTTP_2);
    }

    /** Ends the exchange: its stream if there are others on the connection, else the connection. */
    @Override
    public void close(CloseMode mode) {
        if (users == null) {
            pooled.close(mode);
        } else {
            stream.cancel();
        }
    }

    @Override
    public void execute(
            String id,
            AsyncClientExchangeHandler handler,
            @Nullable HandlerFactory<AsyncPushConsumer> pushes,
            HttpContext context) {
        if (users != null) {
            ExchangeContext.exchange(context).carriedIn(stream);
        }
        pooled.execute(id, handler, pushes, context);
    }

    @Override
    public boolean isConnected() {
        return pooled.isConnected();
    }

    @Override
    public void setSocketTimeout(Timeout timeout) {
        pooled.setSocketTimeout(timeout);
    }

    @Override
    public @Nullable EndpointInfo getInfo() {
        return pooled.getInfo();
    }
}
