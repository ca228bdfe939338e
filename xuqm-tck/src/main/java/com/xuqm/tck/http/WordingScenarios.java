package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What failures say: each in one sentence who is concerned, by host and port, why, and what to do; and no secret. {@link
 * com.xuqm.sdk.http.support.TransportFailures} has words for all of it; a transport may have others.
 */
interface WordingScenarios extends Scenario {

    /** What must not be told. */
    String SECRET = "swordfish";

    /** What a remedy names: something to set, or to look at. */
    String REMEDY = ".*\\b(check|set|see|allow|give|take|send)\\b.*";

    private static URI secret(String start) {
        return URI.create(start + "/path-" + SECRET + "?token=" + SECRET);
    }

    /** Checks that a failure is of a kind, names somebody and a reason and a remedy, in one sentence, and tells no secret. */
    private static void assertSaid(
            HttpTransportException failure, Kind kind, String who, String why, String... whatToDo) {
        assertThat(failure.kind()).as("kind of %s", failure).isEqualTo(kind);
        assertThat(failure)
                .hasMessageContaining(who)
                .hasMessageMatching("(?is).*(" + why + ").*")
                .hasMessageMatching("(?is)" + REMEDY);
        for (String what : whatToDo) {
            assertThat(failure).hasMessageContaining(what);
        }
        assertThat(failure.getMessage()).doesNotContain("\n", "\r", ". ").doesNotContain("null");
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain(SECRET);
    }

    private HttpTransportException failure(URI uri) {
        return harness().failure(Harness.post(uri));
    }

    private int closedPort() throws IOException {
        return harness().closing(new RefusingPort()).number();
    }

    private void useProxy(String host, int port) {
        require(Capability.PROXY);
        boolean credentials = supports(Capability.PROXY_CREDENTIALS);
        harness()
                .transport(TransportOptions.builder()
                        .connectTimeout(Duration.ofSeconds(Guard.SECONDS))
                        .proxy(new ProxyOptions(host, port, credentials ? "user" : null, credentials ? SECRET : null)));
    }

    private int proxy(ScriptedServer.Script script) {
        int port = harness().server(script).port();
        useProxy("127.0.0.1", port);
        return port;
    }

    @Test
    @DisplayName("an unknown host: its name, and to look at the base URL and the DNS")
    default void unknownHostIsSaid() {
        assertSaid(failure(secret("http://xuqm.invalid")), Kind.RESOLVE, "xuqm.invalid", "resolve", "base URL", "DNS");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"http://origin.invalid", "https://origin.invalid"})
    @DisplayName("an unknown proxy: its name, and to look at ProxyOptions, not at the base URL")
    default void unknownProxyIsSaid(String origin) {
        useProxy("proxy.invalid", 3128);
        HttpTransportException failure = failure(secret(origin));
        assertSaid(failure, Kind.RESOLVE, "proxy.invalid:3128", "resolve", "ProxyOptions", "DNS");
        assertThat(failure).hasMessageNotContaining("base URL");
    }

    @Test
    @DisplayName("a refused connection: host and port, that it is refused, and to look at the base URL")
    default void refusedConnectionIsSaid() throws IOException {
        int port = closedPort();
        assertSaid(
                failure(secret("http://127.0.0.1:" + port)), Kind.CONNECT, "127.0.0.1:" + port, "refused", "base URL");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"http://origin.invalid", "https://origin.invalid"})
    @DisplayName(
            "a proxy that refuses connections: its host and port, and to look at ProxyOptions, not at the base URL")
    default void refusedProxyIsSaid(String origin) throws IOException {
        int port = closedPort();
        useProxy("127.0.0.1", port);
        HttpTransportException failure = failure(secret(origin));
        assertSaid(failure, Kind.CONNECT, "127.0.0.1:" + port, "refused", "ProxyOptions");
        assertThat(failure).hasMessageNotContaining("base URL");
    }

    @Test
    @DisplayName("a connection that is not made in time: host and port, how long it was, and the option")
    default void connectTimeoutIsSaid() throws IOException {
        FullBacklog backlog = harness().closing(new FullBacklog());
        harness().transport(TransportOptions.builder().connectTimeout(Duration.ofMillis(321)));
        URI uri = backlog.uri("http");
        assertSaid(
                failure(secret("http://" + uri.getAuthority())),
                Kind.CONNECT_TIMEOUT,
                uri.getAuthority(),
                "321 ms",
                "connectTimeout");
    }

    @Test
    @DisplayName("no free connection in time: host and port, how long it was, how many are in use, and both options")
    default void poolTimeoutIsSaid() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.awaitEnd();
        });
        harness()
                .transport(TransportOptions.builder().maxConnectionsPerHost(1).poolWaitTimeout(Duration.ofMillis(123)));
        URI uri = secret("http://127.0.0.1:" + server.port());
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(uri));
        assertSaid(
                failure(uri),
                Kind.POOL_TIMEOUT,
                "127.0.0.1:" + server.port(),
                "123 ms",
                "poolWaitTimeout",
                "maxConnectionsPerHost");
        assertThat(first).isNotDone();
    }

    @Test
    @DisplayName(
            "a certificate that nobody trusts: host and port, that the path to an authority is missing, and sslContext")
    default void untrustedCertificateIsSaid() {
        ScriptedServer server =
                harness().closing(ScriptedServer.startTls(TlsContexts.of(TlsScenarios.HONEST), answering(200, "ok")));
        assertSaid(
                failure(secret("https://127.0.0.1:" + server.port())),
                Kind.TLS,
                "127.0.0.1:" + server.port(),
                "certification path|trust",
                "TransportOptions.sslContext");
    }

    @Test
    @DisplayName("a certificate for another host: host and port, that the name does not match, and what to look at")
    default void certificateOfAnotherIsSaid() {
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.of(null, TlsScenarios.AUTHORITY)));
        TestCertificate other = TestCertificate.named("other")
                .signedBy(TlsScenarios.AUTHORITY)
                .forHost("other.example")
                .build();
        ScriptedServer server = harness().closing(ScriptedServer.startTls(TlsContexts.of(other), answering(200, "ok")));
        assertSaid(
                failure(secret("https://localhost:" + server.port())),
                Kind.TLS,
                "localhost:" + server.port(),
                "localhost (found|doesn't match)|name matching|match",
                "certificate");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"http://origin.invalid", "https://origin.invalid"})
    @DisplayName("a proxy that wants credentials: its host and port, status 407, and ProxyOptions")
    default void proxyCredentialsAreSaid(String origin) {
        int port = proxy(answering(407, "who?", "Proxy-Authenticate: Basic realm=\"x\""));
        assertSaid(failure(secret(origin)), Kind.PROXY, "127.0.0.1:" + port, "407", "ProxyOptions");
    }

    @Test
    @DisplayName("a proxy that refuses a tunnel: its host and port, whereto, the status, and ProxyOptions")
    default void refusedTunnelIsSaid() {
        int port = proxy(answering(403, "forbidden"));
        assertSaid(
                failure(secret("https://origin.invalid")),
                Kind.PROXY,
                "127.0.0.1:" + port,
                "403",
                "origin.invalid",
                "ProxyOptions");
    }

    @Test
    @DisplayName("a proxy that goes instead of making a tunnel: its host and port, that it went, and what to look at")
    default void lostTunnelIsSaid() {
        int port = proxy(connection -> connection.readRequest());
        assertSaid(
                failure(secret("https://origin.invalid")),
                Kind.CONNECTION_LOST,
                "127.0.0.1:" + port,
                "ended|closed",
                "ProxyOptions");
    }

    @Test
    @DisplayName("a connection that is lost within the handshake: host and port, when, and what to look at")
    default void lostHandshakeIsSaid() {
        ScriptedServer server = harness().server(connection -> connection.read(new byte[1]));
        assertSaid(
                failure(secret("https://127.0.0.1:" + server.port())),
                Kind.CONNECTION_LOST,
                "127.0.0.1:" + server.port(),
                "handshake");
    }

    @Test
    @DisplayName("a connection that is lost before the answer: host and port, when, and the option")
    default void lostConnectionIsSaid() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.reset();
        });
        assertSaid(
                failure(secret("http://127.0.0.1:" + server.port())),
                Kind.CONNECTION_LOST,
                "127.0.0.1:" + server.port(),
                "before the response",
                "idleTimeout");
    }

    @Test
    @DisplayName("a deadline that passes: host and port, that it passed, and the options")
    default void deadlineIsSaid() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.awaitEnd();
        });
        HttpTransportException failure = Harness.lateAfterSending(deadline ->
                harness().start(Harness.post(secret("http://127.0.0.1:" + server.port())), deadline));
        assertSaid(
                failure,
                Kind.DEADLINE,
                "127.0.0.1:" + server.port(),
                "deadline passed",
                "attemptTimeout",
                "callTimeout");
    }

    @Test
    @DisplayName("a peer that speaks no HTTP: host and port, nothing that it said, and to look at the base URL")
    default void nonsenseIsSaid() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("220 " + SECRET + " ESMTP\r\n\r\n");
            connection.awaitEnd();
        });
        assertSaid(
                failure(secret("http://127.0.0.1:" + server.port())),
                Kind.PROTOCOL,
                "127.0.0.1:" + server.port(),
                "HTTP",
                "base URL");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Content-Length: 1001", "Transfer-Encoding: chunked", "Connection: close"})
    @DisplayName("a response over the cap, declared or not: host and port, how many bytes it may have, and the option")
    default void tooLargeIsSaid(String framing) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n"
                    + (framing.endsWith("chunked") ? "3e9\r\n" : "") + "x".repeat(1001));
            connection.awaitEnd();
        });
        URI uri = secret("http://127.0.0.1:" + server.port());
        assertSaid(
                harness().failure(Harness.get(uri, new ResponseTarget.Memory(1000))),
                Kind.TOO_LARGE,
                "127.0.0.1:" + server.port(),
                "1000 bytes",
                "maxResponseBytes");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: " + SECRET,
                "Transfer-Encoding: " + SECRET
            })
    @DisplayName(
            "a head that can be read in two ways: host and port, nothing of it, and to look at what stands in between")
    default void unclearHeadIsSaid(String fields) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\nab");
            connection.awaitEnd();
        });
        assertSaid(
                failure(secret("http://127.0.0.1:" + server.port())),
                Kind.PROTOCOL,
                "127.0.0.1:" + server.port(),
                "Content-Length|Transfer-Encoding|HTTP",
                "check that the base URL");
    }

    @Test
    @DisplayName("a file that cannot be written: host and port, what was thrown, and what to look at")
    default void unwritableFileIsSaid(@TempDir Path folder) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        URI uri = secret("http://127.0.0.1:" + server.port());
        ResponseTarget target = new ResponseTarget.ToFile(folder.resolve("gone/below"), 1_000, 1_000);
        assertSaid(
                harness().failure(Harness.get(uri, target)),
                Kind.RESPONSE_FILE,
                "127.0.0.1:" + server.port(),
                "NoSuchFileException",
                "folder");
    }
}
