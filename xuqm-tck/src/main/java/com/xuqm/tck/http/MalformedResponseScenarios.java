package com.xuqm.tck.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers that are no HTTP/1.1, or could be read in two ways. What one reader takes for the end of a body another takes for its
 * middle, so that a doubtful answer is none: it is refused, and its connection not used again.
 */
interface MalformedResponseScenarios extends Scenario {

    /** How an ordinary answer begins. */
    String OK = "HTTP/1.1 200 OK\r\n";

    /** How an ordinary answer in chunks begins. */
    String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    private ScriptedServer saying(String words) {
        return harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.send(words);
                connection.awaitEnd();
            }
        });
    }

    /** The server waits after its words: who does not refuse them waits for more, until the deadline. */
    private void assertRefused(String words) {
        ScriptedServer server = saying(words);
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/?token=abc")));
        Harness.assertFailure(failure, Kind.PROTOCOL, true);
        assertThat(failure).hasMessageNotContaining("token");
        server.awaitNoConnections();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "HTTP/9.9 200 OK",
                "HTTP/2.0 200 OK",
                "HTTP/1.1.1 200 OK",
                "HTTP/1 200 OK",
                "HTTP/11 200 OK",
                "HTTP/ 1.1 200 OK",
                "http/1.1 200 OK",
                "HTTPS/1.1 200 OK",
                "ICY 200 OK",
                " HTTP/1.1 200 OK",
                "HTTP/1.1  200 OK",
                "HTTP/1.1 20 OK",
                "HTTP/1.1 +20 OK",
                "HTTP/1.1 -20 OK",
                "HTTP/1.1 0x5 OK",
                "HTTP/1.1 000 OK",
                "HTTP/1.1 099 OK",
                "HTTP/1.1 600 OK",
                "HTTP/1.1 999 OK"
            })
    @DisplayName("a status line that is none is refused")
    default void malformedStatusLine(String line) {
        assertRefused(line + "\r\nContent-Length: 2\r\n\r\nok");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"HTTP/1.1\t200 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 200OK", "HTTP/1.1 200\tOK"})
    @DisplayName("a status line that is not quite one is refused")
    default void malformedStatusLineSlightly(String line) {
        require(Capability.STRICT_HTTP);
        assertRefused(line + "\r\nContent-Length: 2\r\n\r\nok");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"X-Nul: a\0b", "X-Nul\0: a", "X Blank: a", "X-Blank : a"})
    @DisplayName("a header field that is none is refused")
    default void malformedField(String field) {
        assertRefused(OK + field + "\r\nContent-Length: 2\r\n\r\nok");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"X-Return: a\rb", "X-Return: a\r\r", "X-Return\r: a", ": no name", "no colon"})
    @DisplayName("a header field that is not quite one is refused")
    default void malformedFieldSlightly(String field) {
        require(Capability.STRICT_HTTP);
        assertRefused(OK + field + "\r\nContent-Length: 2\r\n\r\nok");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"X-Return: a\rb", "X-Return: a\r\r", "X-Return\r: a", "X-Nul: a\0b", "X-Fold: a\r\n b"})
    @DisplayName("a line break within a field reaches nobody: it is refused, or read as a blank")
    default void malformedLineBreak(String field) {
        ScriptedServer server = saying(OK + field + "\r\nContent-Length: 2\r\n\r\nok");
        CompletableFuture<HttpResponse> future = harness().start(Harness.post(server.uri("/")));
        if (Harness.settled(future) == null) {
            Harness.response(future)
                    .headers()
                    .forEach((name, value) -> assertThat(name + value).doesNotContain("\r", "\n", "\0"));
        } else {
            Harness.assertFailure(Harness.failure(future), Kind.PROTOCOL, true);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: -5",
                "Content-Length: 0x5",
                "Content-Length: 5 5",
                "Content-Length: 5.0",
                "Content-Length: five",
                "Content-Length:",
                "Content-Length: 99999999999999999999",
                "Content-Length : 5",
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: chunked\r\nContent-Length: 0",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked"
            })
    @DisplayName("a length that is none, or more than one, is refused")
    default void malformedLength(String fields) {
        assertRefused(OK + fields + "\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "+5\r\nhello\r\n0\r\n\r\n",
                "-5\r\nhello\r\n0\r\n\r\n",
                "-1\r\n5\r\nhello\r\n0\r\n\r\n",
                "-0\r\n\r\n",
                " 5\r\nhello\r\n0\r\n\r\n",
                ";a=b\r\nhello\r\n0\r\n\r\n",
                "5\r\nhello0\r\n\r\n",
                "5\r\nhello!\r\n0\r\n\r\n",
                "5;a\rb\r\nhello\r\n0\r\n\r\n",
                "ffffffffffffffff\r\nhello\r\n0\r\n\r\n"
            })
    @DisplayName("a chunk whose size or end is none is refused")
    default void malformedChunk(String body) {
        assertRefused(CHUNKED + body);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0x5\r\nhello\r\n0\r\n\r\n",
                "\r\n5\r\nhello\r\n0\r\n\r\n",
                "5 5\r\nhello\r\n0\r\n\r\n",
                "5\r\nhelloXX0\r\n\r\n",
                "5;a\0b\r\nhello\r\n0\r\n\r\n",
                "10000000000000005\r\nhello\r\n0\r\n\r\n",
                "8000000000000000\r\nhello\r\n0\r\n\r\n"
            })
    @DisplayName("a chunk whose size or end is not quite one is refused")
    default void malformedChunkSlightly(String body) {
        require(Capability.STRICT_HTTP);
        assertRefused(CHUNKED + body);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"100000005", "200000005", "7fffffffffffffff"})
    @DisplayName("a chunk size beyond 32 bits is not cut down to what is left of it")
    default void malformedLargeChunk(String size) {
        require(Capability.STRICT_HTTP);
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.send(CHUNKED + size + "\r\nhello\r\n0\r\n\r\n");
                connection.halfClose();
                connection.awaitEnd();
            }
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/")));
        // it is valid, but the body can only be too long, or end too early
        assertThat(failure.kind()).isIn(Kind.PROTOCOL, Kind.TOO_LARGE, Kind.CONNECTION_LOST);
        assertThat(failure.mayHaveBeenSent()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: Close"
            })
    @DisplayName("a connection that the server does not keep is not used again")
    default void malformedNotKept(String head) {
        assertNotKept(head);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: x, Close",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: x\r\nConnection: CLOSE",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive, close",
                "HTTP/1.0 200 OK\r\nContent-Length: 2"
            })
    @DisplayName("a connection that the server does not keep, as it says less plainly, is not used again")
    default void malformedNotKeptLessPlainly(String head) {
        require(Capability.STRICT_HTTP);
        assertNotKept(head);
    }

    private void assertNotKept(String head) {
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                connection.send(head + "\r\n\r\nok");
            }
        });
        assertThat(harness().send(Harness.post(server.uri("/"))).body()).hasSize(2);
        assertThat(harness().send(Harness.post(server.uri("/"))).body()).hasSize(2);
        assertThat(server.connections()).hasSize(2);
    }

    @Test
    @DisplayName("what comes after the end of an answer is not the next one")
    default void malformedSecondAnswer() {
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                connection.send(OK + "Content-Length: 2\r\n\r\nok" + OK + "Content-Length: 5\r\n\r\nwrong");
            }
        });
        for (int i = 0; i < 5; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).body()).hasSize(2);
        }
    }
}
