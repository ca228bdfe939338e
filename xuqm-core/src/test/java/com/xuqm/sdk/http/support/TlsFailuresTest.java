package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLProtocolException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a TLS handshake that fails")
class TlsFailuresTest {

    private static SSLHandshakeException handshake(String message, Throwable cause) {
        SSLHandshakeException failure = new SSLHandshakeException(message);
        failure.initCause(cause);
        return failure;
    }

    @Test
    @DisplayName("is a lost connection if I/O lies beneath it")
    void lost() {
        assertThat(TlsFailures.isConnectionLoss(handshake("terminated", new EOFException("EOF"))))
                .isTrue();
        assertThat(TlsFailures.isConnectionLoss(new SSLException("outer", handshake("inner", new SocketException()))))
                .isTrue();
        assertThat(TlsFailures.isConnectionLoss(new IOException("closed"))).isTrue();
    }

    @Test
    @DisplayName(
            "is TLS's own if a side refused it, also where a certificate could not be checked for want of a network")
    void refused() {
        assertThat(TlsFailures.isConnectionLoss(new SSLHandshakeException("handshake_failure")))
                .isFalse();
        assertThat(TlsFailures.isConnectionLoss(new SSLProtocolException("not a record")))
                .isFalse();
        assertThat(TlsFailures.isConnectionLoss(handshake(
                        "unknown", new CertificateException(new CertPathValidatorException(new SocketException())))))
                .isFalse();
        assertThat(TlsFailures.isConnectionLoss(new SSLException("tasks", new IllegalStateException())))
                .isFalse();
    }

    @Test
    @DisplayName("does not go round in circles of causes")
    void circles() {
        SSLException outer = new SSLException("outer");
        SSLException inner = new SSLException("inner", outer);
        outer.initCause(inner);
        assertThat(TlsFailures.isConnectionLoss(outer)).isFalse();
    }
}
