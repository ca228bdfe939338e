package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpTransportException.Kind;
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
     * @param viaProxy whether the connection goes to a proxy
     */
    static Failure of(Throwable thrown, boolean sent, boolean viaProxy) {
        Throwable cause = unwrap(thrown);
        String peer = viaProxy ? "the proxy" : "the host";
        if (find(cause, UnresolvedAddressException.class) || find(cause, UnknownHostException.class)) {
            return new Failure(Kind.RESOLVE, "the name of " + peer + " could not be resolved", cause);
        }
        // No other timeout of the client is used. When it comes just as the connection is there, it has the general
        // type.
        if (find(cause, HttpTimeoutException.class)) {
            return new Failure(Kind.CONNECT_TIMEOUT, "no connection to " + peer + " in time", cause);
        }
        if (find(cause, ConnectException.class)) {
            return new Failure(Kind.CONNECT, "no connection to " + peer + " could be made", cause);
        }
        if (find(cause, SSLException.class)) {
            return new Failure(
                    Kind.TLS,
                    "TLS failed: " + deepest(cause, SSLException.class).getMessage(),
                    cause);
        }
        if (find(cause, NotAgainException.class)) {
            return lost(cause);
        }
        if (!sent && viaProxy) {
            return new Failure(Kind.PROXY, "the proxy refused a tunnel: " + cause.getMessage(), cause);
        }
        if (isProtocol(cause)) {
            // the client quotes in its message what it received, which must not get into a log
            return new Failure(
                    Kind.PROTOCOL,
                    "the peer did not speak HTTP correctly (" + cause.getClass().getSimpleName() + ")",
                    null);
        }
        return cause instanceof IOException ? lost(cause) : new Failure(Kind.OTHER, "the exchange failed", cause);
    }

    private static Failure lost(Throwable cause) {
        return new Failure(Kind.CONNECTION_LOST, "the connection ended before the response was complete", cause);
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
