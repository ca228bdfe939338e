package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The failure of an exchange: no complete response arrived.
 *
 * <p>What matters most is {@link #mayHaveBeenSent()}. It is {@code false} only where the transport is <em>certain</em> that
 * the service cannot have acted on the request, because no byte of it left, or a proxy kept it to itself; in every other
 * case it is {@code true}. A request that was certainly not sent can be repeated without fear of doing a thing twice.
 */
public class HttpTransportException extends IOException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final boolean mayHaveBeenSent;

    /** Not kept where an exception is written and read again. */
    private final transient @Nullable HttpHeaders responseHeaders;

    /**
     * Creates a failure.
     *
     * @param kind what went wrong
     * @param mayHaveBeenSent whether the peer may have received and acted on the request
     * @param message what happened, without secrets: no query, no header value, no body
     * @param cause the underlying failure, if there is one
     */
    public HttpTransportException(Kind kind, boolean mayHaveBeenSent, String message, @Nullable Throwable cause) {
        this(kind, mayHaveBeenSent, message, cause, null);
    }

    private HttpTransportException(
            Kind kind,
            boolean mayHaveBeenSent,
            @Nullable String message,
            @Nullable Throwable cause,
            @Nullable HttpHeaders responseHeaders) {
        super(message, cause);
        this.responseHeaders = responseHeaders;
        this.kind = Checks.notNull("kind", kind);
        this.mayHaveBeenSent = mayHaveBeenSent;
    }

    /**
     * Returns what went wrong.
     *
     * @return the kind of the failure
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Tells whether the peer may have received the request.
     *
     * @return {@code false} only if it is certain that it did not
     */
    public boolean mayHaveBeenSent() {
        return mayHaveBeenSent;
    }

    /**
     * Returns what the service said before the exchange failed, such as its id for the request. {@link ResponseFuture} adds it to the
     * failures that it is settled with.
     *
     * @return the header fields of a response whose body did not come whole; empty if its head had not come either
     */
    public HttpHeaders responseHeaders() {
        return responseHeaders == null ? HttpHeaders.empty() : responseHeaders;
    }

    /**
     * Returns the same failure, of an exchange whose response had begun. Who uses {@link ResponseFuture} has no need of it.
     *
     * @param head the header fields of the response, of the service and not of a proxy
     * @return a new exception with this one's kind, words, cause and stack trace
     */
    public HttpTransportException within(HttpHeaders head) {
        Checks.notNull("head", head);
        HttpTransportException told = new HttpTransportException(kind, mayHaveBeenSent, getMessage(), getCause(), head);
        told.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            told.addSuppressed(suppressed);
        }
        return told;
    }

    /** What can go wrong with an exchange. */
    public enum Kind {
        /** The host's name could not be resolved. */
        RESOLVE,
        /** No connection could be made: refused, unreachable. */
        CONNECT,
        /** No connection was made within the connect timeout. */
        CONNECT_TIMEOUT,
        /** No pooled connection became free within the wait limit. */
        POOL_TIMEOUT,
        /** The proxy could not be used: it refused, or wants other credentials. The service has not received the request. */
        PROXY,
        /** The TLS handshake failed: certificate, host name, protocol. */
        TLS,
        /** The deadline passed before the last byte of the response. */
        DEADLINE,
        /** The connection was closed or reset before the response was complete. */
        CONNECTION_LOST,
        /** The response is longer than the caller's cap. */
        TOO_LARGE,
        /** The peer did not speak HTTP, or not correctly. */
        PROTOCOL,
        /** The request's own body could not be read. */
        REQUEST_BODY,
        /** The response could not be written to its file. */
        RESPONSE_FILE,
        /** The exchange was cancelled by the caller. */
        CANCELLED,
        /** The transport is closed, or was closed while the exchange ran. */
        CLOSED,
        /** Anything else; the cause tells. */
        OTHER
    }
}
