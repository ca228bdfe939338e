package com.xuqm.transport.netty;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ReceivedRequest;
import com.xuqm.tck.http.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(LeakGuard.class)
class ConnectionTest {

    private final NettyHttpTransport transport = new NettyHttpTransport(
            TransportOptions.builder().maxConnectionsPerHost(1).build());

    @AfterEach
    void close() {
        transport.close();
    }

    private CompletableFuture<HttpResponse> get(ScriptedServer server) {
        return transport.send(Requests.get(server.uri("/")), Requests.late());
    }

    @Test
    @DisplayName("a server that closes each new connection at once is a failure, not an endless repetition")
    void newConnectionsThatDie() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(connection -> {})) {
            for (int i = 0; i < 20; i++) {
                assertThat(Requests.failure(get(server)).kind()).isEqualTo(Kind.CONNECTION_LOST);
            }
            assertThat(server.connections()).hasSizeLessThanOrEqualTo(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n", "HT"})
    @DisplayName("a connection on which something arrives that nobody asked for is not used again")
    void unaskedAnswer(String words) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            connection.readRequest();
            connection.respond(200, "asked for");
            if (connection.number() == 0) {
                connection.send(words);
                connection.awaitEnd();
                ended.countDown();
            }
        })) {
            Requests.response(get(server));
            Requests.await(ended, "the client's end of the connection");
            HttpResponse response = Requests.response(get(server));
            assertThat(new String(response.body(), ISO_8859_1)).isEqualTo("asked for");
            assertThat(server.connections()).hasSize(2);
        }
    }

    @Test
    @DisplayName("an answer that has arrived counts, even if the rest of the request cannot be written any more")
    void refusedUpload() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            connection.readHead();
            connection.respond(413, "too large");
            connection.close();
        })) {
            HttpBody body = HttpBody.stream("application/octet-stream", -1, false, () -> new java.io.InputStream() {
                @Override
                public int read() {
                    return 'x';
                }
            });
            CompletableFuture<HttpResponse> future =
                    transport.send(Requests.post(server.uri("/"), body), Requests.late());
            assertThat(Requests.response(future).status()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
                "HTTP/1.1 600 What\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 099 What\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nX-A: a\u0000b\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nX\u0001A: b\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n"
            })
    @DisplayName("an answer that makes no sense is a protocol failure")
    void senselessAnswers(String words) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            connection.readRequest();
            connection.send(words);
            connection.awaitEnd();
        })) {
            HttpTransportException failure = Requests.failure(get(server));
            assertThat(failure.kind()).isEqualTo(Kind.PROTOCOL);
            assertThat(failure.mayHaveBeenSent()).isTrue();
        }
    }

    @Test
    @DisplayName("a connection that dies while a body is still being opened is replaced, and the body opened once")
    void replacedWhileTheBodyIsOpened() throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            connection.readRequest();
            connection.respond(200, "ok");
            if (connection.number() == 0) {
                Requests.await(opened, "the second request to have the connection");
                connection.close();
                gone.countDown();
            } else {
                connection.awaitEnd();
            }
        })) {
            Requests.response(get(server));
            HttpBody body = HttpBody.stream("text/plain", 2, false, () -> {
                opened.countDown();
                try {
                    Requests.await(gone, "the server's close");
                } catch (InterruptedException e) {
                    throw new java.io.InterruptedIOException();
                }
                return new ByteArrayInputStream(new byte[] {'h', 'i'});
            });
            CompletableFuture<HttpResponse> second =
                    transport.send(Requests.post(server.uri("/second"), body), Requests.late());
            // either it was noticed in time, or the request went out and was lost; sent twice it is never
            boolean answered = second.handle((response, failure) -> failure == null)
                    .get(60, java.util.concurrent.TimeUnit.SECONDS);
            long arrived = server.requests().stream()
                    .map(ReceivedRequest::target)
                    .filter("/second"::equals)
                    .count();
            assertThat(arrived).isEqualTo(answered ? 1 : 0);
        }
    }

    @Test
    @DisplayName("on Linux with the library present native epoll is used")
    void nativeEpoll() {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"));
        EventLoops loops = EventLoops.create(true);
        assertThat(loops.channelFactory().newChannel().getClass().getSimpleName())
                .isEqualTo("EpollSocketChannel");
        loops.close();
    }

    @Test
    @DisplayName("nothing starts before the first request, and then daemons with names that tell whose they are")
    void threads() throws Exception {
        for (Thread ofAnEarlierTest : ownThreads()) {
            ofAnEarlierTest.join(60_000);
        }
        assertThat(ownThreads()).isEmpty();
        try (ScriptedServer server = ScriptedServer.start(answering(200, "ok"))) {
            Requests.response(get(server));
            assertThat(ownThreads()).isNotEmpty().allMatch(Thread::isDaemon);
            transport.close();
        }
    }

    private static java.util.List<Thread> ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("xuqm-netty-"))
                .toList();
    }
}
