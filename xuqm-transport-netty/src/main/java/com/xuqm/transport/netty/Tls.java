package com.xuqm.transport.netty;

import com.xuqm.sdk.http.support.IpLiterals;
import com.xuqm.sdk.http.support.TaskAwareEngine;
import com.xuqm.sdk.http.support.TlsPolicy;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** TLS by the JDK: version 1.2 or 1.3, the host's name told to the server and checked against its certificate. */
final class Tls {

    private final @Nullable SSLContext context;

    /**
     * Creates the maker of engines.
     *
     * @param context where certificates come from, {@code null} for the JVM's default, which is loaded when it is needed
     * @throws IllegalArgumentException if the context allows neither TLS 1.2 nor 1.3
     */
    Tls(@Nullable SSLContext context) {
        this.context = context;
        if (context != null) {
            TlsPolicy.parameters(context);
        }
    }

    /**
     * Makes the engine for one connection. May block, while the JVM's default certificates are loaded.
     *
     * @throws IllegalStateException if the JVM has no usable default context
     */
    SSLEngine engine(Origin origin) {
        SSLContext usable = TlsPolicy.context(context);
        String host = origin.bareHost();
        SSLEngine engine = new TaskAwareEngine(usable.createSSLEngine(host, origin.port()));
        engine.setUseClientMode(true);
        SSLParameters parameters = TlsPolicy.parameters(usable);
        SNIHostName name = serverName(host);
        if (name != null) {
            parameters.setServerNames(List.of(name));
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** The engine tells names that have a dot by itself; this tells {@code localhost} and its likes as well. */
    private static @Nullable SNIHostName serverName(String host) {
        if (IpLiterals.isLiteral(host)) {
            return null;
        }
        try {
            return new SNIHostName(host);
        } catch (IllegalArgumentException e) {
            return null; // a name that TLS cannot express, such as one with a dot at its end
        }
    }
}
