package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Failures that can show in several places. */
final class Failures {

    private Failures() {}

    static HttpTransportException lost(@Nullable Throwable cause) {
        return new HttpTransportException(
                Kind.CONNECTION_LOST, true, "the connection ended before the response was complete", cause);
    }

    /** Takes off what Netty wraps around a failure. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof DecoderException && cause != null ? cause : failure;
    }

    /**
     * Tells whether the connection is to blame, and not what was said on it. Netty wraps a failure to write what belongs to TLS into
     * one of TLS.
     */
    static boolean isLoss(Throwable failure) {
        Throwable real =
                failure instanceof SSLException && failure.getCause() instanceof IOException cause ? cause : failure;
        return real instanceof IOException && !(real instanceof SSLException);
    }

    static HttpTransportException deadline(Origin origin) {
        return new HttpTransportException(
                Kind.DEADLINE, true, "the deadline passed before the response from " + origin + " was complete", null);
    }

    /** A proxy answered 407, and so has kept the request to itself. */
    static HttpTransportException proxyCredentials(String proxy) {
        return new HttpTransportException(
                Kind.PROXY,
                false,
                proxy
                        + " wants credentials, or others than it was given (status 407); give it user and password by ProxyOptions",
                null);
    }
}
