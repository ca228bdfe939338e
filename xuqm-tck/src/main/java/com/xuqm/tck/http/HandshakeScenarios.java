package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * TLS handshakes that come to no good end. A peer that refuses in TLS's own words is a failure of TLS, and so is one that we
 * refuse; a connection that just ends was lost, as when a load balancer restarts. Nothing was sent, whatever it was.
 */
interface HandshakeScenarios extends Scenario {

    /** A way in which a connection ends. */
    enum Ending {
        /** A FIN, and the peer still listens. */
        HALF_CLOSE {
            @Override
            void apply(ServerConnection connection) throws IOException {
                connection.halfClose();
                connection.awaitEnd();
            }
        },
        /** As a process that ends: a FIN if all was read, else a reset. */
        CLOSE {
            @Override
            void apply(ServerConnection connection) throws IOException {
                connection.close();
            }
        },
        /** A reset. */
        RESET {
            @Override
            void apply(ServerConnection connection) throws IOException {
                connection.reset();
            }
        };

        abstract void apply(ServerConnection connection) throws IOException;
    }

    private HttpTransportException handshakeFailure(ScriptedServer server) {
        return harness().failure(Harness.post(URI.create("https://127.0.0.1:" + server.port() + "/?token=abc")));
    }

    private void assertLostUnsent(ScriptedServer.Script script) {
        Harness.assertFailure(handshakeFailure(harness().server(script)), Kind.CONNECTION_LOST, false);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("a connection that ends before the server has said a word of TLS: lost, certainly not sent")
    default void handshakeEndsAtOnce(Ending ending) {
        assertLostUnsent(connection -> {
            connection.read(new byte[1]);
            ending.apply(connection);
        });
    }

    @Test
    @DisplayName("a connection that is closed as soon as it is accepted: lost, certainly not sent")
    default void handshakeClosedOnAccept() {
        assertLostUnsent(ServerConnection::close);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("a connection that ends within a record of the handshake: lost, certainly not sent")
    default void handshakeEndsWithinRecord(Ending ending) {
        assertLostUnsent(connection -> {
            connection.read(new byte[16 * 1024]);
            connection.send(new byte[] {0x16, 3, 3, 0, 122, 2});
            ending.apply(connection);
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HALF_CLOSE", "RESET"})
    @DisplayName("a connection that ends when the client has seen the certificate: lost, certainly not sent")
    default void handshakeEndsAfterCertificate(Ending ending) {
        CompletableFuture<ServerConnection> accepted = new CompletableFuture<>();
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.trusting(chain -> {
            try {
                // only ends the sending half, or all: the script is reading, and is not held up
                if (ending == Ending.RESET) {
                    accepted.join().reset();
                } else {
                    accepted.join().halfClose();
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        })));
        // in TLS 1.2 the server speaks last, so that the client cannot have finished
        assertLostUnsent(connection -> {
            accepted.complete(connection);
            connection.startTls(
                    TlsContexts.of(TlsScenarios.HONEST), tls -> tls.setEnabledProtocols(new String[] {"TLSv1.2"}));
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("a connection that ends within the answer of TLS 1.3: lost, certainly not sent")
    default void handshakeEndsWithinAnswer(Ending ending) {
        assertLostUnsent(connection -> {
            HandshakeCut.answerHalf(connection, TlsContexts.of(TlsScenarios.HONEST));
            ending.apply(connection);
        });
    }

    @Test
    @DisplayName("a server that refuses the handshake by an alert: a failure of TLS, certainly not sent")
    default void handshakeRefusedByAlert() {
        ScriptedServer server = harness().server(connection -> {
            connection.read(new byte[16 * 1024]);
            // fatal, handshake_failure
            connection.send(new byte[] {0x15, 3, 3, 0, 2, 2, 40});
            connection.awaitEnd();
        });
        HttpTransportException failure = handshakeFailure(server);
        Harness.assertFailure(failure, Kind.TLS, false);
        assertThat(failure).hasMessageContaining("handshake_failure").hasMessageContaining("sslContext");
    }

    @Test
    @DisplayName("a server without a version of TLS in common: a failure of TLS, certainly not sent")
    default void handshakeWithoutCommonVersion() {
        ScriptedServer server = harness().server(connection -> {
            connection.read(new byte[16 * 1024]);
            // fatal, protocol_version
            connection.send(new byte[] {0x15, 3, 1, 0, 2, 2, 70});
            connection.awaitEnd();
        });
        Harness.assertFailure(handshakeFailure(server), Kind.TLS, false);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a trust manager that throws whatever it likes: a failure of TLS, certainly not sent")
    default void handshakeWithThrowingTrustManager(Class<? extends Throwable> thrown) {
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.trusting(chain -> {
            throw Throwing.any(thrown);
        })));
        ScriptedServer server =
                harness().server(connection -> connection.startTls(TlsContexts.of(TlsScenarios.HONEST), false));
        Harness.assertFailure(handshakeFailure(server), Kind.TLS, false);
    }

    @Test
    @DisplayName("a trust manager that never returns: calls end in time, certainly not sent, and hold up no others")
    default void handshakeWithTrustManagerThatHangs() {
        require(Capability.BLOCKING_TRUST_MANAGER);
        CountDownLatch gate = new CountDownLatch(1);
        TestCertificate dubious =
                TestCertificate.named("dubious").forAddress(Loopback.V4).build();
        harness()
                .transport(TransportOptions.builder()
                        .connectTimeout(Duration.ofSeconds(2)) // for the others, too, however busy the machine is
                        .sslContext(TlsContexts.trusting(chain -> {
                            if (chain[0].equals(dubious.certificate())) {
                                Guard.awaitDeafly(gate);
                            }
                        })));
        ScriptedServer hanging =
                harness().closing(ScriptedServer.startTls(TlsContexts.of(dubious), answering(200, "never")));
        ScriptedServer other = harness()
                .closing(ScriptedServer.startTls(TlsContexts.of(TlsScenarios.HONEST), answering(200, "other")));
        try {
            List<CompletableFuture<HttpResponse>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(harness().start(Harness.post(hanging.uri("/")), Harness.soon(600)));
            }
            for (CompletableFuture<HttpResponse> call : calls) {
                HttpTransportException failure = Harness.failure(call);
                // the connect timeout may count the handshake in
                assertThat(failure.kind()).isIn(Kind.DEADLINE, Kind.CONNECT_TIMEOUT);
                assertThat(failure.mayHaveBeenSent()).isFalse();
            }
            hanging.awaitNoConnections();
            for (int i = 0; i < 16; i++) {
                assertThat(harness().send(Harness.post(other.uri("/"))).body()).hasSize(5);
            }
            harness().transport().close();
        } finally {
            gate.countDown();
        }
    }

    @Test
    @DisplayName("a connection that is reset as soon as it is accepted: certainly not sent")
    default void handshakeResetOnAccept() {
        HttpTransportException failure = handshakeFailure(harness().server(ServerConnection::reset));
        // a reset that comes early enough is met while connecting
        assertThat(failure.kind()).isIn(Kind.CONNECTION_LOST, Kind.CONNECT);
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    private void useProxy(ScriptedServer proxy) {
        require(Capability.PROXY);
        harness().transport(TransportOptions.builder().proxy(ProxyOptions.of("127.0.0.1", proxy.port())));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("a proxy that goes instead of making a tunnel: lost, certainly not sent")
    default void handshakeEndsBeforeTunnel(Ending ending) {
        ScriptedServer proxy = harness().server(connection -> {
            connection.readRequest();
            ending.apply(connection);
        });
        useProxy(proxy);
        HttpTransportException failure = harness().failure(Harness.post(ProxyScenarios.SECURE_ORIGIN));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, false);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("a tunnel that ends within the handshake: lost, certainly not sent")
    default void handshakeEndsInTunnel(Ending ending) {
        ScriptedServer proxy = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.send("HTTP/1.1 200 Connection established\r\n\r\n");
                connection.read(new byte[1]);
                ending.apply(connection);
            }
        });
        useProxy(proxy);
        HttpTransportException failure = harness().failure(Harness.post(ProxyScenarios.SECURE_ORIGIN));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, false);
    }
}
