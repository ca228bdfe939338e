package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses of every form that HTTP knows. */
interface ResponseScenarios extends Scenario {

    /** Gets the response that a server gives in these words. */
    private HttpResponse answered(String words) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send(words);
        });
        return harness().send(Harness.get(server.uri("/")));
    }

    private static String text(HttpResponse response) {
        return new String(response.body(), ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {200, 201, 202, 400, 401, 403, 404, 408, 409, 418, 425, 429, 500, 502, 503, 599})
    @DisplayName("any status is a response, its body included")
    default void anyStatus(int status) {
        ScriptedServer server = harness().server(answering(status, "body of " + status, "X-A: b"));
        HttpResponse response = harness().send(Harness.post(server.uri("/")));
        assertThat(response.status()).isEqualTo(status);
        assertThat(text(response)).isEqualTo("body of " + status);
        assertThat(response.headers().first("x-a")).isEqualTo("b");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    @DisplayName("a redirect is a response and is not followed")
    default void noRedirectFollowed(int status) {
        ScriptedServer server = harness().server(answering(status, "", "Location: /elsewhere"));
        HttpResponse response = harness().send(Harness.get(server.uri("/")));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers().first("location")).isEqualTo("/elsewhere");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    @DisplayName("a compressed body is left alone, and compression not asked for")
    default void noDecompression() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("hello".getBytes(ISO_8859_1));
        }
        ScriptedServer server = harness().server(answering(200, packed.toString(ISO_8859_1), "Content-Encoding: gzip"));
        HttpResponse response = harness().send(Harness.get(server.uri("/")));
        assertThat(response.body()).isEqualTo(packed.toByteArray());
        assertThat(response.headers().all("content-encoding")).containsExactly("gzip");
        assertThat(server.requests().get(0).all("accept-encoding")).isEmpty();
    }

    @Test
    @DisplayName("a chunked body is put together")
    default void chunked() {
        HttpResponse response = answered("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nhello\r\n1;ext=\"1\"\r\n \r\n0000A\r\n0123456789\r\n0\r\n\r\n");
        assertThat(text(response)).isEqualTo("hello 0123456789");
        assertThat(response.bodyLength()).isEqualTo(16);
    }

    @Test
    @DisplayName("trailers of a chunked body are read and left out")
    default void trailersLeftOut() {
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
                        + "5\r\nhello\r\n0\r\nX-Sum: 42\r\nX-More: 1\r\n\r\n");
            }
        });
        for (int i = 0; i < 2; i++) {
            HttpResponse response = harness().send(Harness.get(server.uri("/")));
            assertThat(text(response)).isEqualTo("hello");
            assertThat(response.headers().first("x-sum")).isNull();
        }
    }

    @Test
    @DisplayName("a body without a length lasts until the connection is closed")
    default void untilClose() {
        assertThat(text(answered("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nall that there is")))
                .isEqualTo("all that there is");
    }

    @Test
    @DisplayName("a server that speaks HTTP/1.0 is understood")
    default void http10() {
        assertThat(text(answered("HTTP/1.0 200 OK\r\n\r\nold"))).isEqualTo("old");
    }

    @Test
    @DisplayName("a status line without a reason is understood")
    default void noReason() {
        assertThat(text(answered("HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok")))
                .isEqualTo("ok");
    }

    @Test
    @DisplayName("a response that arrives byte by byte is the same response")
    default void byteByByte() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.drip("HTTP/1.1 200 OK\r\nX-A: 1\r\nContent-Length: 11\r\n\r\nhello world", 0);
            connection.awaitEnd();
        });
        HttpResponse response = harness().send(Harness.get(server.uri("/")));
        assertThat(text(response)).isEqualTo("hello world");
        assertThat(response.headers().first("x-a")).isEqualTo("1");
    }

    @Test
    @DisplayName("duplicate header fields are kept in order, and found in any case")
    default void duplicateHeaders() {
        HttpResponse response = answered("HTTP/1.1 200 OK\r\nX-Multi: a\r\nx-other: o\r\nx-multi: b\r\n"
                + "X-MULTI: a, c\r\nX-Empty:\r\nX-Colon: a:b: c\r\nContent-Length: 0\r\n\r\n");
        HttpHeaders headers = response.headers();
        assertThat(headers.all("x-Multi")).containsExactly("a", "b", "a, c");
        assertThat(headers.first("X-Other")).isEqualTo("o");
        assertThat(headers.first("X-Empty")).isEmpty();
        assertThat(headers.first("X-Colon")).isEqualTo("a:b: c");
    }

    @Test
    @DisplayName("the answer to HEAD has no body, whatever length it names")
    default void headHasNoBody() {
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n");
            }
        });
        for (int i = 0; i < 2; i++) {
            HttpResponse response = harness()
                    .send(Harness.request(HttpMethod.HEAD, server.uri("/"), HttpHeaders.empty(), HttpBody.empty()));
            assertThat(response.body()).isEmpty();
            assertThat(response.headers().first("Content-Length")).isEqualTo("5000000000");
        }
        assertThat(server.connections()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {204, 304})
    @DisplayName("a status that has no body ends with its head, and the connection goes on")
    default void bodilessStatus(int status) {
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                connection.send("HTTP/1.1 " + status + " Nothing\r\nETag: \"x\"\r\n\r\n");
            }
        });
        for (int i = 0; i < 3; i++) {
            HttpResponse response = harness().send(Harness.get(server.uri("/")));
            assertThat(response.status()).isEqualTo(status);
            assertThat(response.body()).isEmpty();
        }
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a body of length 0 is empty, and the connection goes on")
    default void emptyBody() {
        ScriptedServer server = harness().server(answering(200, ""));
        for (int i = 0; i < 3; i++) {
            assertThat(harness().send(Harness.get(server.uri("/"))).body()).isEmpty();
        }
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("an interim 100 that nobody asked for is passed over")
    default void unaskedContinue() {
        assertThat(text(answered("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")))
                .isEqualTo("ok");
    }

    @Test
    @DisplayName("any number of interim responses is passed over")
    default void interimResponses() {
        HttpResponse response = answered("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
                + "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
                + "HTTP/1.1 201 Created\r\nX-Real: yes\r\nContent-Length: 2\r\n\r\nok");
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.headers().first("x-real")).isEqualTo("yes");
        assertThat(response.headers().contains("Link")).isFalse();
        assertThat(text(response)).isEqualTo("ok");
    }

    @Test
    @DisplayName("bytes after the end of a response are never taken for the next one")
    default void nothingAfterTheEnd() {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                        + "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
                if (connection.readRequest() != null) {
                    connection.respond(200, "good");
                }
                connection.awaitEnd();
            }
        });
        assertThat(text(harness().send(Harness.get(server.uri("/"))))).isEqualTo("ok");
        ScriptedServer other = harness().server(answering(200, "other"));
        assertThat(text(harness().send(Harness.get(other.uri("/"))))).isEqualTo("other");
        // the second connection answers "ok" as well; what must not come is "evil"
        assertThat(text(harness().send(Harness.get(server.uri("/"))))).isIn("ok", "good");
    }
}
