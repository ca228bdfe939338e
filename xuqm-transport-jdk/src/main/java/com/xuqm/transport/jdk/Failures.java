package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.support.TlsFailures;
import com.xuqm.sdk.http.support.TransportFailures;
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

/** What a failure of the JDK's client means. */
final class Failures {

    private static final List<String> PROTOCOL_MESSAGES = List.of(
            "invalid chunk",
            "invalid content",
            "illegal character in chunk",
            "chunk header size",
            "unexpected content length");

    private Failures() {}

    /**
     * Classifies a failure.
     *
     * @param sent whether the client had started to write the request
     * @param proxied whether a proxy may have refused a tunnel
     * @param say finds the words
     */
    static HttpTransportException of(Throwable thrown, boolean sent, boolean proxied, TransportFailures say) {
        Throwable cause = unwrap(thrown);
        if (find(cause, UnresolvedAddressException.class) || find(cause, UnknownHostException.class)) {
            return say.unresolved(cause);
        }
        // No other timeout of the client is used. When it comes just as the connection is there, it has the general
        // type.
        if (find(cause, HttpTimeoutException.class)) {
            return say.connectTimeout(cause);
        }
        if (find(cause, ConnectException.class)) {
            return ofConnecting(cause, sent, say);
        }
        if (find(cause, HandshakeEndedException.class)) {
            return sent ? say.lost(cause) : say.lostInHandshake(cause);
        }
        if (find(cause, AlreadySentException.class)) {
            return lost(cause, sent, say);
        }
        if (find(cause, SSLException.class)) {
            if (!TlsFailures.isConnectionLoss(outermost(cause, SSLException.class))) {
                return say.tls(cause);
            }
            return sent ? say.lost(cause) : say.lostInHandshake(cause);
        }
        if (!sent && proxied && String.valueOf(cause.getMessage()).startsWith("Tunnel")) {
            return say.proxyRefused(statusIn(String.valueOf(cause.getMessage())));
        }
        if (isProtocol(cause)) {
            // the client quotes in its message what it received, which must not get into a log
            return say.protocol(cause.getClass().getSimpleName());
        }
        return cause instanceof IOException ? lost(cause, sent, say) : say.other("the exchange failed", cause);
    }

    private static int statusIn(String message) {
        String digits = message.replaceAll("\\D", "");
        return digits.length() == 3 ? Integer.parseInt(digits) : 0;
    }

    /** Whether the host bears no further stream on the connection of HTTP/2, so that the request has to wait for one. */
    static boolean isLackOfStreams(Throwable thrown) {
        return "too many concurrent streams".equals(unwrap(thrown).getMessage());
    }

    /** Only a connection that exists can be reset: it was made, and lost before this side could notice. */
    private static HttpTransportException ofConnecting(Throwable cause, boolean sent, TransportFailures say) {
        Throwable inner = deepest(cause, IOException.class);
        String reason = String.valueOf(cause.getMessage() == null ? inner.getMessage() : cause.getMessage());
        return reason.contains("reset") ? lost(cause, sent, say) : say.unreachable(cause);
    }

    private static HttpTransportException lost(Throwable cause, boolean sent, TransportFailures say) {
        return sent ? say.lost(cause) : say.lostUnsent(cause);
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
