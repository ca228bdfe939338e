package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.webhook.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class WebhookListenTest {

    private static final String SECRET = "webhook-secret";
    private static final byte[] BODY =
            "{ \"callbackId\":\"c1\", \"event\":\"message.sent\",\"data\":{\"content\":\"\u009b中\"}}".getBytes(UTF_8);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Output output = new Output(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));

    private WebhookListener listen(URI forward) throws IOException {
        return WebhookListener.start(output, WebhookVerifier.of(SECRET), "127.0.0.1", 0, forward, false);
    }

    private static HttpResponse<String> post(String url, byte[] body, String key, long millis) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
        mac.update((millis + "\nnonce\n").getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("X-Xuqm-Timestamp", Long.toString(millis))
                .header("X-Xuqm-Nonce", "nonce")
                .header("X-Xuqm-Signature", HexFormat.of().formatHex(mac.doFinal(body)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void what_is_signed_rightly_is_shown() throws Exception {
        try (WebhookListener listener = listen(null)) {
            assertThat(post(listener.url(), BODY, SECRET, System.currentTimeMillis())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(out.toString(UTF_8))
                .contains("#1 signed at ", "\"callbackId\" : \"c1\"", "\\u009b中")
                .doesNotContain("\u009b");
    }

    @Test
    void a_refusal_says_what_is_at_fault_and_not_what_would_be_right() throws Exception {
        try (WebhookListener listener = listen(null)) {
            assertThat(post(listener.url(), BODY, "other", System.currentTimeMillis())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(post(listener.url(), BODY, SECRET, System.currentTimeMillis() - 3_600_000)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(err.toString(UTF_8).lines()).hasSize(2);
        assertThat(err.toString(UTF_8))
                .contains("#1 refused: WRONG_SIGNATURE", "#2 refused: STALE")
                .doesNotContain(SECRET);
        assertThat(out.size()).isZero();
    }

    @Test
    void what_is_handed_on_is_what_came_and_the_answer_goes_back() throws Exception {
        List<String> hashes = new CopyOnWriteArrayList<>();
        List<Boolean> valid = new CopyOnWriteArrayList<>();
        WebhookVerifier own = WebhookVerifier.of(SECRET);
        HttpServer application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            hashes.add(hash(body));
            valid.add(own.verify(com.xuqm.sdk.http.HttpHeaders.received(exchange.getRequestHeaders()), body)
                    .isValid());
            exchange.sendResponseHeaders(500, 4);
            exchange.getResponseBody().write("oops".getBytes(UTF_8));
            exchange.close();
        });
        application.start();
        try (WebhookListener listener =
                listen(URI.create("http://127.0.0.1:" + application.getAddress().getPort() + "/hook"))) {
            HttpResponse<String> answer = post(listener.url(), BODY, SECRET, System.currentTimeMillis());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("oops");
        } finally {
            application.stop(0);
        }
        assertThat(hashes).containsExactly(hash(BODY));
        assertThat(valid).containsExactly(true);
        assertThat(err.toString(UTF_8)).contains("#1 forwarded: HTTP 500");
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
