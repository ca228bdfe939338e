package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.support.TaskAwareEngine;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/**
 * An engine that lets nobody take a handshake for done that is not. When a connection ends within one, the JDK's client asks for the
 * protocol that was negotiated nevertheless, goes on as if there were one, and opens the gate for the request.
 */
final class HandshakeEngine extends TaskAwareEngine {

    /** What a session has in place of a cipher suite until the handshake is done, as {@link SSLEngine#getSession()} says. */
    private static final String NONE = "SSL_NULL_WITH_NULL_NULL";

    HandshakeEngine(SSLEngine engine) {
        super(engine);
    }

    @Override
    public @Nullable String getApplicationProtocol() {
        if (isBusy() || NONE.equals(getSession().getCipherSuite())) {
            throw new HandshakeEndedException();
        }
        return super.getApplicationProtocol();
    }
}
