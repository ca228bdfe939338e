package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.ConnectionLifetime;
import com.xuqm.sdk.http.support.SharedResolver;
import java.net.InetAddress;
import java.util.List;
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
import org.apache.hc.core5.reactor.ConnectionInitiator;
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
    private final SharedResolver resolver;
    private final ConnectionLifetime lifetime;
    private final Map<HttpRoute, SharedConnections> shares = new ConcurrentHashMap<>();
    private final Unnested releases = new Unnested();

    /**
     * Creates the connections' keeper.
     *
     * @param http2 whether connections with TLS may speak HTTP/2, and then are shared
     * @param http1 what all others speak
     * @param resolver finds the addresses of hosts
     * @param lifetime how long connections that are shared are used
     */
    Connections(
            AsyncClientConnectionManager pool,
            LazyTls tls,
            boolean http2,
            StrictHttp1 http1,
            SharedResolver resolver,
            ConnectionLifetime lifetime) {
        this.pool = pool;
        this.tls = tls;
        this.http2 = http2;
        this.http1 = http1;
        this.resolver = resolver;
        this.lifetime = lifetime;
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
        SharedConnections share = shares.computeIfAbsent(
                route,
                any -> new SharedConnections(
                        pooled -> pool.lease(id, route, state, limit, pooled),
                        unwanted -> release(unwanted, state, TimeValue.ZERO_MILLISECONDS),
                        lifetime));
        return share.lease(callback);
    }

    @Override
    public void release(AsyncConnectionEndpoint endpoint, @Nullable Object state, TimeValue keepAlive) {
        // the pool hands the place on at once, and whoever gets it and does not want it any more gives it back at once
        releases.run(() -> releaseNow(endpoint, state, keepAlive));
    }

    private void releaseNow(AsyncConnectionEndpoint endpoint, @Nullable Object state, TimeValue keepAlive) {
        if (!(endpoint instanceof SharedEndpoint shared)) {
            pool.release(endpoint, state, keepAlive);
        } else if (shared.share().release(shared)) {
            if (shared.isSpent()) {
                shared.pooled().close(CloseMode.GRACEFUL);
            }
            pool.release(shared.pooled(), state, keepAlive);
        }
    }

    /**
     * Makes a connection, when the addresses of the host are known.
     *
     * @return a future that knows nothing, see {@link Dialling#connect}
     */
    @Override
    public Future<AsyncConnectionEndpoint> connect(
            AsyncConnectionEndpoint endpoint,
            ConnectionInitiator initiator,
            @Nullable Timeout timeout,
            @Nullable Object attachment,
            HttpContext context,
            FutureCallback<AsyncConnectionEndpoint> callback) {
        ApacheExchange exchange = ExchangeContext.exchange(context);
        exchange.connecting();
        Runnable lookUp = () -> exchange.lookUp(resolver, new SharedResolver.Waiter() {
            @Override
            public void resolved(List<InetAddress> addresses) {
                try {
                    Future<?> unused = pool.connect(
                            pooled(endpoint),
                            new Dialling(initiator, exchange, http1, addresses),
                            timeout,
                            attachment,
                            context,
                            answering(endpoint, callback, !exchange.viaProxy()));
                } catch (Throwable e) { // errors too, or the exchange would not end
                    callback.failed(Failures.asException(e));
                }
            }

            @Override
            public void failed(Throwable cause) {
                callback.failed(exchange.failures().unresolved(cause));
            }
        });
        if (exchange.isSecure() && !tls.isLoaded()) {
            exchange.workers().execute(() -> {
                try {
                    tls.load();
                    lookUp.run();
                } catch (Throwable e) { // errors too, or the exchange would not end
                    callback.failed(Failures.asException(e));
                }
            });
        } else {
            lookUp.run();
        }
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
}
