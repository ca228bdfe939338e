package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.EngineContext;
import com.xuqm.sdk.http.support.TlsPolicy;
import java.net.SocketAddress;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.reactor.ssl.SSLSessionInitializer;
import org.apache.hc.core5.reactor.ssl.SSLSessionVerifier;
import org.apache.hc.core5.reactor.ssl.TlsDetails;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Identifiable;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * TLS 1.2 or 1.3 with the JDK's own host name check, its handshakes on workers. The JVM's default context is read when the first
 * connection needs it, since that takes a while.
 */
final class LazyTls implements TlsStrategy {

    private final @Nullable SSLContext given;
    private final Sessions sessions;
    private final Executor workers;
    private @Nullable TlsStrategy strategy;

    /**
     * Creates the strategy.
     *
     * @param context what is trusted, and who we are; {@code null} for the JVM's default
     * @param workers where key and trust managers are asked
     * @throws IllegalArgumentException if it supports neither version
     */
    LazyTls(@Nullable SSLContext context, Sessions sessions, Executor workers) {
        this.given = context;
        this.sessions = sessions;
        this.workers = workers;
        if (context != null) {
            TlsPolicy.versions(context);
        }
    }

    /** Tells whether {@link #load} has nothing left to do. */
    synchronized boolean isLoaded() {
        return strategy != null;
    }

    /** Does what takes a while, if it has not been done. */
    synchronized TlsStrategy load() {
        TlsStrategy loaded = strategy;
        if (loaded == null) {
            SSLContext context = TlsPolicy.context(given);
            // the engine checks the host's name, see OffloadingEngine
            loaded = new DefaultClientTlsStrategy(
                    context, TlsPolicy.versions(context), null, SSLBufferMode.STATIC, NoopHostnameVerifier.INSTANCE);
            strategy = loaded;
        }
        return loaded;
    }

    @Override
    public void upgrade(
            TransportSecurityLayer layer,
            NamedEndpoint endpoint,
            @Nullable Object attachment,
            @Nullable Timeout handshakeTimeout,
            @Nullable FutureCallback<TransportSecurityLayer> callback) {
        load().upgrade(new WatchedLayer(layer), endpoint, attachment, handshakeTimeout, callback);
    }

    /** Has the engine of each connection made into one that offloads. */
    private final class WatchedLayer implements TransportSecurityLayer {

        private final TransportSecurityLayer layer;

        WatchedLayer(TransportSecurityLayer layer) {
            this.layer = layer;
        }

        @Override
        public void startTls(
                SSLContext context,
                NamedEndpoint endpoint,
                SSLBufferMode buffers,
                SSLSessionInitializer initializer,
                SSLSessionVerifier verifier,
                @Nullable Timeout handshakeTimeout,
                @Nullable FutureCallback<TransportSecurityLayer> callback) {
            SSLContext used = layer instanceof Identifiable connection
                    ? new EngineContext(context, engine -> offloading(engine, connection.getId()))
                    : context;
            layer.startTls(used, endpoint, buffers, initializer, verifier, handshakeTimeout, callback);
        }

        private OffloadingEngine offloading(SSLEngine engine, String id) {
            OffloadingEngine made = new OffloadingEngine(engine, workers, () -> sessions.wake(id));
            sessions.secure(id, made);
            return made;
        }

        @Override
        public void startTls(
                SSLContext context,
                NamedEndpoint endpoint,
                SSLBufferMode buffers,
                SSLSessionInitializer initializer,
                SSLSessionVerifier verifier,
                @Nullable Timeout handshakeTimeout) {
            startTls(context, endpoint, buffers, initializer, verifier, handshakeTimeout, null);
        }

        @Override
        public @Nullable TlsDetails getTlsDetails() {
            return layer.getTlsDetails();
        }
    }

    @Override
    @Deprecated
    public boolean upgrade(
            TransportSecurityLayer layer,
            HttpHost host,
            @Nullable SocketAddress localAddress,
            @Nullable SocketAddress remoteAddress,
            @Nullable Object attachment,
            @Nullable Timeout handshakeTimeout) {
        upgrade(layer, host, attachment, handshakeTimeout, null);
        return true;
    }
}
