package com.xuqm.tck.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.realtime.socket.WebSocketConnection;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.realtime.socket.WebSocketRefusedException;
import com.xuqm.realtime.socket.WebSocketRequest;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.RefusingPort;
import com.xuqm.tck.realtime.WebSocketPeer.Link;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link WebSocketConnector} does, so that a connection of {@code xuqm-realtime} can rely on it. The tests of a connector extend
 * this class.
 */
public abstract class WebSocketConnectorContract {

    private static final String SECRET = "s3cret-t0ken";

    private final Received received = new Received();
    private final WebSocketPeer peer = new WebSocketPeer();
    private WebSocketConnector connector;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // each test begins with one
    protected WebSocketConnectorContract() {}

    /**
     * Makes a connector.
     *
     * @param options the settings
     * @return the connector, which the suite closes
     */
    protected abstract WebSocketConnector connector(TransportOptions options);

    /** Makes the connector of a test. */
    @BeforeEach
    void begin() {
        connector = connector(TransportOptions.defaults());
    }

    /** Closes it. */
    @AfterEach
    void end() {
        connector.close();
        peer.close();
    }

    private WebSocketRequest request(int port, Duration timeout) {
        return new WebSocketRequest(
                URI.create("ws://127.0.0.1:" + port + "/ws/im?token=" + SECRET),
                HttpHeaders.of("X-Gateway", "key"),
                List.of("v12.stomp"),
                timeout);
    }

    private CompletableFuture<WebSocketConnection> connect() {
        return connector.connect(request(peer.port(), Duration.ofMinutes(1)), received);
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(1, TimeUnit.MINUTES);
    }

    private static Throwable failure(CompletableFuture<?> future) throws Exception {
        try {
            Object opened = future.get(1, TimeUnit.MINUTES);
            throw new AssertionError("it did not fail, but gave " + opened);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return cause == null ? e : cause;
        }
    }

    private static void showsNoSecret(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            assertThat(String.valueOf(at.getMessage())).doesNotContain(SECRET);
        }
    }

    @Test
    void a_socket_is_opened_with_path_query_headers_and_subprotocol() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept()) {
            assertThat(link.requestLine()).isEqualTo("GET /ws/im?token=" + SECRET + " HTTP/1.1");
            assertThat(link.header("X-Gateway")).isEqualTo("key");
            assertThat(link.header("Sec-WebSocket-Protocol")).isEqualTo("v12.stomp");
            assertThat(link.header("User-Agent")).isEqualTo("xuqm-sdk-java");
            link.upgrade("Sec-WebSocket-Protocol: v12.stomp");
            get(opening).abort();
        }
    }

    @Test
    void a_server_that_chooses_no_subprotocol_will_do() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            link.text("hello");
            get(opening);

            assertThat(received.next()).isEqualTo("text hello");
        }
    }

    @Test
    void what_comes_with_the_answer_is_not_lost() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept()) {
            link.upgrade();
            for (int i = 0; i < 50; i++) {
                link.text("message " + i);
            }
            get(opening);
            for (int i = 0; i < 50; i++) {
                assertThat(received.next()).isEqualTo("text message " + i);
            }
        }
    }

    @Test
    void texts_and_bytes_come_whole_and_in_order_however_they_are_cut() throws Exception {
        String text = "a\u00e9\u4e2d\ud83d\ude00".repeat(60_000);
        byte[] bytes = text.getBytes(UTF_8);
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            get(opening);
            int piece = bytes.length / 21;
            for (int at = 0; at < bytes.length; at += piece) {
                int to = Math.min(bytes.length, at + piece);
                link.send(at == 0 ? WebSocketPeer.TEXT : 0, to == bytes.length, Arrays.copyOfRange(bytes, at, to));
            }
            link.send(WebSocketPeer.BINARY, true, bytes);

            assertThat(received.next()).isEqualTo("text " + text);
            assertThat(received.next()).isEqualTo("bytes " + bytes.length + " " + Arrays.hashCode(bytes));
        }
    }

    @Test
    void what_is_sent_goes_in_the_order_of_the_calls_without_waiting() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            WebSocketConnection socket = get(opening);
            CompletableFuture<?>[] sent = new CompletableFuture<?>[200];
            for (int i = 0; i < sent.length; i++) {
                sent[i] = socket.sendText("number " + i + "\u4e2d".repeat(i * 10));
            }
            for (int i = 0; i < sent.length; i++) {
                assertThat(link.await(WebSocketPeer.TEXT).text()).startsWith("number " + i);
            }
            get(CompletableFuture.allOf(sent));
        }
    }

    @Test
    void pings_are_answered_on_both_sides() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            WebSocketConnection socket = get(opening);
            link.send(WebSocketPeer.PING, true, "are you there".getBytes(UTF_8));
            assertThat(link.await(WebSocketPeer.PONG).text()).isEqualTo("are you there");
            CompletableFuture<Void> pinged = socket.ping();
            link.send(WebSocketPeer.PONG, true, link.await(WebSocketPeer.PING).payload());

            get(pinged);
            assertThat(received.next()).isEqualTo("pong");
        }
    }

    @Test
    void a_refusal_tells_the_status_and_when_to_come_again_but_not_the_token() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept()) {
            link.answer("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n");
            Throwable failure = failure(opening);

            assertThat(failure).isInstanceOfSatisfying(WebSocketRefusedException.class, refused -> {
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.headers().first("Retry-After")).isEqualTo("7");
            });
            showsNoSecret(failure);
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept()) {
            link.answer("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");

            assertThat(failure(opening))
                    .isInstanceOfSatisfying(
                            WebSocketRefusedException.class,
                            refused -> assertThat(refused.status()).isEqualTo(302));
        }
    }

    @Test
    void a_host_that_is_not_there_is_told_as_transports_tell_it() throws Exception {
        try (RefusingPort nobody = new RefusingPort()) {
            Throwable failure = failure(connector.connect(request(nobody.number(), Duration.ofMinutes(1)), received));

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            HttpTransportException.class,
                            e -> assertThat(e.kind()).isEqualTo(HttpTransportException.Kind.CONNECT));
            showsNoSecret(failure);
        }
    }

    @Test
    void an_answer_that_does_not_come_is_waited_for_as_long_as_was_said() throws Exception {
        CompletableFuture<WebSocketConnection> opening =
                connector.connect(request(peer.port(), Duration.ofMillis(200)), received);
        try (Link link = peer.accept()) {
            Throwable failure = failure(opening);

            assertThat(failure).isInstanceOf(HttpTransportException.class);
            showsNoSecret(failure);
            link.awaitEnd();
        }
    }

    @Test
    void the_other_sides_end_is_told_once_with_its_code() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            get(opening);
            link.send(WebSocketPeer.CLOSE, true, new byte[] {0x03, (byte) 0xf1, 'b', 'y', 'e'});
            assertThat(received.next()).isEqualTo("end 1009 bye");
            link.await(WebSocketPeer.CLOSE);
        }
        connector.close();
        assertThat(received.isEmpty()).isTrue();
    }

    @Test
    void an_end_without_a_word_is_told_as_1006() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        Link link = peer.accept().upgrade();
        get(opening);
        link.close();
        assertThat(received.next()).isEqualTo("end 1006");
    }

    @Test
    void an_end_without_a_word_right_behind_a_message_is_told_or_found_by_pings() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        WebSocketConnection socket;
        try (Link link = peer.accept().upgrade()) {
            socket = get(opening);
            link.text("last words");
        }
        assertThat(received.next()).isEqualTo("text last words");
        while (received.isEmpty() && hasGone(socket.ping())) {
            Thread.onSpinWait(); // the network takes a ping until it hears that nobody is there any more
        }
    }

    private static boolean hasGone(CompletableFuture<Void> ping) throws Exception {
        try {
            get(ping);
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    @Test
    void an_end_in_good_order_goes_after_what_was_sent_before() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            WebSocketConnection socket = get(opening);
            CompletableFuture<Void> last = socket.sendText("last words");
            socket.close(1000, "done");

            assertThat(link.await(WebSocketPeer.TEXT).text()).isEqualTo("last words");
            assertThat(link.await(WebSocketPeer.CLOSE).payload()).startsWith(0x03, 0xe8);
            get(last);
            link.send(WebSocketPeer.CLOSE, true, new byte[] {0x03, (byte) 0xe8});
        }
        assertThat(received.next()).startsWith("end 100");
    }

    @Test
    void after_an_abort_the_connection_is_gone_and_nothing_is_told() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            WebSocketConnection socket = get(opening);
            socket.abort();
            link.awaitEnd();
            socket.abort();

            assertThat(socket.sendText("too late")).failsWithin(Duration.ofMinutes(1));
        }
        connector.close();
        assertThat(received.isEmpty()).isTrue();
    }

    @Test
    void an_opening_that_is_cancelled_leaves_no_connection() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept()) {
            opening.cancel(true);
            try {
                link.upgrade();
            } catch (IOException e) {
                assertThat(e).as("it is closed already").isNotNull();
            }
            link.awaitEnd();
        }
    }

    @Test
    void closing_the_connector_ends_its_sockets_and_it_opens_no_others() throws Exception {
        CompletableFuture<WebSocketConnection> opening = connect();
        try (Link link = peer.accept().upgrade()) {
            get(opening);
            connector.close();
            link.awaitEnd();
            assertThat(received.next()).isEqualTo("end 1006");
            connector.close();

            assertThat(failure(connect())).isInstanceOf(HttpTransportException.class);
        }
    }
}
