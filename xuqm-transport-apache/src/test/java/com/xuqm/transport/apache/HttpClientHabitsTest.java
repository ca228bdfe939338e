package com.xuqm.transport.apache;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import com.xuqm.tck.http.ServerConnection;
import com.xuqm.tck.http.TestCertificate;
import com.xuqm.tck.http.TlsContexts;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HttpClient does by itself, or does wrong, and the transport must not. */
@DisplayName("of HttpClient's habits")
class HttpClientHabitsTest {

    private static final TestCertificate AUTHORITY = TestCertificate.authority("an authority");
    private static final TestCertificate SERVER = TestCertificate.named("a server")
            .signedBy(AUTHORITY)
            .forAddress(InetAddress.getLoopbackAddress())
            .build();

    private static final TransportOptions ONE_CONNECTION =
            TransportOptions.builder().maxConnectionsPerHost(1).build();

    private static HttpRequest post(URI uri, int bytes) {
        return new HttpRequest(
                HttpMethod.POST,
                uri,
                HttpHeaders.empty(),
                HttpBody.bytes("application/octet-stream", new byte[bytes]),
                new ResponseTarget.Memory(1000));
    }

    private static HttpResponse send(ApacheHttpTransport transport, HttpRequest request) throws Exception {
        return transport.send(request, Deadline.after(Duration.ofSeconds(30))).get();
    }

    private static HttpTransportException failure(ApacheHttpTransport transport, HttpRequest request) {
        ExecutionException failure = catchThrowableOfType(ExecutionException.class, () -> send(transport, request));
        assertThat(failure).hasCauseInstanceOf(HttpTransportException.class);
        return (HttpTransportException) failure.getCause();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aServerThatAsksForAnotherTryIsNotTriedAgain(int status) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(answering(status, "later", "Retry-After: 0"));
                ApacheHttpTransport transport = new ApacheHttpTransport(TransportOptions.defaults())) {
            assertThat(send(transport, post(server.uri("/"), 2)).status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 413})
    void aResponseBeforeTheEndOfTheRequestGivesThePlaceInThePoolBack(int status) throws Exception {
        CountDownLatch another = new CountDownLatch(1);
        ScriptedServer.Script script = connection -> {
            if (connection.number() == 0) {
                connection.readHead();
                connection.respond(status, "enough");
                // If the rest were read, the client might have sent all of it before it looks at the response.
                assertThat(another.await(30, TimeUnit.SECONDS)).isTrue();
                connection.awaitEnd();
            } else {
                another.countDown();
                answering(200, "next").serve(connection);
            }
        };
        try (ScriptedServer server = ScriptedServer.start(script);
                ApacheHttpTransport transport = new ApacheHttpTransport(ONE_CONNECTION)) {
            assertThat(send(transport, post(server.uri("/"), 32 * 1024 * 1024)).status())
                    .isEqualTo(status);
            assertThat(send(transport, post(server.uri("/"), 2)).body()).hasSize(4);
            assertThat(server.connections()).hasSize(2);
        }
    }

    @Test
    void anUpgradeToTlsThatNobodyAskedForIsNotFollowed() {
        List<Integer> received = new ArrayList<>();
        ScriptedServer.Script script = connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: TLS/1.2\r\n\r\n");
            received.add(connection.read(new byte[1]));
        };
        HttpTransportException failure;
        try (ScriptedServer server = ScriptedServer.start(script)) {
            try (ApacheHttpTransport transport = new ApacheHttpTransport(TransportOptions.defaults())) {
                failure = failure(transport, post(server.uri("/"), 2));
            }
            server.awaitNoConnections();
        }
        assertThat(failure.kind()).isEqualTo(Kind.PROTOCOL);
        assertThat(failure.mayHaveBeenSent()).isTrue();
        assertThat(received).doesNotContain(1);
    }

    @Test
    void aStatusThatDoesNotExistIsNoResponse() {
        try (ScriptedServer server = ScriptedServer.start(answering(600, "what?"));
                ApacheHttpTransport transport = new ApacheHttpTransport(TransportOptions.defaults())) {
            assertThat(failure(transport, post(server.uri("/"), 2)).kind()).isEqualTo(Kind.PROTOCOL);
        }
    }

    @Test
    void connectionsWithAClientCertificateAreUsedAgain() throws Exception {
        TestCertificate client =
                TestCertificate.named("a client").signedBy(AUTHORITY).build();
        TransportOptions options = TransportOptions.builder()
                .sslContext(TlsContexts.of(client, AUTHORITY))
                .build();
        try (ScriptedServer server = ScriptedServer.startTls(
                        InetAddress.getLoopbackAddress(),
                        TlsContexts.of(SERVER, AUTHORITY),
                        true,
                        answering(200, "ok"));
                ApacheHttpTransport transport = new ApacheHttpTransport(options)) {
            for (int i = 0; i < 3; i++) {
                assertThat(send(transport, post(server.uri("/"), 2)).status()).isEqualTo(200);
            }
            assertThat(server.connections()).hasSize(1);
        }
    }

    @Test
    void aBodyWithoutALengthIsWholeIfTlsIsEndedInOrder() throws Exception {
        HttpResponse response = overTls("HTTP/1.1 200 OK\r\n\r\nall of it", ServerConnection::close);
        assertThat(response.body()).asString().isEqualTo("all of it");
    }

    @Test
    void aHeadThatIsCutOffIsNoResponseOverTlsEither() {
        ExecutionException failure = catchThrowableOfType(
                ExecutionException.class,
                () -> overTls("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Cut", ServerConnection::close));
        assertThat(failure)
                .cause()
                .isInstanceOfSatisfying(
                        HttpTransportException.class,
                        cause -> assertThat(cause.kind()).isEqualTo(Kind.CONNECTION_LOST));
    }

    private static HttpResponse overTls(String answer, ScriptedServer.Script end) throws Exception {
        TransportOptions options = TransportOptions.builder()
                .sslContext(TlsContexts.of(null, AUTHORITY))
                .build();
        ScriptedServer.Script script = connection -> {
            connection.readRequest();
            connection.send(answer);
            end.serve(connection);
        };
        try (ScriptedServer server = ScriptedServer.startTls(TlsContexts.of(SERVER), script);
                ApacheHttpTransport transport = new ApacheHttpTransport(options)) {
            return send(transport, post(server.uri("/"), 2));
        }
    }

    @Test
    void aCallerThatIsInterruptedCanSendAndStaysInterrupted() {
        boolean stillInterrupted;
        try (ScriptedServer server = ScriptedServer.start(answering(200, "ok"));
                ApacheHttpTransport transport = new ApacheHttpTransport(TransportOptions.defaults())) {
            Thread.currentThread().interrupt();
            var future = transport.send(post(server.uri("/"), 2), Deadline.after(Duration.ofSeconds(30)));
            stillInterrupted = Thread.interrupted();
            assertThat(future.join().status()).isEqualTo(200);
        }
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void noThreadKeepsTheJvmAliveAndNoneOutlivesTheTransport() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<Thread> threads;
        try (ScriptedServer server = ScriptedServer.start(answering(200, "ok"))) {
            try (ApacheHttpTransport transport = new ApacheHttpTransport(TransportOptions.defaults())) {
                send(transport, post(server.uri("/"), 2));
                threads = Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("xuqm-transport-apache-"))
                        .filter(thread -> !before.contains(thread))
                        .toList();
            }
        }
        assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
        for (Thread ended : threads) {
            ended.join(60_000); // told to end, it may still be on its last instructions
        }
        assertThat(threads).noneMatch(Thread::isAlive);
    }
}
