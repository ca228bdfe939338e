package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import org.jspecify.annotations.Nullable;

/** Failures that can show in several places. */
final class Failures {

    private Failures() {}

    static HttpTransportException lost(@Nullable Throwable cause) {
        return new HttpTransportException(
                Kind.CONNECTION_LOST, true, "the connection ended before the response was complete", cause);
    }

    static HttpTransportException deadline(Origin origin) {
        return new HttpTransportException(
                Kind.DEADLINE, true, "the deadline passed before the response from " + origin + " was complete", null);
    }

    /**
     * A proxy answered 407.
     *
     * @param sent whether the request itself was sent to the proxy, and not only one for a tunnel
     */
    static HttpTransportException proxyCredentials(boolean sent) {
        return new HttpTransportException(Kind.PROXY, sent, "the proxy wants other credentials (status 407)", null);
    }
}
