package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HostResolver;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The addresses of a host: where they come from, that one which fails is not the only one, and that they change. */
interface AddressScenarios extends Scenario {

    /** Where the scenarios' servers do not listen. */
    InetAddress OTHER = Loopback.V6;

    private TransportOptions.Builder resolving(HostResolver resolver) {
        require(Capability.HOST_RESOLVER);
        return TransportOptions.builder().hostResolver(resolver);
    }

    private static URI named(ScriptedServer server) {
        return URI.create("http://many.test:" + server.port() + "/");
    }

    /** Takes a port without listening there, so that the server's is refused at that address, and by no other test's server. */
    private void refuse(InetAddress address, int port) throws IOException {
        Socket taken = harness().closing(new Socket());
        taken.bind(new InetSocketAddress(address, port));
    }

    @Test
    @DisplayName("a host resolver finds the addresses of names, and the server sees the name")
    default void addressesByResolver() {
        List<String> asked = new ArrayList<>();
        TransportOptions.Builder options = resolving(host -> {
            asked.add(host);
            return List.of(Loopback.V4);
        });
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(options);
        assertThat(harness().send(Harness.post(named(server))).status()).isEqualTo(200);
        assertThat(server.requests().get(0).all("Host")).containsExactly("many.test:" + server.port());
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        assertThat(asked).as("an address is not looked up").containsExactly("many.test");
    }

    @Test
    @DisplayName("an address that refuses the connection is not the only one")
    default void addressesNextAfterRefusal() throws IOException {
        TransportOptions.Builder options = resolving(host -> List.of(OTHER, Loopback.V4));
        ScriptedServer server = harness().server(answering(200, "ok"));
        refuse(OTHER, server.port());
        harness().transport(options);
        assertThat(harness().send(Harness.post(named(server))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("an address that leaves the connection unanswered is not the only one: all share the connect timeout")
    default void addressesNextAfterSilence() throws IOException {
        TransportOptions.Builder options =
                resolving(host -> List.of(OTHER, Loopback.V4)).connectTimeout(Duration.ofSeconds(2));
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().closing(new FullBacklog(OTHER, server.port()));
        harness().transport(options);
        assertThat(harness().send(Harness.post(named(server))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("with TLS, the name is checked at whichever address answers")
    default void addressesAndTls() throws IOException {
        TransportOptions.Builder options = resolving(host -> List.of(OTHER, Loopback.V4));
        TestCertificate own = TestCertificate.named("many")
                .signedBy(TlsScenarios.AUTHORITY)
                .forHost("many.test")
                .build();
        ScriptedServer server = harness().closing(ScriptedServer.startTls(TlsContexts.of(own), answering(200, "ok")));
        refuse(OTHER, server.port());
        harness().transport(options.sslContext(TlsContexts.of(null, TlsScenarios.AUTHORITY)));
        assertThat(harness().send(Harness.post(server.uri("many.test", "/"))).status())
                .isEqualTo(200);
        HttpTransportException failure = harness().failure(Harness.post(server.uri("other.test", "/")));
        Harness.assertFailure(failure, Kind.TLS, false);
    }

    @Test
    @DisplayName("a host all of whose addresses refuse: no connection, certainly not sent")
    default void addressesAllRefuse() throws IOException {
        TransportOptions.Builder options = resolving(host -> List.of(OTHER, Loopback.V4));
        Socket taken = harness().closing(new Socket());
        taken.bind(new InetSocketAddress(Loopback.V4, 0));
        refuse(OTHER, taken.getLocalPort());
        harness().transport(options);
        HttpTransportException failure =
                harness().failure(Harness.post(URI.create("http://many.test:" + taken.getLocalPort() + "/")));
        Harness.assertFailure(failure, Kind.CONNECT, false);
        assertThat(failure).hasMessageContaining("many.test");
    }

    @Test
    @DisplayName(
            "what a host resolver cannot resolve was certainly not sent, whatever it throws, and is asked for again")
    default void addressesUnresolved() {
        AtomicInteger asked = new AtomicInteger();
        TransportOptions.Builder options = resolving(host -> switch (asked.getAndIncrement()) {
            case 0 -> throw new UnknownHostException(host);
            case 1 -> throw new IllegalStateException("of the resolver");
            case 2 -> List.of();
            default -> List.of(Loopback.V4);
        });
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(options);
        for (int i = 0; i < 3; i++) {
            HttpTransportException failure = harness().failure(Harness.post(named(server)));
            Harness.assertFailure(failure, Kind.RESOLVE, false);
            assertThat(failure).hasMessageContaining("many.test");
        }
        assertThat(harness().send(Harness.post(named(server))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("while a look-up hangs, deadlines hold, and there is one look-up however many requests come and go")
    default void addressesLookedUpOnce() {
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger lookups = new AtomicInteger();
        TransportOptions.Builder options = resolving(host -> {
            if (host.equals("slow.test")) {
                lookups.incrementAndGet();
                Guard.await(gate, "the end of the test");
            }
            return List.of(Loopback.V4);
        });
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(options);
        URI slow = URI.create("http://slow.test:" + server.port() + "/");
        for (int round = 0; round < 10; round++) {
            List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                futures.add(harness().start(Harness.post(slow), Harness.soon(50)));
            }
            futures.forEach(future ->
                    assertThat(Harness.failure(future).mayHaveBeenSent()).isFalse());
        }
        assertThat(lookups).hasValue(1);
        assertThat(harness().send(Harness.post(named(server))).status())
                .as("another host is looked up meanwhile")
                .isEqualTo(200);
        CompletableFuture<HttpResponse> patient = harness().start(Harness.post(slow));
        gate.countDown();
        assertThat(Harness.response(patient).status()).isEqualTo(200);
        // that look-up, or its own if it came when that had just ended
        assertThat(lookups).hasValueLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("a connection that has lived for long is not used again")
    default void connectionLifetime() {
        require(Capability.CONNECTION_LIFETIME);
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(TransportOptions.builder().maxConnectionLifetime(Duration.ofNanos(1)));
        for (int i = 0; i < 3; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        }
        assertThat(server.connections()).hasSize(3);
        harness().transport(TransportOptions.builder());
        for (int i = 0; i < 3; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        }
        assertThat(server.connections()).hasSize(4);
    }

    @Test
    @DisplayName("a connection is kept unused for less time than the server says that it does")
    default void connectionKeptByServer() {
        require(Capability.CONNECTION_LIFETIME);
        ScriptedServer brief = harness().server(answering(200, "ok", "Keep-Alive: timeout=0, max=100"));
        ScriptedServer patient = harness().server(answering(200, "ok", "Keep-Alive: timeout=600"));
        for (int i = 0; i < 3; i++) {
            harness().send(Harness.post(brief.uri("/")));
        }
        for (int i = 0; i < 3; i++) {
            harness().send(Harness.post(patient.uri("/")));
        }
        assertThat(brief.connections()).hasSize(3);
        assertThat(patient.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a host that moves is followed as old connections come to their end")
    default void addressesFollowed() {
        require(Capability.CONNECTION_LIFETIME);
        AtomicInteger lookups = new AtomicInteger();
        TransportOptions.Builder options =
                resolving(host -> List.of(lookups.getAndIncrement() == 0 ? Loopback.V4 : OTHER));
        ScriptedServer before = harness().server(answering(200, "before"));
        ScriptedServer after = harness().closing(ScriptedServer.start(OTHER, before.port(), answering(200, "after")));
        harness().transport(options.maxConnectionLifetime(Duration.ofNanos(1)));
        assertThat(harness().send(Harness.post(named(before))).body())
                .asString()
                .isEqualTo("before");
        assertThat(harness().send(Harness.post(named(before))).body())
                .asString()
                .isEqualTo("after");
        assertThat(after.requests()).hasSize(1);
    }
}
