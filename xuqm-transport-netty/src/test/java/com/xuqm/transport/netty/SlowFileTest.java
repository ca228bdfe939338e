package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LeakGuard.class)
class SlowFileTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    @DisplayName("a download is taken from the server no faster than its file takes it, and holds up nobody")
    void slowFile(@TempDir Path folder) throws Exception {
        // a named pipe is a file that takes just as much as the test reads from it
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        int megabytes = 64;
        long slack = 24L * MEGABYTE;
        AtomicLong sent = new AtomicLong();
        try (NettyHttpTransport transport = new NettyHttpTransport(TransportOptions.defaults());
                ScriptedServer server = ScriptedServer.start(connection -> {
                    if (connection.readRequest().target().equals("/small")) {
                        connection.respond(200, "ok");
                        return;
                    }
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + (long) megabytes * MEGABYTE + "\r\n\r\n");
                    byte[] piece = new byte[MEGABYTE];
                    for (int i = 0; i < megabytes; i++) {
                        connection.send(piece);
                        sent.addAndGet(piece.length);
                    }
                    connection.awaitEnd();
                })) {
            CompletableFuture<HttpResponse> download = transport.send(
                    Requests.get(server.uri("/large"), new ResponseTarget.ToFile(pipe, Long.MAX_VALUE, 0)),
                    Requests.late());
            try (InputStream in = Files.newInputStream(pipe)) {
                byte[] buffer = new byte[MEGABYTE / 4];
                long taken = 0;
                for (int count; (count = in.read(buffer)) >= 0; taken += count) {
                    assertThat(sent.get() - taken).as("bytes on their way").isLessThan(slack);
                    if (taken == 0) {
                        assertThat(Requests.response(
                                                transport.send(Requests.get(server.uri("/small")), Requests.late()))
                                        .status())
                                .isEqualTo(200);
                    }
                }
                assertThat(taken).isEqualTo((long) megabytes * MEGABYTE);
            }
            assertThat(Requests.response(download).bodyLength()).isEqualTo((long) megabytes * MEGABYTE);
        }
    }

    @Test
    @DisplayName("a file that takes nothing holds nobody beyond the deadline")
    void fileThatTakesNothing(@TempDir Path folder) throws Exception {
        // the opening of a named pipe waits for somebody who reads
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (NettyHttpTransport transport = new NettyHttpTransport(TransportOptions.defaults());
                ScriptedServer server = ScriptedServer.start(ScriptedServer.answering(200, "more than nothing"))) {
            CompletableFuture<HttpResponse> download = transport.send(
                    Requests.get(server.uri("/"), new ResponseTarget.ToFile(pipe, 1000, 10)),
                    Deadline.after(Duration.ofMillis(300)));
            try {
                assertThat(Requests.failure(download).kind()).isEqualTo(HttpTransportException.Kind.DEADLINE);
            } finally {
                // opened for both, it waits for nobody, and lets the one go on who waits
                FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)
                        .close();
            }
        }
    }
}
