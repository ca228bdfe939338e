package com.xuqm.sdk.http.support;

import java.io.IOException;
import javax.net.ssl.SSLException;

/** What the failure of a TLS handshake means. */
public final class TlsFailures {

    /** Causes may go round in circles. */
    private static final int DEPTH = 16;

    private TlsFailures() {}

    /**
     * Tells whether the connection was lost, though libraries wrap that into a failure of TLS: a reset or a FIN within the handshake,
     * as of a load balancer that restarts. Such a failure is of kind {@link
     * com.xuqm.sdk.http.HttpTransportException.Kind#CONNECTION_LOST}; of kind {@code TLS} is what one side refused: a certificate, an
     * alert, a protocol.
     *
     * @param thrown what the library threw
     * @return whether beneath nothing but exceptions of TLS and of I/O lies one of I/O; not where a certificate could not be checked
     *     because some other connection failed
     */
    public static boolean isConnectionLoss(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause instanceof SSLException && cause.getCause() != null && depth < DEPTH; depth++) {
            cause = cause.getCause();
        }
        return cause instanceof IOException && !(cause instanceof SSLException);
    }
}
