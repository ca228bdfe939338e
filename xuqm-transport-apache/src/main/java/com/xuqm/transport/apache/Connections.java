package com.xuqm.transport.apache;

import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.concurrent.BasicFuture;
import org.apache.hc.core5.concurrent.CallbackContribution;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.reactor.ProtocolIOSession;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * HttpClient's pool, and the exchanges' knowledge of how their connections are made: which of address, tunnel and TLS is being
 * worked on, and what has to be closed when an exchange ends meanwhile. HttpClient alone would lose sight of a connection that
 * becomes ready when nobody wants it any more.
 */
final class Connections implements AsyncClientConnectionManager {

    private final AsyncClientConnectionManager pool;
    private final LazyTls tls;
    private final boolean http2;
    private final StrictHttp1 http1;
    private final Map<HttpRoute, Share> shares = new ConcurrentHashMap<>();

    /**
     * Creates the connections' keeper.
     *
     * @param http2 whether connections with TLS may speak HTTP/2, and then are shared
     * @param http1 what all others speak
     */
    Connections(AsyncClientConnectionManager pool, LazyTls tls, boolean http2, StrictHttp1 http1) {
        this.pool = pool;
        this.tls = tls;
        this.http2 = http2;
        this.http1 = http1;
    }

    @Override
    public Future<AsyncConnectionEndpoint> lease(
            String id,
            HttpRoute route,
            @Nullable Object state,
            Timeout limit,
            FutureCallback<AsyncConnectionEndpoint> callback) {
        if (!http2 || !route.isSecure()) {
            return pool.lease(id, route, state, limit, callback);
        }
        Share share = shares.computeIfAbsent(
                route,
                any -> new Share(
                        pooled -> pool.lease(id, route, state, limit, pooled),
                        unwanted -> release(unwanted, state, TimeValue.ZERO_MILLISECONDS)));
        return share.lease(callback);
    }

    @Override
    public void release(AsyncConnectionEndpoint endpoint, @Nullable Object state, TimeValue keepAlive) {
        // the pool hands the place on at once, and whoever gets it and does not want it any more gives it back at once
        Unnested.run(() -> releaseNow(endpoint, state, keepAlive));
    }

    private void releaseNow(AsyncConnectionEndpoint endpoint, @Nullable Object state, TimeValue keepAlive) {
        if (!(endpoint instanceof SharedEndpoint shared)) {
            pool.release(endpoint, state, keepAlive);
        } else if (shared.share().release(shared)) {
            pool.release(shared.pooled(), state, keepAlive);
        }
    }

    /**
     * Makes a connection, on a worker, since HttpClient blocks while it looks the name up.
     *
     * @return a future that knows nothing, see {@link Initiator#connect}
     */
    @Override
    public Future<AsyncConnectionEndpoint> connect(
            AsyncConnectionEndpoint endpoint,
            ConnectionInitiator initiator,
            @Nullable Timeout timeout,
            @Nullable Object attachment,
            HttpContext context,
            FutureCallback<AsyncConnectionEndpoint> callback) {
        Exchange exchange = ExchangeContext.exchange(context);
        Initiator observed = new Initiator(initiator, exchange, http1);
        exchange.workers().execute(() -> {
            try {
                if (exchange.isSecure()) {
                    tls.load();
                }
                exchange.connecting();
                Future<?> unused = pool.connect(
                        pooled(endpoint),
                        observed,
                        timeout,
                        attachment,
                        context,
                        answering(endpoint, callback, !exchange.viaProxy()));
            } catch (RuntimeException e) {
                callback.failed(e);
            }
        });
        return new BasicFuture<>(null);
    }

    @Override
    public void upgrade(AsyncConnectionEndpoint endpoint, @Nullable Object attachment, HttpContext context) {
        upgrade(endpoint, attachment, context, null);
    }

    @Override
    public void upgrade(
            AsyncConnectionEndpoint endpoint,
            @Nullable Object attachment,
            HttpContext context,
            @Nullable FutureCallback<AsyncConnectionEndpoint> callback) {
        if (ExchangeContext.exchange(context).securing()) {
            pool.upgrade(pooled(endpoint), attachment, context, answering(endpoint, callback, true));
        } else if (callback != null) {
            // HttpClient would follow a server that answers with status 101 and an upgrade that nobody asked for
            callback.failed(new ProtocolException("the server changed the protocol without being asked"));
        }
    }

    private static AsyncConnectionEndpoint pooled(AsyncConnectionEndpoint endpoint) {
        return endpoint instanceof SharedEndpoint shared ? shared.pooled() : endpoint;
    }

    /** Answers for an endpoint what the pool says of the pooled one; after the handshake it is known whether others can share it. */
    private static @Nullable FutureCallback<AsyncConnectionEndpoint> answering(
            AsyncConnectionEndpoint endpoint,
            @Nullable FutureCallback<AsyncConnectionEndpoint> callback,
            boolean afterHandshake) {
        if (!(endpoint instanceof SharedEndpoint shared)) {
            return callback;
        }
        return new CallbackContribution<>(callback) {
            @Override
            public void completed(AsyncConnectionEndpoint pooled) {
                if (afterHandshake) {
                    shared.share().connected(shared);
                }
                if (callback != null) {
                    callback.completed(shared);
                }
            }
        };
    }

    @Override
    public void close() {
        close(CloseMode.GRACEFUL);
    }

    @Override
    public void close(CloseMode mode) {
        pool.close(mode);
    }

    /** Shows each new connection to the exchange that it is made for, and has it speak our HTTP/1.1. */
    private record Initiator(ConnectionInitiator initiator, Exchange exchange, StrictHttp1 http1)
            implements ConnectionInitiator {

        /**
         * Makes a connection.
         *
         * @return a future that knows nothing and does nothing when it is cancelled: a connection that was cancelled while it
         *     was being handed over would never be closed. So it is made anyway, and closed then.
         */
        @Override
        public Future<IOSession> connect(
                NamedEndpoint remote,
                @Nullable SocketAddress remoteAddress,
                @Nullable SocketAddress localAddress,
                @Nullable Timeout timeout,
                @Nullable Object attachment,
                FutureCallback<IOSession> callback) {
            Future<IOSession> unused =
                    initiator.connect(remote, remoteAddress, localAddress, timeout, attachment, new FutureCallback<>() {
                        @Override
                        public void completed(IOSession session) {
                            if (exchange.connected(session)) {
                                http1.speakOver((ProtocolIOSession) session);
                                callback.completed(session);
                            } else {
                                session.close(CloseMode.IMMEDIATE);
                                callback.cancelled();
                            }
                        }

                        @Override
                        public void failed(Exception cause) {
                            callback.failed(cause);
                        }

                        @Override
                        public void cancelled() {
                            callback.cancelled();
                        }
                    });
            return new BasicFuture<>(null);
        }
    }
}
