package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that cannot be made, break, or carry nonsense, and what is said of the request then. */
interface FailureScenarios extends Scenario {

    @Test
    @DisplayName("a port that refuses connections: certainly not sent")
    default void connectionRefused() throws IOException {
        RefusingPort nobody = harness().closing(new RefusingPort());
        URI uri = URI.create(nobody.baseUrl() + "/secret?token=abc");
        HttpTransportException failure = harness().failure(Harness.post(uri));
        Harness.assertFailure(failure, Kind.CONNECT, false);
        assertThat(failure).hasMessageContaining("127.0.0.1:" + nobody.number()).hasMessageNotContaining("token");
    }

    @Test
    @DisplayName("a listener that leaves a connection unanswered: connect timeout, certainly not sent")
    default void connectTimeout() throws IOException {
        FullBacklog backlog = harness().closing(new FullBacklog());
        harness().transport(TransportOptions.builder().connectTimeout(Duration.ofMillis(300)));
        HttpTransportException failure = harness().failure(Harness.post(backlog.uri("http")));
        Harness.assertFailure(failure, Kind.CONNECT_TIMEOUT, false);
    }

    @Test
    @DisplayName("a host name that nobody has: certainly not sent")
    default void unknownHost() {
        HttpTransportException failure = harness().failure(Harness.post(URI.create("http://xuqm.invalid/")));
        Harness.assertFailure(failure, Kind.RESOLVE, false);
        assertThat(failure).hasMessageContaining("xuqm.invalid");
    }

    @Test
    @DisplayName("a reset before the first byte of the answer: may have been sent, and was sent once")
    default void resetBeforeAnswer() {
        assertLost(ServerConnection::reset);
    }

    @Test
    @DisplayName("an orderly close before the first byte of the answer: may have been sent, and was sent once")
    default void closeBeforeAnswer() {
        assertLost(ServerConnection::close);
    }

    @Test
    @DisplayName("half a close before the first byte of the answer: may have been sent, and was sent once")
    default void halfCloseBeforeAnswer() {
        assertLost(ServerConnection::halfClose);
    }

    @Test
    @DisplayName("a connection that is closed as soon as it is accepted is lost, and the truth is told of the request")
    default void closedOnAccept() {
        assertLostTruly(ServerConnection::close);
    }

    @Test
    @DisplayName("so it is when the server has read a few bytes")
    default void closedAfterFiveBytes() {
        assertLostTruly(connection -> {
            connection.read(new byte[5]);
            connection.close();
        });
    }

    private void assertLostTruly(ScriptedServer.Script script) {
        ScriptedServer server = harness().server(script);
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/?token=abc")));
        assertThat(failure.kind()).isEqualTo(Kind.CONNECTION_LOST);
        assertThat(failure).hasMessageNotContaining("token");
        harness().settle(server);
        Harness.assertTrueBit(failure, server);
    }

    @Test
    @DisplayName("a reset within the head of the answer: may have been sent, and was sent once")
    default void resetWithinHead() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Le");
            connection.reset();
        });
    }

    @Test
    @DisplayName("a head that ends too early: may have been sent, and was sent once")
    default void headTruncated() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Le");
            connection.close();
        });
    }

    @Test
    @DisplayName("an answer that is cut within its body: the failure has its header fields")
    default void headOfACutAnswer() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\nContent-Length: 100\r\n\r\nonly this");
            connection.close();
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/")));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
        assertThat(failure.responseHeaders().first("x-request-id")).isEqualTo("r-1");
    }

    @Test
    @DisplayName("an answer that is given up for its length: the failure has its header fields")
    default void headOfAnAnswerThatIsTooLarge() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nX-Request-Id: r-2\r\nContent-Length: 100\r\n\r\nonly this");
            connection.awaitEnd();
        });
        HttpTransportException failure = harness().failure(Harness.get(server.uri("/"), new ResponseTarget.Memory(99)));
        Harness.assertFailure(failure, Kind.TOO_LARGE, true);
        assertThat(failure.responseHeaders().first("x-request-id")).isEqualTo("r-2");
    }

    @Test
    @DisplayName("no head of an answer: the failure has no header fields")
    default void noHead() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.close();
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/")));
        assertThat(failure.responseHeaders().size()).isZero();
    }

    @Test
    @DisplayName("a body shorter than its length is a failure, not a response")
    default void bodyTruncated() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
            connection.close();
        });
    }

    @Test
    @DisplayName("a reset within a body is a failure, not a response")
    default void resetWithinBody() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
            connection.reset();
        });
    }

    @Test
    @DisplayName("a half-closed connection within a body is a failure, not a response")
    default void halfCloseWithinBody() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
            connection.halfClose();
            connection.awaitEnd();
        });
    }

    @Test
    @DisplayName("a chunked body that lacks its end is a failure, not a response")
    default void chunksTruncated() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
            connection.close();
        });
    }

    @Test
    @DisplayName("a chunk that is cut is a failure, not a response")
    default void chunkCut() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
            connection.close();
        });
    }

    @Test
    @DisplayName("a reset instead of a body without a length is a failure, not a response")
    default void resetInsteadOfClose() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\n\r\nsome of it");
            connection.reset();
        });
        Harness.assertFailure(harness().failure(Harness.post(server.uri("/"))), Kind.CONNECTION_LOST, true);
    }

    private void assertLost(ScriptedServer.Script afterRequest) {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                afterRequest.serve(connection);
            }
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/?token=abc")));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
        assertThat(failure).hasMessageNotContaining("token");
        harness().settle(server);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    @DisplayName("a GET is not repeated by the transport either")
    default void getNotRepeated() {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.reset();
            }
        });
        HttpTransportException failure = harness().failure(Harness.get(server.uri("/")));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
        harness().settle(server);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    @DisplayName("a pooled connection that the server closes when the request comes: sent once, and said so")
    default void staleConnectionClosedOnRequest(String method) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.respond(200, "ok");
            connection.readRequest();
        });
        harness().send(Harness.get(server.uri("/")));
        HttpTransportException failure = harness()
                .failure(Harness.request(
                        com.xuqm.sdk.http.HttpMethod.valueOf(method),
                        server.uri("/"),
                        com.xuqm.sdk.http.HttpHeaders.empty(),
                        com.xuqm.sdk.http.HttpBody.empty()));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
        harness().settle(server);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    @DisplayName("a pooled connection that the server closed before the request: sent once at most, and said truly")
    default void staleConnectionClosedBefore() {
        for (int round = 0; round < 20; round++) {
            ScriptedServer server = harness().server(connection -> {
                if (connection.readRequest() != null) {
                    connection.respond(200, "ok");
                }
            });
            harness().send(Harness.get(server.uri("/")));
            Guard.await(server.connections().get(0).ended(), "the server's close");
            CompletableFuture<HttpResponse> second = harness().start(Harness.post(server.uri("/second")));
            boolean failed = Harness.settled(second) != null;
            if (failed) {
                HttpTransportException failure = Harness.failure(second);
                assertThat(failure.kind()).isEqualTo(Kind.CONNECTION_LOST);
            }
            long arrived = server.requests().stream()
                    .filter(request -> request.target().equals("/second"))
                    .count();
            // a connection that was closed reads nothing more, so that a failure's bit is free here
            assertThat(arrived).isEqualTo(failed ? 0 : 1);
        }
    }

    @Test
    @DisplayName("a pooled connection that the server has closed is not taken: the request goes over another one")
    default void staleConnectionNotTaken() {
        require(Capability.DEAD_CONNECTION);
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.respond(200, "ok");
            }
        });
        for (int i = 0; i < 50; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
            Guard.await(server.connections().get(i).ended(), "the server's close");
        }
        assertThat(server.requests()).hasSize(50);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "this is not HTTP\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n0\r\n\r\n"
            })
    @DisplayName("an answer that is not HTTP, or wrong HTTP, is a protocol failure")
    default void nonsense(String words) {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.send(words);
                connection.awaitEnd();
            }
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/?token=abc")));
        Harness.assertFailure(failure, Kind.PROTOCOL, true);
        assertThat(failure).hasMessageNotContaining("token");
        // and the connection is not used again
        server.awaitNoConnections();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    @DisplayName("one exchange's failure is no other's")
    default void failuresAreApart() {
        ScriptedServer good = harness().server(answering(200, "ok"));
        ScriptedServer bad = harness().server(ServerConnection::reset);
        for (int i = 0; i < 20; i++) {
            CompletableFuture<HttpResponse> failing = harness().start(Harness.post(bad.uri("/")));
            assertThat(harness().send(Harness.post(good.uri("/"))).status()).isEqualTo(200);
            // a reset that comes early enough is met while connecting
            assertThat(Harness.failure(failing).kind()).isIn(Kind.CONNECTION_LOST, Kind.CONNECT);
        }
    }
}
