package com.xuqm.transport.apache;

import java.net.SocketAddress;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
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
            versions(context);
        }
    }

    private static String[] versions(SSLContext context) {
        List<String> versions = new ArrayList<>(List.of("TLSv1.3", "TLSv1.2"));
        versions.retainAll(List.of(context.getSupportedSSLParameters().getProtocols()));
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("option sslContext: it supports neither TLS 1.3 nor TLS 1.2");
        }
        return versions.toArray(new String[0]);
    }

    /** Does what takes a while, if it has not been done. */
    synchronized TlsStrategy load() {
        TlsStrategy loaded = strategy;
        if (loaded == null) {
            SSLContext context = context();
            loaded = ClientTlsStrategyBuilder.create()
                    .setSslContext(context)
                    .setTlsVersions(versions(context))
                    .setHostVerificationPolicy(HostnameVerificationPolicy.BUILTIN)
                    .buildAsync();
            strategy = loaded;
        }
        return loaded;
    }

    private SSLContext context() {
        try {
            return given == null ? SSLContext.getDefault() : given;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no usable default SSLContext", e);
        }
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
                    ? new OffloadingContext(context, engine -> offloading(engine, connection.getId()))
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
