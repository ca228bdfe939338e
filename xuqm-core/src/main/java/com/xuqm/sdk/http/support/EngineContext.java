package com.xuqm.sdk.http.support;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Another context but for its engines, which are made into others: a library asks a context for them. An error while one is made
 * reaches the library as an {@link IllegalStateException}.
 */
public final class EngineContext extends SSLContext {

    /**
     * Creates a context.
     *
     * @param context the other context
     * @param making makes an engine of the other context into the one to use, such as a {@link ForwardingEngine}
     */
    public EngineContext(SSLContext context, Function<SSLEngine, ? extends SSLEngine> making) {
        super(new Spi(context, making), context.getProvider(), context.getProtocol());
    }

    private static final class Spi extends SSLContextSpi {

        private final SSLContext context;
        private final Function<SSLEngine, ? extends SSLEngine> making;

        Spi(SSLContext context, Function<SSLEngine, ? extends SSLEngine> making) {
            this.context = context;
            this.making = making;
        }

        /** Libraries ask on their I/O threads, which an error would end, and with them every other exchange. */
        private SSLEngine made(Supplier<SSLEngine> engine) {
            try {
                return making.apply(engine.get());
            } catch (Error e) {
                throw new IllegalStateException("no TLS engine could be made: " + e, e);
            }
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            return made(context::createSSLEngine);
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String host, int port) {
            return made(() -> context.createSSLEngine(host, port));
        }

        @Override
        protected void engineInit(
                KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable SecureRandom random)
                throws KeyManagementException {
            throw new KeyManagementException("the context is initialised already");
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return context.getSocketFactory();
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            return context.getServerSocketFactory();
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return context.getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return context.getClientSessionContext();
        }

        @Override
        protected SSLParameters engineGetDefaultSSLParameters() {
            return context.getDefaultSSLParameters();
        }

        @Override
        protected SSLParameters engineGetSupportedSSLParameters() {
            return context.getSupportedSSLParameters();
        }
    }
}
