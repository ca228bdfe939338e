package com.xuqm.transport.netty;

import io.netty.util.NetUtil;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** TLS by the JDK: version 1.2 or 1.3, the host's name told to the server and checked against its certificate. */
final class Tls {

    private static final Set<String> PROTOCOLS = Set.of("TLSv1.3", "TLSv1.2");

    private final @Nullable SSLContext context;

    /**
     * Creates the maker of engines.
     *
     * @param context where certificates come from, {@code null} for the JVM's default, which is loaded when it is needed
     * @throws IllegalArgumentException if the context allows neither TLS 1.2 nor 1.3
     */
    Tls(@Nullable SSLContext context) {
        this.context = context;
        if (context != null && protocols(context.createSSLEngine()).length == 0) {
            throw new IllegalArgumentException("option sslContext: it allows neither TLS 1.2 nor TLS 1.3, and older"
                    + " versions are not used; make it with SSLContext.getInstance(\"TLS\")");
        }
    }

    /**
     * Makes the engine for one connection. May block, while the JVM's default certificates are loaded.
     *
     * @throws IOException if the JVM has no usable default context
     */
    SSLEngine engine(Origin origin) throws IOException {
        String host = origin.bareHost();
        SSLEngine engine = usableContext().createSSLEngine(host, origin.port());
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(protocols(engine));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        SNIHostName name = serverName(host);
        if (name != null) {
            parameters.setServerNames(List.of(name));
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private SSLContext usableContext() throws IOException {
        try {
            return context != null ? context : SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("the JVM has no usable default SSLContext", e);
        }
    }

    /** The enabled ones, so that a context which is stricter by itself stays so. */
    private static String[] protocols(SSLEngine engine) {
        return Arrays.stream(engine.getEnabledProtocols())
                .filter(PROTOCOLS::contains)
                .toArray(String[]::new);
    }

    /** The engine tells names that have a dot by itself; this tells {@code localhost} and its likes as well. */
    private static @Nullable SNIHostName serverName(String host) {
        if (NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host)) {
            return null;
        }
        try {
            return new SNIHostName(host);
        } catch (IllegalArgumentException e) {
            return null; // a name that TLS cannot express, such as one with a dot at its end
        }
    }
}
