package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.check.Checks;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong between a transport and one host, the same with all transports: in one sentence, who is concerned, why, and what
 * to do. No sentence holds more of a request than scheme, host and port, nor credentials of the proxy.
 *
 * <p>All but {@link #proxyRefused} say that the request may have been sent. Whether it was, only the exchange knows, and {@linkplain
 * SendGate.State#corrected corrects} that.
 */
public final class TransportFailures {

    /** Causes may go round in circles. */
    private static final int DEPTH = 16;

    private static final String NOT_SENT = "; nothing was sent; see whether ";
    private static final String RESTARTS = ", or a load balancer in front of it, is restarting";

    private final TransportOptions options;
    private final String origin;
    private final @Nullable String proxy;

    private TransportFailures(TransportOptions options, String origin) {
        this.options = options;
        this.origin = origin;
        ProxyOptions given = options.proxyFor(URI.create(origin));
        this.proxy = given == null ? null : "the proxy " + given.host() + ':' + given.port();
    }

    /**
     * Returns what speaks of the host that a request goes to.
     *
     * @param uri the request's; what follows the port is left out
     * @param options tell of the proxy and of limits
     * @return failures to throw
     */
    public static TransportFailures of(URI uri, TransportOptions options) {
        return new TransportFailures(Checks.notNull("options", options), HttpRequest.origin(uri));
    }

    /**
     * Names the host for other sentences.
     *
     * @return scheme, host and port
     */
    public String origin() {
        return origin;
    }

    /** What a connection is made to. */
    private String hop() {
        return proxy == null ? origin : proxy;
    }

    /** What a connection leads to. */
    private String route() {
        return proxy == null ? origin : origin + " through " + proxy;
    }

    /** What to look at if a connection cannot be made. */
    private String reach() {
        return proxy == null
                ? "check the base URL, that the service runs, and that this machine can reach it, or needs a proxy for it"
                        + " (ProxyOptions)"
                : "check ProxyOptions, that the proxy runs, and that this machine can reach it";
    }

    private static HttpTransportException failure(Kind kind, String message, @Nullable Throwable cause) {
        return new HttpTransportException(kind, true, message, cause);
    }

    /**
     * The name of the host, or of the proxy, could not be resolved.
     *
     * @param cause what the resolver threw
     * @return of kind {@link Kind#RESOLVE}
     */
    public HttpTransportException unresolved(@Nullable Throwable cause) {
        return failure(
                Kind.RESOLVE,
                "the name of " + hop() + " could not be resolved; check its spelling in "
                        + (proxy == null ? "the base URL" : "ProxyOptions") + ", and the DNS of this machine",
                cause);
    }

    /**
     * No connection could be made.
     *
     * @param cause what the library threw
     * @return of kind {@link Kind#CONNECT}
     */
    public HttpTransportException unreachable(@Nullable Throwable cause) {
        return failure(
                Kind.CONNECT, "no connection to " + hop() + " could be made: " + whyNot(cause) + "; " + reach(), cause);
    }

    /** Libraries name addresses besides, or say nothing. */
    private static String whyNot(@Nullable Throwable cause) {
        String reason = cause == null ? null : reason(cause);
        String known = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (known.contains("refused")) {
            return "it is refused";
        }
        if (known.contains("route") || known.contains("unreachable")) {
            return "there is no way to it";
        }
        return reason == null ? "it is refused, or there is no way to it" : reason;
    }

    /**
     * No connection was made within {@link TransportOptions#connectTimeout()}.
     *
     * @param cause what the library threw
     * @return of kind {@link Kind#CONNECT_TIMEOUT}
     */
    public HttpTransportException connectTimeout(@Nullable Throwable cause) {
        return failure(
                Kind.CONNECT_TIMEOUT,
                "no connection to " + hop() + " was made within " + millis(options.connectTimeout())
                        + " (TransportOptions.connectTimeout); " + reach(),
                cause);
    }

    private static String millis(Duration time) {
        return time.toMillis() + " ms";
    }

    /**
     * No connection became free within {@link TransportOptions#poolWaitTimeout()}.
     *
     * @return of kind {@link Kind#POOL_TIMEOUT}
     */
    public HttpTransportException poolTimeout() {
        return failure(
                Kind.POOL_TIMEOUT,
                "no connection to " + origin + " became free within " + millis(options.poolWaitTimeout())
                        + " (TransportOptions.poolWaitTimeout): all " + options.maxConnectionsPerHost()
                        + " are in use; send fewer requests at a time, or allow more by TransportOptions.maxConnectionsPerHost",
                null);
    }

    /**
     * TLS was refused, by either side.
     *
     * @param cause what the library threw, the innermost message of which is the reason
     * @return of kind {@link Kind#TLS}
     */
    public HttpTransportException tls(Throwable cause) {
        String reason = reason(cause);
        return failure(
                Kind.TLS,
                "TLS with " + origin + " failed: "
                        + (reason == null ? cause.getClass().getSimpleName() : reason)
                        + "; check the host's certificate and versions of TLS, and for a private certificate authority"
                        + " TransportOptions.sslContext",
                cause);
    }

    /** The innermost message is the one that names the certificate, the name or the alert. */
    private static @Nullable String reason(Throwable thrown) {
        String reason = null;
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            String inner = cause.getMessage();
            reason = inner == null || inner.isBlank() ? reason : inner;
            cause = cause.getCause();
        }
        return reason;
    }

    /**
     * The proxy answered for itself instead of passing a request on, or instead of opening a tunnel.
     *
     * @param status what it answered with; 407 if it wants credentials
     * @return of kind {@link Kind#PROXY}, not sent: the proxy has kept the request to itself
     */
    public HttpTransportException proxyRefused(int status) {
        return new HttpTransportException(
                Kind.PROXY,
                false,
                status == 407
                        ? hop() + " wants a user and a password, or others than it was given (status 407); set them in"
                                + " ProxyOptions"
                        : hop() + " refused a tunnel to " + origin + " (status " + status
                                + "); check what it allows, or set another one in ProxyOptions",
                null);
    }

    /**
     * The proxy was asked for a tunnel and answered with what is not HTTP.
     *
     * @param detail what was wrong, without what it sent
     * @return of kind {@link Kind#PROXY}
     */
    public HttpTransportException proxyProtocol(String detail) {
        return failure(
                Kind.PROXY,
                hop() + " did not speak HTTP correctly (" + detail + "); check that ProxyOptions names an HTTP proxy",
                null);
    }

    /**
     * The peer did not speak HTTP, or not correctly.
     *
     * @param detail what was wrong, without what it sent
     * @return of kind {@link Kind#PROTOCOL}
     */
    public HttpTransportException protocol(String detail) {
        return failure(
                Kind.PROTOCOL,
                route() + " did not speak HTTP correctly (" + detail
                        + "); check that the base URL leads to the service, and what stands in between",
                null);
    }

    /**
     * A connection ended before the request was written to it.
     *
     * @param cause what the library threw
     * @return of kind {@link Kind#CONNECTION_LOST}
     */
    public HttpTransportException lostUnsent(@Nullable Throwable cause) {
        return failure(
                Kind.CONNECTION_LOST,
                "the connection to " + route() + " ended before the request was sent" + NOT_SENT + "the service"
                        + (proxy == null ? "" : ", or the proxy (ProxyOptions)") + RESTARTS,
                cause);
    }

    /**
     * A connection ended within the handshake of TLS.
     *
     * @param cause what the library threw
     * @return of kind {@link Kind#CONNECTION_LOST}
     */
    public HttpTransportException lostInHandshake(@Nullable Throwable cause) {
        return failure(
                Kind.CONNECTION_LOST,
                "the connection to " + route() + " ended within the TLS handshake" + NOT_SENT
                        + "the port speaks TLS, and whether the service" + RESTARTS,
                cause);
    }

    /**
     * A connection ended when the proxy had been asked for a tunnel.
     *
     * @param cause what the library threw
     * @return of kind {@link Kind#CONNECTION_LOST}
     */
    public HttpTransportException lostInTunnel(@Nullable Throwable cause) {
        return failure(
                Kind.CONNECTION_LOST,
                "the connection to " + hop() + " ended before it had made a tunnel to " + origin + NOT_SENT
                        + "ProxyOptions names an HTTP proxy, and whether that" + RESTARTS,
                cause);
    }

    /**
     * A connection ended before the response was complete.
     *
     * @param cause what the library threw
     * @return of kind {@link Kind#CONNECTION_LOST}
     */
    public HttpTransportException lost(@Nullable Throwable cause) {
        return failure(
                Kind.CONNECTION_LOST,
                "the connection to " + route() + " ended before the response was complete; if that happens often, set"
                        + " TransportOptions.idleTimeout below the time for which the service, or a load balancer in front of"
                        + " it, keeps a connection",
                cause);
    }

    /**
     * The deadline passed.
     *
     * @return of kind {@link Kind#DEADLINE}
     */
    public HttpTransportException deadline() {
        return failure(
                Kind.DEADLINE,
                "the deadline passed before the response from " + route()
                        + " was complete; allow more time by attemptTimeout and callTimeout, or see why it takes so long",
                null);
    }

    /**
     * The transport is closed, or was closed meanwhile.
     *
     * @return of kind {@link Kind#CLOSED}
     */
    public HttpTransportException closed() {
        return failure(
                Kind.CLOSED,
                "the transport is closed, and so ends the request to " + origin
                        + "; close the client after its last call",
                null);
    }

    /**
     * The body of the request could not be read.
     *
     * @param cause what its source threw
     * @return of kind {@link Kind#REQUEST_BODY}
     */
    public HttpTransportException requestBody(Throwable cause) {
        return failure(
                Kind.REQUEST_BODY,
                "the request's body could not be read, with " + cause.getClass().getName() + "; the cause tells why",
                cause);
    }

    /**
     * Something else went wrong.
     *
     * @param what what could not be done
     * @param cause what was thrown
     * @return of kind {@link Kind#OTHER}
     */
    public HttpTransportException other(String what, @Nullable Throwable cause) {
        return failure(Kind.OTHER, what + " (" + origin + "); the cause tells why", cause);
    }
}
