package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.EngineContext;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is trusted over TLS, and who is not. */
interface TlsScenarios extends Scenario {

    /** An authority whose certificates the scenarios' clients trust. */
    TestCertificate AUTHORITY = TestCertificate.authority("tck authority");

    /** The certificate of an honest server on this host. */
    TestCertificate HONEST = TestCertificate.named("tck server")
            .signedBy(AUTHORITY)
            .forHost("localhost")
            .forAddress(Loopback.V4)
            .forAddress(Loopback.V6)
            .build();

    private void trustAuthority() {
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.of(null, AUTHORITY)));
    }

    private ScriptedServer server(TestCertificate own, ScriptedServer.Script script) {
        return harness().closing(ScriptedServer.startTls(TlsContexts.of(own), script));
    }

    private void assertRefused(URI uri, ScriptedServer server) {
        HttpTransportException failure = harness().failure(Harness.post(uri));
        Harness.assertFailure(failure, Kind.TLS, false);
        assertThat(failure).hasMessageContaining(uri.getAuthority()).hasMessageContaining("sslContext");
        harness().settle(server);
        assertThat(server.receivedBytes()).isZero();
    }

    @Test
    @DisplayName("a server with a certificate of a trusted authority is talked to, by name and by address")
    default void tlsTrusted() {
        trustAuthority();
        ScriptedServer server = server(HONEST, answering(200, "secret"));
        assertThat(harness().send(Harness.post(server.uri("localhost", "/"))).body())
                .hasSize(6);
        assertThat(harness().send(Harness.post(server.uri("/"))).body()).hasSize(6);
        for (ServerConnection connection : server.connections()) {
            SSLSocket tls = connection.tls();
            assertThat(tls == null ? null : tls.getSession().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
        }
    }

    @Test
    @DisplayName("IPv6 works over TLS")
    default void tlsIpv6() {
        trustAuthority();
        ScriptedServer server = harness()
                .closing(ScriptedServer.startTls(Loopback.V6, TlsContexts.of(HONEST), false, answering(200, "ok")));
        assertThat(harness().send(Harness.post(server.uri("[::1]", "/"))).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("connections over TLS are kept and shared out like any other")
    default void tlsKeepAlive() {
        trustAuthority();
        ScriptedServer server = server(HONEST, answering(200, "ok"));
        for (int i = 0; i < 10; i++) {
            harness().send(Harness.post(server.uri("/")));
        }
        assertThat(server.connections()).hasSize(1);
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            futures.add(harness().start(Harness.post(server.uri("/"))));
        }
        futures.forEach(Harness::response);
        assertThat(server.mostOpenConnections()).isLessThanOrEqualTo(64);
    }

    @Test
    @DisplayName("4 MB go both ways over TLS")
    default void tlsLargeBodies() {
        trustAuthority();
        byte[] bytes = new byte[4 * 1024 * 1024];
        ScriptedServer server = server(HONEST, connection -> {
            ReceivedRequest request = connection.readRequest();
            if (request != null) {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + request.body().length + "\r\n\r\n");
                connection.send(request.body());
                connection.awaitEnd();
            }
        });
        HttpResponse response = harness()
                .send(Harness.post(
                        server.uri("/"), com.xuqm.sdk.http.HttpBody.bytes("application/octet-stream", bytes)));
        assertThat(response.body()).hasSize(bytes.length);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @DisplayName("a server that speaks one version only is talked to")
    default void tlsEitherVersion(String version) {
        trustAuthority();
        ScriptedServer server = harness().server(connection -> {
            SSLContext context = TlsContexts.of(HONEST);
            connection.startTls(context, tls -> tls.setEnabledProtocols(new String[] {version}));
            answering(200, "ok").serve(connection);
        });
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");
        assertThat(harness().send(Harness.post(uri)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a self-signed certificate is refused")
    default void tlsSelfSigned() {
        trustAuthority();
        TestCertificate own =
                TestCertificate.named("self").forAddress(Loopback.V4).build();
        ScriptedServer server = server(own, answering(200, "ok"));
        assertRefused(server.uri("/"), server);
    }

    @Test
    @DisplayName("an expired certificate is refused")
    default void tlsExpired() {
        trustAuthority();
        TestCertificate own = TestCertificate.named("old")
                .signedBy(AUTHORITY)
                .forAddress(Loopback.V4)
                .expired()
                .build();
        ScriptedServer server = server(own, answering(200, "ok"));
        assertRefused(server.uri("/"), server);
    }

    @Test
    @DisplayName("a certificate for another host is refused")
    default void tlsWrongHost() {
        trustAuthority();
        TestCertificate own = TestCertificate.named("other")
                .signedBy(AUTHORITY)
                .forHost("other.example")
                .build();
        ScriptedServer server = server(own, answering(200, "ok"));
        assertRefused(server.uri("localhost", "/"), server);
    }

    @Test
    @DisplayName("a certificate for another address is refused")
    default void tlsWrongAddress() throws Exception {
        trustAuthority();
        TestCertificate own = TestCertificate.named("other")
                .signedBy(AUTHORITY)
                .forHost("localhost")
                .forAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}))
                .build();
        ScriptedServer server = server(own, answering(200, "ok"));
        assertRefused(server.uri("/"), server);
    }

    @Test
    @DisplayName("a certificate whose authority is not in the trust store any more is refused")
    default void tlsRevokedByTrustStore() {
        harness()
                .transport(TransportOptions.builder()
                        .sslContext(TlsContexts.of(null, TestCertificate.authority("another authority"))));
        ScriptedServer server = server(HONEST, answering(200, "ok"));
        assertRefused(server.uri("/"), server);
    }

    @Test
    @DisplayName("without a context of its own, the transport trusts whom the JVM trusts")
    default void tlsDefaultTrust() {
        ScriptedServer server = server(HONEST, answering(200, "ok"));
        assertRefused(server.uri("/"), server);
    }

    @Test
    @DisplayName("the JVM's own TLS defaults stay as they are")
    default void tlsDefaultsUntouched() throws NoSuchAlgorithmException {
        SSLContext context = SSLContext.getDefault();
        SSLSocketFactory factory = HttpsURLConnection.getDefaultSSLSocketFactory();
        HostnameVerifier verifier = HttpsURLConnection.getDefaultHostnameVerifier();
        trustAuthority();
        ScriptedServer server = server(HONEST, answering(200, "ok"));
        harness().send(Harness.post(server.uri("/")));
        assertThat(SSLContext.getDefault()).isSameAs(context);
        assertThat(HttpsURLConnection.getDefaultSSLSocketFactory()).isSameAs(factory);
        assertThat(HttpsURLConnection.getDefaultHostnameVerifier()).isSameAs(verifier);
    }

    @Test
    @DisplayName("trust managers that block hold up no exchange with another host")
    default void tlsBlockingTrustManagers() {
        require(Capability.BLOCKING_TRUST_MANAGER);
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        TestCertificate dubious =
                TestCertificate.named("dubious").forAddress(Loopback.V4).build();
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.trusting(chain -> {
            if (chain[0].equals(dubious.certificate())) {
                asked.countDown();
                Guard.await(gate, "the other exchanges");
            }
        })));
        ScriptedServer slow = server(dubious, answering(200, "slow"));
        ScriptedServer other = server(HONEST, answering(200, "other"));
        List<CompletableFuture<HttpResponse>> blocked = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            blocked.add(harness().start(Harness.post(slow.uri("/"))));
        }
        Guard.await(asked, "a trust manager to be asked");
        for (int i = 0; i < 16; i++) {
            assertThat(harness().send(Harness.post(other.uri("/"))).body()).hasSize(5);
        }
        assertThat(blocked).noneMatch(CompletableFuture::isDone);
        gate.countDown();
        blocked.forEach(future -> assertThat(Harness.response(future).body()).hasSize(4));
    }

    @Test
    @DisplayName(
            "a context whose engines cannot be made fails the exchange, nothing was sent, and the transport goes on")
    default void tlsContextThatThrows() {
        AtomicBoolean broken = new AtomicBoolean();
        SSLContext context = new EngineContext(TlsContexts.of(null, AUTHORITY), engine -> {
            if (broken.get()) {
                throw new IllegalStateException("of a security provider");
            }
            return engine;
        });
        ScriptedServer server = server(HONEST, answering(200, "ok"));
        harness().transport(TransportOptions.builder().sslContext(context).maxConnectionsPerHost(1));
        broken.set(true);
        for (int i = 0; i < 3; i++) {
            HttpTransportException failure = harness().failure(Harness.post(server.uri("/")));
            assertThat(failure.kind()).isIn(Kind.TLS, Kind.OTHER);
            assertThat(failure.mayHaveBeenSent()).isFalse();
        }
        broken.set(false);
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a server that wants a client certificate gets it")
    default void tlsClientCertificate() {
        TestCertificate client =
                TestCertificate.named("tck client").signedBy(AUTHORITY).build();
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.of(client, AUTHORITY)));
        List<String> names = new ArrayList<>();
        ScriptedServer server = mutual(connection -> {
            SSLSocket tls = connection.tls();
            names.add(tls == null ? null : tls.getSession().getPeerPrincipal().getName());
            answering(200, "ok").serve(connection);
        });
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        assertThat(names).containsExactly("CN=tck client");
    }

    @Test
    @DisplayName("a server that wants a client certificate and gets none does not see the request")
    default void tlsNoClientCertificate() {
        trustAuthority();
        ScriptedServer server = mutual(answering(200, "ok"));
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/")));
        // in TLS 1.3 the client may speak before it learns that it was refused
        assertThat(failure.kind()).isIn(Kind.TLS, Kind.CONNECTION_LOST);
        harness().settle(server);
        assertThat(server.requests()).isEmpty();
    }

    private ScriptedServer mutual(ScriptedServer.Script script) {
        return harness().closing(ScriptedServer.startTls(Loopback.V4, TlsContexts.of(HONEST, AUTHORITY), true, script));
    }

    @Test
    @DisplayName("a server that speaks plain text where TLS is due is refused")
    default void tlsPlainTextInsteadOfTls() {
        ScriptedServer server = harness().server(connection -> {
            connection.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            connection.awaitEnd();
        });
        HttpTransportException failure =
                harness().failure(Harness.post(URI.create("https://127.0.0.1:" + server.port() + "/")));
        Harness.assertFailure(failure, Kind.TLS, false);
    }

    @Test
    @DisplayName("a body without a length that is cut without TLS's farewell is a failure, not a response")
    default void tlsTruncationAttack() {
        require(Capability.TLS_TRUNCATION);
        trustAuthority();
        ScriptedServer server = server(HONEST, connection -> {
            if (connection.readRequest() != null) {
                connection.send("HTTP/1.1 200 OK\r\n\r\nall but the end");
                connection.halfClose();
                connection.awaitEnd();
            }
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/")));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
    }
}
