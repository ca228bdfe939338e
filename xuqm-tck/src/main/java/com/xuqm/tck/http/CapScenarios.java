package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a response is taken, and where it goes. */
interface CapScenarios extends Scenario {

    @Test
    @DisplayName("a body as long as the cap is taken")
    default void bodyAtTheCap() {
        ScriptedServer server = harness().server(answering(200, "x".repeat(1000)));
        HttpResponse response = harness().send(Harness.get(server.uri("/"), new ResponseTarget.Memory(1000)));
        assertThat(response.body()).hasSize(1000);
    }

    @Test
    @DisplayName("an empty body fits a cap of nothing")
    default void capOfNothing() {
        ScriptedServer server = harness().server(answering(200, ""));
        assertThat(harness()
                        .send(Harness.get(server.uri("/"), new ResponseTarget.Memory(0)))
                        .body())
                .isEmpty();
    }

    @Test
    @DisplayName("a response that declares more than the cap ends the exchange before its body comes")
    default void declaredOverTheCap() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
            connection.awaitEnd();
        });
        assertTooLarge(server, new ResponseTarget.Memory(1000));
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("an endless chunked body ends the exchange at the cap, and the connection with it")
    default void endlessBody() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
            while (true) {
                // until the client has gone
                connection.send(chunk);
            }
        });
        assertTooLarge(server, new ResponseTarget.Memory(100_000));
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("a body without a length ends the exchange at the cap")
    default void untilCloseOverTheCap() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(1001));
            connection.awaitEnd();
        });
        assertTooLarge(server, new ResponseTarget.Memory(1000));
        server.awaitNoConnections();
    }

    private void assertTooLarge(ScriptedServer server, ResponseTarget target) {
        HttpTransportException failure = harness().failure(Harness.get(server.uri("/"), target));
        Harness.assertFailure(failure, Kind.TOO_LARGE, true);
    }

    @Test
    @DisplayName("headers without end are given up before they fill the memory")
    default void headerFlood() {
        long limit = 64L * 1024 * 1024;
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\n");
            String line = "X-Flood: " + "x".repeat(1000) + "\r\n";
            for (long sent = 0; sent < limit; sent += line.length()) {
                connection.send(line);
            }
            throw new AssertionError("the client took " + limit + " bytes of headers");
        });
        HttpTransportException failure = harness().failure(Harness.get(server.uri("/")));
        assertThat(failure.kind()).isIn(Kind.PROTOCOL, Kind.TOO_LARGE);
        assertThat(failure.mayHaveBeenSent()).isTrue();
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("a header line without end is given up before it fills the memory")
    default void headerLineFlood() {
        long limit = 64L * 1024 * 1024;
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nX-Flood: ");
            String part = "x".repeat(1000);
            for (long sent = 0; sent < limit; sent += part.length()) {
                connection.send(part);
            }
            throw new AssertionError("the client took " + limit + " bytes of a header");
        });
        HttpTransportException failure = harness().failure(Harness.get(server.uri("/")));
        assertThat(failure.kind()).isIn(Kind.PROTOCOL, Kind.TOO_LARGE);
        assertThat(failure.mayHaveBeenSent()).isTrue();
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("a download goes into its file, which is made or replaced")
    default void download(@TempDir Path folder) throws IOException {
        ScriptedServer server = harness().server(answering(200, "new content"));
        Path made = folder.resolve("made");
        Path replaced = Files.writeString(folder.resolve("replaced"), "some longer old content");
        for (Path file : new Path[] {made, replaced}) {
            HttpResponse response =
                    harness().send(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, 1000, 10)));
            assertThat(file).hasContent("new content");
            assertThat(response.body()).isEmpty();
            assertThat(response.bodyLength()).isEqualTo(11);
        }
    }

    @Test
    @DisplayName("an empty download leaves an empty file")
    default void emptyDownload(@TempDir Path folder) throws IOException {
        ScriptedServer server = harness().server(answering(200, ""));
        Path file = Files.writeString(folder.resolve("f"), "old");
        harness().send(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, 1000, 10)));
        assertThat(file).isEmptyFile();
    }

    @Test
    @DisplayName("a partial download is put at the end of its file")
    default void partialDownload(@TempDir Path folder) throws IOException {
        ScriptedServer server = harness().server(answering(206, " world", "Content-Range: bytes 5-10/11"));
        Path file = Files.writeString(folder.resolve("f"), "hello");
        HttpResponse response = harness().send(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, 6, 0)));
        assertThat(file).hasContent("hello world");
        assertThat(response.bodyLength()).isEqualTo(6);
    }

    @Test
    @DisplayName("a refusal goes into memory, and the file is left alone")
    default void refusedDownload(@TempDir Path folder) throws IOException {
        ScriptedServer server = harness().server(answering(404, "no such file"));
        Path file = Files.writeString(folder.resolve("f"), "old");
        HttpResponse response = harness().send(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, 0, 100)));
        assertThat(response.body()).hasSize(12);
        assertThat(file).hasContent("old");
    }

    @Test
    @DisplayName("a download of 32 MB arrives whole")
    default void largeDownload(@TempDir Path folder) {
        int megabytes = 32;
        byte[] piece = new byte[1024 * 1024];
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + (long) megabytes * piece.length + "\r\n\r\n");
            for (int i = 0; i < megabytes; i++) {
                connection.send(piece);
            }
            connection.awaitEnd();
        });
        Path file = folder.resolve("large");
        HttpResponse response =
                harness().send(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, Long.MAX_VALUE, 0)));
        assertThat(response.bodyLength()).isEqualTo((long) megabytes * piece.length);
        assertThat(file).hasSize((long) megabytes * piece.length);
    }

    @Test
    @DisplayName("a download over its cap ends the exchange")
    default void downloadOverTheCap(@TempDir Path folder) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                connection.send("100\r\n" + "x".repeat(0x100) + "\r\n");
            }
        });
        Path file = folder.resolve("f");
        assertTooLarge(server, new ResponseTarget.ToFile(file, 10_000, 10));
        server.awaitNoConnections();
        assertThat(file.toFile().length()).isLessThanOrEqualTo(10_000);
    }

    @Test
    @DisplayName("a file that cannot be written fails the exchange")
    default void fileThatCannotBeWritten(@TempDir Path folder) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.respond(200, "content");
            connection.awaitEnd();
        });
        Path file = folder.resolve("no such folder").resolve("f");
        HttpTransportException failure =
                harness().failure(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, 1000, 10)));
        Harness.assertFailure(failure, Kind.RESPONSE_FILE, true);
    }

    @Test
    @DisplayName("a download that breaks off keeps what had arrived, so that it can be continued")
    default void brokenDownload(@TempDir Path folder) {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nthe first part");
            connection.close();
        });
        Path file = folder.resolve("f");
        HttpTransportException failure =
                harness().failure(Harness.get(server.uri("/"), new ResponseTarget.ToFile(file, 1000, 10)));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
        assertThat(file).hasContent("the first part");
    }
}
