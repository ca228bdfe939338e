package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.support.TlsFailures;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of the JDK's client means.
 *
 * @param kind what went wrong
 * @param message says so, without any part of the request
 * @param cause what the client threw
 */
record Failure(Kind kind, String message, @Nullable Throwable cause) {

    private static final List<String> PROTOCOL_MESSAGES = List.of(
            "invalid chunk",
            "invalid content",
            "illegal character in chunk",
            "chunk header size",
            "unexpected content length");

    /**
     * Classifies a failure.
     *
     * @param sent whether the client had started to write the request
     * @param host names the host
     * @param proxy names the proxy that the connection goes to, if there is one
     */
    static Failure of(Throwable thrown, boolean sent, String host, @Nullable String proxy) {
        Throwable cause = unwrap(thrown);
        String peer = proxy == null ? host : proxy;
        if (find(cause, UnresolvedAddressException.class) || find(cause, UnknownHostException.class)) {
            return new Failure(
                    Kind.RESOLVE,
                    "the name of " + peer + " could not be resolved; check its spelling, and the DNS of the machine",
                    cause);
        }
        // No other timeout of the client is used. When it comes just as the connection is there, it has the general
        // type.
        if (find(cause, HttpTimeoutException.class)) {
            return new Failure(
                    Kind.CONNECT_TIMEOUT,
                    "no connection to " + peer
                            + " was made within TransportOptions.connectTimeout; check that it can be"
                            + " reached from this machine, and whether a proxy is needed",
                    cause);
        }
        if (find(cause, ConnectException.class)) {
            return ofConnecting(cause, sent, peer);
        }
        if (find(cause, HandshakeEndedException.class) || find(cause, NotAgainException.class)) {
            return lost(cause, sent, peer);
        }
        if (find(cause, SSLException.class)) {
            Throwable outermost = outermost(cause, SSLException.class);
            return TlsFailures.isConnectionLoss(outermost)
                    ? lost(cause, sent, peer)
                    : new Failure(Kind.TLS, TlsFailures.message(host, outermost), cause);
        }
        if (!sent && proxy != null && String.valueOf(cause.getMessage()).startsWith("Tunnel")) {
            return new Failure(Kind.PROXY, proxy + " refused a tunnel: " + cause.getMessage(), cause);
        }
        if (isProtocol(cause)) {
            // the client quotes in its message what it received, which must not get into a log
            return new Failure(
                    Kind.PROTOCOL,
                    peer + " did not speak HTTP correctly (" + cause.getClass().getSimpleName() + ")",
                    null);
        }
        return cause instanceof IOException
                ? lost(cause, sent, peer)
                : new Failure(Kind.OTHER, "the exchange with " + host + " failed", cause);
    }

    /** Whether the host bears no further stream on the connection of HTTP/2, so that the request has to wait for one. */
    static boolean isLackOfStreams(Throwable thrown) {
        return "too many concurrent streams".equals(unwrap(thrown).getMessage());
    }

    /** A proxy answers for itself: it wants credentials with status 407, else it refuses a tunnel. */
    static Failure ofProxy(@Nullable String proxy, int status) {
        String reason = status == 407
                ? " wants a user and a password, or others (status 407); set them in ProxyOptions"
                : " refused a tunnel (status " + status + "); check what it allows";
        return new Failure(Kind.PROXY, proxy + reason, null);
    }

    /** Only a connection that exists can be reset: it was made, and lost before this side could notice. */
    private static Failure ofConnecting(Throwable cause, boolean sent, String peer) {
        Throwable inner = deepest(cause, IOException.class);
        String reason = String.valueOf(cause.getMessage() == null ? inner.getMessage() : cause.getMessage());
        if (reason.contains("reset")) {
            return lost(cause, sent, peer);
        }
        return new Failure(
                Kind.CONNECT,
                "no connection to " + peer
                        + " could be made: it is refused, or there is no way to it; check the address,"
                        + " and that the service runs",
                cause);
    }

    private static Failure lost(Throwable cause, boolean sent, String peer) {
        return new Failure(
                Kind.CONNECTION_LOST,
                sent
                        ? "the connection to " + peer + " ended before the response was complete"
                        : "the connection to " + peer + " ended before the request was sent",
                cause);
    }

    /** The client has an own exception for a bad head only; what else is wrong in a response shows in these ways. */
    private static boolean isProtocol(Throwable cause) {
        if (find(cause, ProtocolException.class) || find(cause, IllegalArgumentException.class)) {
            return true;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return PROTOCOL_MESSAGES.stream().anyMatch(message::startsWith);
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean find(Throwable thrown, Class<? extends Throwable> type) {
        return type.isInstance(deepest(thrown, type));
    }

    /** Returns the outermost cause of a type, or the given one if there is none of it. */
    private static Throwable outermost(Throwable thrown, Class<? extends Throwable> type) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 16; cause = cause.getCause(), depth++) {
            if (type.isInstance(cause)) {
                return cause;
            }
        }
        return thrown;
    }

    /** Returns the innermost cause of a type, or the given one if there is none of it. */
    private static Throwable deepest(Throwable thrown, Class<? extends Throwable> type) {
        Throwable found = thrown;
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 16; cause = cause.getCause(), depth++) {
            if (type.isInstance(cause)) {
                found = cause;
            }
        }
        return found;
    }
}
