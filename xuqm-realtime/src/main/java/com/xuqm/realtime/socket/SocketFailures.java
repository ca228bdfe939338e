package com.xuqm.realtime.socket;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.TransportFailures;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocketHandshakeException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/** Puts into words why a socket was not opened, or was lost. None of them holds the URL's query, where the token is. */
final class SocketFailures {

    private final TransportFailures say;
    private final String host;

    SocketFailures(WebSocketRequest request, TransportOptions options) {
        URI http = asHttp(request.uri());
        this.say = TransportFailures.of(http, options);
        this.host = http.getHost();
    }

    static URI asHttp(URI uri) {
        return URI.create("http" + uri.toString().substring(2));
    }

    HttpTransportException closed() {
        return say.closed();
    }

    HttpTransportException lost(Throwable thrown) {
        return say.lost(presentable(unwrap(thrown)));
    }

    Exception opening(Throwable thrown) {
        Throwable cause = unwrap(thrown);
        if (cause instanceof HttpTransportException said) {
            return said;
        }
        if (cause instanceof WebSocketHandshakeException refused && refused.getResponse() != null) {
            int status = refused.getResponse().statusCode();
            return status == 101
                    ? say.protocol("a handshake that is none")
                    : new WebSocketRefusedException(
                            host,
                            status,
                            HttpHeaders.received(refused.getResponse().headers().map()));
        }
        Throwable shown = presentable(cause);
        if (find(cause, UnresolvedAddressException.class) || find(cause, UnknownHostException.class)) {
            return say.unresolved(shown);
        }
        if (find(cause, HttpTimeoutException.class)) {
            return say.connectTimeout(shown);
        }
        if (find(cause, ConnectException.class)) {
            return say.unreachable(shown);
        }
        if (find(cause, SSLException.class)) {
            return say.tls(shown);
        }
        return cause instanceof IOException ? say.lostUnsent(shown) : say.other("the WebSocket was not opened", shown);
    }

    /** The JDK's exceptions of other kinds may repeat the address, or what a server sent. */
    private static Throwable presentable(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String said = at.getMessage();
            if (said != null && (said.contains("token") || said.contains("?") || said.contains("://"))) {
                return new IOException(cause.getClass().getName());
            }
        }
        return cause;
    }

    private static boolean find(Throwable thrown, Class<? extends Throwable> type) {
        int depth = 0;
        for (Throwable at = thrown; at != null && depth < 20; at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
