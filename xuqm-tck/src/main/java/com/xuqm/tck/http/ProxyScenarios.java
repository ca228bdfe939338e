package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** HTTP proxies. The scripted proxy plays the origin too, in plain text and inside of tunnels. */
interface ProxyScenarios extends Scenario {

    /** A plain origin that exists nowhere: only a proxy can lead there. */
    URI PLAIN_ORIGIN = URI.create("http://origin.invalid/path?q=%2F");

    /** An origin with TLS that exists nowhere: only a tunnel can lead there. */
    URI SECURE_ORIGIN = URI.create("https://origin.invalid/path?q=%2F");

    /** The certificate of that origin. */
    TestCertificate ORIGIN = TestCertificate.named("origin")
            .signedBy(TlsScenarios.AUTHORITY)
            .forHost("origin.invalid")
            .build();

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private void useProxy(ScriptedServer proxy, @Nullable String user, @Nullable String password) {
        require(user == null ? Capability.PROXY : Capability.PROXY_CREDENTIALS);
        harness()
                .transport(TransportOptions.builder()
                        .proxy(new ProxyOptions("127.0.0.1", proxy.port(), user, password))
                        .connectTimeout(Duration.ofSeconds(2)) // after which what was begun for nobody else may end
                        .sslContext(TlsContexts.of(null, TlsScenarios.AUTHORITY)));
    }

    /** A proxy that opens a tunnel to the origin, which it plays itself. */
    private ScriptedServer tunnel(ScriptedServer.Script origin) {
        return harness().server(connection -> {
            ReceivedRequest connect = connection.readRequest();
            if (connect != null) {
                assertThat(connect.method()).isEqualTo("CONNECT");
                assertThat(connect.target()).isEqualTo("origin.invalid:443");
                connection.send("HTTP/1.1 200 Connection established\r\n\r\n");
                connection.startTls(TlsContexts.of(ORIGIN), false);
                origin.serve(connection);
            }
        });
    }

    @Test
    @DisplayName("a plain request goes to the proxy, which is told the whole address")
    default void proxyPlainThroughProxy() {
        ScriptedServer proxy = harness().server(answering(200, "from afar"));
        useProxy(proxy, null, null);
        assertThat(harness().send(Harness.post(PLAIN_ORIGIN)).body()).hasSize(9);
        assertThat(harness().send(Harness.post(PLAIN_ORIGIN)).body()).hasSize(9);
        assertThat(proxy.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.target()).isEqualTo("http://origin.invalid/path?q=%2F");
            assertThat(request.all("host")).containsExactly("origin.invalid");
            assertThat(request.all("proxy-authorization")).isEmpty();
        });
        assertThat(proxy.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a proxy that wants credentials gets them with the first request")
    default void proxyPlainWithCredentials() {
        ScriptedServer proxy = harness().server(answering(200, "ok"));
        useProxy(proxy, "user", "pass:wörd");
        harness().send(Harness.post(PLAIN_ORIGIN));
        assertThat(proxy.requests())
                .singleElement()
                .satisfies(request ->
                        assertThat(request.all("proxy-authorization")).containsExactly(basic("user", "pass:wörd")));
    }

    @Test
    @DisplayName("a request over TLS goes through a tunnel, and the connection is kept")
    default void proxyTunnelled() {
        ScriptedServer proxy = tunnel(answering(200, "secret"));
        useProxy(proxy, null, null);
        assertThat(harness().send(Harness.post(SECURE_ORIGIN)).body()).hasSize(6);
        assertThat(harness().send(Harness.post(SECURE_ORIGIN)).body()).hasSize(6);
        assertThat(proxy.connections()).hasSize(1);
        assertThat(proxy.requests()).hasSize(3);
        assertThat(proxy.requests().get(0).all("proxy-authorization")).isEmpty();
        assertThat(proxy.requests().get(1).target()).isEqualTo("/path?q=%2F");
    }

    @Test
    @DisplayName("credentials for a proxy open the tunnel and are not shown to the origin")
    default void proxyTunnelledWithCredentials() {
        ScriptedServer proxy = tunnel(answering(200, "secret"));
        useProxy(proxy, "user", "password");
        assertThat(harness().send(Harness.post(SECURE_ORIGIN)).body()).hasSize(6);
        assertThat(proxy.requests()).hasSize(2);
        assertThat(proxy.requests().get(0).all("proxy-authorization")).containsExactly(basic("user", "password"));
        assertThat(proxy.requests().get(1).all("proxy-authorization")).isEmpty();
    }

    @Test
    @DisplayName("status 407 inside of a tunnel is the origin's own: the origin has received the request")
    default void proxyTunnelledStatus407() {
        ScriptedServer proxy = tunnel(answering(407, "odd"));
        useProxy(proxy, null, null);
        Throwable failure = Harness.settled(harness().start(Harness.post(SECURE_ORIGIN)));
        if (failure != null) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            HttpTransportException.class,
                            lost -> assertThat(lost.mayHaveBeenSent()).isTrue());
        }
    }

    @Test
    @DisplayName("the origin's certificate is checked inside of a tunnel too")
    default void proxyTunnelChecksCertificate() {
        ScriptedServer proxy = tunnel(answering(200, "secret"));
        require(Capability.PROXY);
        harness()
                .transport(TransportOptions.builder()
                        .proxy(ProxyOptions.of("127.0.0.1", proxy.port()))
                        .sslContext(TlsContexts.of(null, TestCertificate.authority("another"))));
        Harness.assertFailure(harness().failure(Harness.post(SECURE_ORIGIN)), Kind.TLS, false);
    }

    @Test
    @DisplayName("a proxy that wants credentials and gets none keeps the request to itself: certainly not sent")
    default void proxyPlainWithoutCredentials() {
        ScriptedServer proxy =
                harness().server(answering(407, "who are you?", "Proxy-Authenticate: Basic realm=\"x\""));
        useProxy(proxy, null, null);
        assertAskedForCredentials(proxy, PLAIN_ORIGIN);
        harness().settle(proxy);
        assertThat(proxy.requests()).hasSize(1);
    }

    @Test
    @DisplayName("a proxy that does not like the credentials keeps the request to itself: certainly not sent")
    default void proxyPlainWithWrongCredentials() {
        ScriptedServer proxy = harness().server(answering(407, "no!", "Proxy-Authenticate: Basic realm=\"x\""));
        useProxy(proxy, "user", "wrong");
        HttpTransportException failure = assertAskedForCredentials(proxy, PLAIN_ORIGIN);
        assertThat(failure).hasMessageNotContaining("wrong").hasMessageNotContaining(basic("user", "wrong"));
    }

    /** Checks that the failure leads to the option, and tells which proxy it is. */
    private HttpTransportException assertAskedForCredentials(ScriptedServer proxy, URI origin) {
        HttpTransportException failure = harness().failure(Harness.post(origin));
        Harness.assertFailure(failure, Kind.PROXY, false);
        assertThat(failure).hasMessageContainingAll("127.0.0.1:" + proxy.port(), "407", "ProxyOptions");
        return failure;
    }

    @Test
    @DisplayName("the body of a 407 is not taken for an answer, and the proxy's next answer not for the rest of it")
    default void proxyGoesOnAfterItAskedForCredentials() {
        AtomicInteger asked = new AtomicInteger();
        ScriptedServer proxy = harness().server(connection -> {
            while (connection.readRequest() != null) {
                connection.respond(asked.getAndIncrement() == 0 ? 407 : 200, "ok");
            }
        });
        useProxy(proxy, null, null);
        assertAskedForCredentials(proxy, PLAIN_ORIGIN);
        assertThat(harness().send(Harness.post(PLAIN_ORIGIN)).body()).hasSize(2);
    }

    @Test
    @DisplayName("a proxy that wants credentials for a tunnel and gets none: certainly not sent")
    default void proxyTunnelWithoutCredentials() {
        ScriptedServer proxy = harness().server(answering(407, "who?", "Proxy-Authenticate: Basic realm=\"x\""));
        useProxy(proxy, null, null);
        assertThat(assertTunnelRefused(proxy))
                .hasMessageContainingAll("127.0.0.1:" + proxy.port(), "407", "ProxyOptions");
    }

    @Test
    @DisplayName("a proxy that does not like the credentials for a tunnel: certainly not sent")
    default void proxyTunnelWithWrongCredentials() {
        ScriptedServer proxy = harness().server(answering(407, "no!", "Proxy-Authenticate: Basic realm=\"x\""));
        useProxy(proxy, "user", "wrong");
        HttpTransportException failure = assertTunnelRefused(proxy);
        assertThat(failure).hasMessageContaining("ProxyOptions");
        assertThat(failure).hasMessageNotContaining("wrong").hasMessageNotContaining(basic("user", "wrong"));
    }

    @Test
    @DisplayName("a proxy that forbids the tunnel: certainly not sent")
    default void proxyTunnelForbidden() {
        ScriptedServer proxy = harness().server(answering(403, "forbidden"));
        useProxy(proxy, null, null);
        assertTunnelRefused(proxy);
    }

    private HttpTransportException assertTunnelRefused(ScriptedServer proxy) {
        HttpTransportException failure = harness().failure(Harness.post(SECURE_ORIGIN));
        Harness.assertFailure(failure, Kind.PROXY, false);
        harness().settle(proxy);
        assertThat(proxy.requests()).allMatch(request -> request.method().equals("CONNECT"));
        return failure;
    }

    @Test
    @DisplayName("a proxy that stalls the tunnel: the deadline holds, certainly not sent")
    default void proxyTunnelStalls() {
        ScriptedServer proxy = harness().server(connection -> {
            connection.readRequest();
            connection.awaitEnd();
        });
        useProxy(proxy, null, null);
        HttpTransportException failure =
                Harness.failure(harness().start(Harness.post(SECURE_ORIGIN), Harness.soon(300)));
        Harness.assertFailure(failure, Kind.DEADLINE, false);
        proxy.awaitNoConnections();
    }

    @Test
    @DisplayName("a proxy that cannot be reached: certainly not sent")
    default void proxyProxyUnreachable() throws IOException {
        require(Capability.PROXY);
        RefusingPort nobody = harness().closing(new RefusingPort());
        harness().transport(TransportOptions.builder().proxy(ProxyOptions.of("127.0.0.1", nobody.number())));
        for (URI uri : List.of(PLAIN_ORIGIN, SECURE_ORIGIN)) {
            Harness.assertFailure(harness().failure(Harness.post(uri)), Kind.CONNECT, false);
        }
    }

    @Test
    @DisplayName("a host among the exceptions is reached directly, and other hosts through the proxy")
    default void proxyExceptions() {
        ScriptedServer proxy = harness().server(answering(200, "from afar"));
        ScriptedServer origin = harness().server(answering(200, "near"));
        require(Capability.PROXY);
        harness()
                .transport(TransportOptions.builder()
                        .proxy(ProxyOptions.of("127.0.0.1", proxy.port()).withExceptions("*.example.com", "127.*")));
        assertThat(harness().send(Harness.post(origin.uri("/path"))).body()).hasSize(4);
        assertThat(harness().send(Harness.post(PLAIN_ORIGIN)).body()).hasSize(9);
        assertThat(origin.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.target()).isEqualTo("/path"));
        assertThat(proxy.requests()).hasSize(1);
    }

    @Test
    @DisplayName("a host among the exceptions is reached directly over TLS, too")
    default void proxyExceptionsSecure() {
        ScriptedServer proxy = harness().server(answering(403, "no tunnels"));
        ScriptedServer origin = harness()
                .closing(ScriptedServer.startTls(TlsContexts.of(TlsScenarios.HONEST), answering(200, "secret")));
        require(Capability.PROXY);
        harness()
                .transport(TransportOptions.builder()
                        .proxy(ProxyOptions.of("127.0.0.1", proxy.port()).withExceptions("localhost"))
                        .sslContext(TlsContexts.of(null, TlsScenarios.AUTHORITY)));
        assertThat(harness().send(Harness.post(origin.uri("localhost", "/"))).body())
                .hasSize(6);
        assertThat(proxy.connections()).isEmpty();
    }

    @Test
    @DisplayName("a host among the exceptions is not shown the credentials for the proxy, and its 407 is its own")
    default void proxyExceptionsSeeNoCredentials() {
        ScriptedServer proxy = harness().server(answering(200, "from afar"));
        ScriptedServer origin = harness().server(answering(407, "odd"));
        require(Capability.PROXY_CREDENTIALS);
        harness()
                .transport(TransportOptions.builder()
                        .proxy(new ProxyOptions("127.0.0.1", proxy.port(), "user", "password")
                                .withExceptions("127.0.0.0/8")));
        Throwable failure = Harness.settled(harness().start(Harness.post(origin.uri("/"))));
        if (failure != null) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            HttpTransportException.class,
                            lost -> assertThat(lost.mayHaveBeenSent()).isTrue());
        }
        assertThat(origin.requests())
                .singleElement()
                .satisfies(request ->
                        assertThat(request.all("proxy-authorization")).isEmpty());
        assertThat(proxy.connections()).isEmpty();
    }

    @Test
    @DisplayName("the JVM's proxy settings are not used")
    default void proxyJvmSettingsIgnored() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        ProxySelector before = ProxySelector.getDefault();
        AtomicInteger asked = new AtomicInteger();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.incrementAndGet();
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.incrementAndGet();
            }
        });
        try {
            harness().send(Harness.post(server.uri("/")));
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).hasValue(0);
    }
}
