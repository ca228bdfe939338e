package com.xuqm.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.spring.app.ServerApplication.Seen;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.WebFilter;

@DisplayName("The bytes of a post")
class BytesTest extends ServerFixture {

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("are verified as they came, behind filters that keep, log and wrap them")
    void behind_filters(String stack) throws Exception {
        start(stack, starting -> {
            if (stack.equals("servlet")) {
                ServletFilters.all().forEach(starting.getBeanFactory()::registerSingleton);
            } else {
                starting.getBeanFactory().registerSingleton("wraps", (WebFilter) (exchange, chain) -> {
                    ServerHttpRequest wrapped = exchange.getRequest().mutate().build();
                    return chain.filter(exchange.mutate().request(wrapped).build());
                });
            }
        });

        assertThat(status(post(SECRET, event("")))).isEqualTo(200);
        assertThat(log().seen.poll(1, TimeUnit.MINUTES)).extracting(Seen::data).isEqualTo("msg_1");
        assertThat(status(post("a guess", event("")))).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("are not unpacked: what was signed is what came")
    void packed(String stack) throws Exception {
        start(stack);
        byte[] event = event("");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(event);
        }
        HttpRequest signedAsSent = HttpRequest.newBuilder(post(SECRET, packed.toByteArray()), (name, value) -> true)
                .header("Content-Encoding", "gzip")
                .build();
        HttpRequest signedBefore = HttpRequest.newBuilder(post(SECRET, event), (name, value) -> true)
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray()))
                .build();

        assertThat(status(signedAsSent))
                .as("genuine, but no event that one can read")
                .isEqualTo(400);
        assertThat(status(signedBefore)).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("are refused by 413 before they have come, if they will be too many or are already")
    void too_many(String stack) throws Exception {
        start(stack);

        assertThat(answerTo("Content-Length: 10000000", "x")).contains(" 413 ");
        String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        assertThat(answerTo("Transfer-Encoding: chunked", chunk.repeat(5))).contains(" 413 ");
    }

    /** The status line that comes although the body does not end. */
    private String answerTo(String header, String beginning) throws IOException {
        URI uri = uri("/webhooks/xuqm");
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            StringBuilder head = new StringBuilder("POST " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\n")
                    .append("Content-Type: application/json\r\n")
                    .append(header)
                    .append("\r\n");
            Map.of(
                            "X-Xuqm-Timestamp",
                            Long.toString(System.currentTimeMillis()),
                            "X-Xuqm-Nonce",
                            UUID.randomUUID().toString(),
                            "X-Xuqm-Signature",
                            "0".repeat(64))
                    .forEach((name, value) ->
                            head.append(name).append(": ").append(value).append("\r\n"));
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\n" + beginning).getBytes(UTF_8));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }
    }
}
