package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.TransportFailures;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what a failure of the JDK's client means")
class FailuresTest {

    private static Kind kind(Throwable thrown) {
        return kind(thrown, true, false);
    }

    private static Kind kind(Throwable thrown, boolean sent, boolean proxied) {
        return Failures.of(
                        thrown,
                        sent,
                        proxied,
                        TransportFailures.of(URI.create("http://a.test"), TransportOptions.defaults()))
                .kind();
    }

    @Test
    @DisplayName("is told by its type, however deep it lies")
    void byType() {
        Throwable unresolved = new ConnectException();
        unresolved.initCause(new UnresolvedAddressException());
        assertThat(kind(new CompletionException(unresolved))).isEqualTo(Kind.RESOLVE);
        assertThat(kind(new HttpConnectTimeoutException("x"))).isEqualTo(Kind.CONNECT_TIMEOUT);
        Throwable timeout = new HttpTimeoutException("request timed out");
        timeout.initCause(new ConnectException("HTTP connect timed out"));
        assertThat(kind(timeout)).isEqualTo(Kind.CONNECT_TIMEOUT);
        assertThat(kind(new ConnectException("Connection refused"))).isEqualTo(Kind.CONNECT);
        assertThat(kind(new IOException(new SSLHandshakeException("no trust")))).isEqualTo(Kind.TLS);
        assertThat(kind(new ProtocolException("Invalid status line"))).isEqualTo(Kind.PROTOCOL);
        assertThat(kind(new IOException(new NumberFormatException("For input string"))))
                .isEqualTo(Kind.PROTOCOL);
        assertThat(kind(new IOException("closed", new EOFException()))).isEqualTo(Kind.CONNECTION_LOST);
        assertThat(kind(new ExecutionException(new AlreadySentException()))).isEqualTo(Kind.CONNECTION_LOST);
        assertThat(kind(new UnsupportedOperationException())).isEqualTo(Kind.OTHER);
    }

    @Test
    @DisplayName("is told by its message where it has no type of its own")
    void byMessage() {
        assertThat(kind(new IOException("Illegal character in chunk size: 120")))
                .isEqualTo(Kind.PROTOCOL);
        assertThat(kind(new IOException("invalid chunk header"))).isEqualTo(Kind.PROTOCOL);
        assertThat(kind(new IOException("unexpected content length header with 204 response")))
                .isEqualTo(Kind.PROTOCOL);
    }

    @Test
    @DisplayName("is the proxy's if a tunnel was not made, and the connection's if it was")
    void proxy() {
        Throwable refused = new IOException("Tunnel failed, got: 403");
        assertThat(kind(refused, false, true)).isEqualTo(Kind.PROXY);
        assertThat(kind(new IOException("closed"), true, true)).isEqualTo(Kind.CONNECTION_LOST);
        assertThat(kind(new ConnectException("refused"), false, true)).isEqualTo(Kind.CONNECT);
    }

    @Test
    @DisplayName("does not go round in circles of causes")
    void circles() {
        IOException outer = new IOException("outer");
        IOException inner = new IOException("inner", outer);
        outer.initCause(inner);
        assertThat(kind(outer)).isEqualTo(Kind.CONNECTION_LOST);
    }
}
