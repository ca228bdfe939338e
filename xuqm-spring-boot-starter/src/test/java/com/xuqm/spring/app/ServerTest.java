package com.xuqm.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.spring.app.ServerApplication.Log;
import com.xuqm.spring.app.ServerApplication.Seen;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

@DisplayName("An application with a web server")
class ServerTest {

    private static final String SECRET = "the new secret of a webhook";
    private static final String OLD_SECRET = "the old secret of a webhook";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private ConfigurableApplicationContext context;

    /** The kinds of web applications that the class path has. */
    static Stream<String> stacks() {
        List<String> stacks = new ArrayList<>();
        if (isThere("org.springframework.web.servlet.DispatcherServlet")) {
            stacks.add("servlet");
        }
        if (isThere("org.springframework.web.reactive.DispatcherHandler")) {
            stacks.add("reactive");
        }
        assertThat(stacks).isNotEmpty();
        return stacks.stream();
    }

    private static boolean isThere(String name) {
        return ClassUtils.isPresent(name, ServerTest.class.getClassLoader());
    }

    private void start(String stack, String... properties) {
        context = new SpringApplicationBuilder(ServerApplication.class)
                .properties(
                        "spring.main.web-application-type=" + stack,
                        "spring.main.banner-mode=off",
                        "server.port=0",
                        "xuqm.webhook.secrets=" + SECRET + "," + OLD_SECRET,
                        "xuqm.webhook.max-body-size=64KB",
                        "spring.mvc.hiddenmethod.filter.enabled=true",
                        "management.endpoints.web.exposure.include=health,metrics",
                        "management.endpoint.health.show-details=always",
                        "management.endpoint.health.probes.enabled=true")
                .properties(properties)
                .run();
    }

    @AfterEach
    void stop() {
        if (context != null) {
            context.close();
        }
    }

    private XuqmClient xuqm() {
        return context.getBean(XuqmClient.class);
    }

    private Log log() {
        return context.getBean(Log.class);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String signature(String secret, String timestamp, String nonce, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update((timestamp + "\n" + nonce + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] event(String data) {
        return ("{ \"callbackId\":\"" + UUID.randomUUID()
                        + "\",\t\"appKey\":\"ak_demo_chat\",\"event\":\"message.revoked\","
                        + "\n\"createdAt\":1700000000000,\"data\":{\"id\":\"\\u006dsg_1\"" + data + "} }")
                .getBytes(UTF_8);
    }

    private HttpRequest post(String secret, byte[] body) {
        String timestamp = Long.toString(System.currentTimeMillis());
        String nonce = UUID.randomUUID().toString();
        return HttpRequest.newBuilder(uri("/webhooks/xuqm"))
                .header("Content-Type", "application/json")
                .header("X-Xuqm-Timestamp", timestamp)
                .header("X-Xuqm-Nonce", nonce)
                .header("X-Xuqm-Signature", signature(secret, timestamp, nonce, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private int status(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("sends, and receives what the service posts in its typed handlers, never on an event loop")
    void sends_and_receives(String stack) throws Exception {
        start(stack);
        xuqm().webhooks()
                .create(CreateWebhook.of(uri("/webhooks/xuqm").toString()).withSecret(SECRET))
                .execute();

        Message sent =
                xuqm().messages().send(SendMessage.text("user_002", "Hello")).execute();

        Seen seen = log().seen.poll(20, TimeUnit.SECONDS);
        assertThat(sent.id()).isNotBlank();
        assertThat(seen).isNotNull();
        assertThat(seen.event()).isEqualTo("message.sent");
        assertThat(seen.data()).isEqualTo("user_002");
        assertThat(seen.thread()).doesNotContain("reactor-http", "epoll");
        assertThat(get("/actuator/health")).contains("\"xuqm\":{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/liveness")).doesNotContain("xuqm");
        MeterRegistry meters = context.getBean(MeterRegistry.class);
        assertThat(meters.get("xuqm.client.call")
                        .tag("xuqm.operation", "messages.send")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("xuqm.client.call")
                        .tag("xuqm.purpose", "probe")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("xuqm.webhook.posts")
                        .tag("xuqm.secret", "0")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("takes a post byte by byte as it was signed, with either secret, and refuses others")
    void verifies(String stack) throws Exception {
        start(stack);

        assertThat(status(post(SECRET, event("")))).isEqualTo(200);
        assertThat(log().seen.poll(20, TimeUnit.SECONDS)).extracting(Seen::data).isEqualTo("msg_1");
        assertThat(status(post(OLD_SECRET, event("")))).isEqualTo(200);
        HttpRequest plain = post(SECRET, event(""));
        byte[] chunked = event("");
        HttpRequest inChunks = HttpRequest.newBuilder(post(SECRET, chunked), (name, value) -> true)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(chunked)))
                .build();
        assertThat(inChunks.bodyPublisher().orElseThrow().contentLength()).isNegative();
        assertThat(plain.bodyPublisher().orElseThrow().contentLength()).isPositive();
        assertThat(status(inChunks)).isEqualTo(200);
        assertThat(status(post("a guess", event("")))).isEqualTo(401);
        assertThat(status(HttpRequest.newBuilder(uri("/webhooks/xuqm"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build()))
                .isEqualTo(400);
        String large = ",\"pad\":\"" + "x".repeat(70_000) + "\"";
        assertThat(status(post(SECRET, event(large)))).isEqualTo(413);
        assertThat(status(post(SECRET, event(",\"pad\":\"" + "x".repeat(60_000) + "\""))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("answers other requests while handlers block, in bounded number, and sends the rest away for later")
    void blocking_handlers(String stack) throws Exception {
        start(stack, "xuqm.webhook.max-concurrent=2", "xuqm.webhook.max-queued=2");
        CountDownLatch held = new CountDownLatch(1);
        log().held.set(held);
        List<CompletableFuture<HttpResponse<String>>> posts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            posts.add(http.sendAsync(post(SECRET, event("")), HttpResponse.BodyHandlers.ofString()));
        }
        assertThat(log().seen.poll(20, TimeUnit.SECONDS)).isNotNull();

        assertThat(get("/ping")).isEqualTo("pong");
        held.countDown();

        List<Integer> statuses =
                posts.stream().map(post -> post.join().statusCode()).toList();
        assertThat(statuses).containsAnyOf(200).isSubsetOf(200, 503);
        if (stack.equals("reactive")) {
            assertThat(statuses).contains(503);
            assertThat(posts.stream()
                            .map(CompletableFuture::join)
                            .filter(post -> post.statusCode() == 503)
                            .map(post ->
                                    post.headers().firstValue("Retry-After").orElse("")))
                    .containsOnly("5");
        }
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("takes no post before it is ready, and none once it ends, while the handlers under way go on")
    void gate(String stack) throws Exception {
        AtomicReference<Integer> early = new AtomicReference<>();
        context = new SpringApplicationBuilder(ServerApplication.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("early", (ApplicationRunner)
                        arguments -> {
                            context = starting;
                            early.set(status(post(SECRET, event(""))));
                        }))
                .properties(
                        "spring.main.web-application-type=" + stack, "server.port=0", "xuqm.webhook.secrets=" + SECRET)
                .run();
        assertThat(early.get()).isEqualTo(503);
        assertThat(log().seen).isEmpty();

        CountDownLatch held = new CountDownLatch(1);
        log().held.set(held);
        Log log = log();
        CompletableFuture<HttpResponse<String>> running =
                http.sendAsync(post(SECRET, event("")), HttpResponse.BodyHandlers.ofString());
        assertThat(log.seen.poll(20, TimeUnit.SECONDS)).isNotNull();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> {
            context.close();
        });
        held.countDown();

        assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        closing.get(40, TimeUnit.SECONDS);
        assertThat(log.seen).isEmpty();
    }

    /** Stands for Spring Security's chain, which demands a token. */
    public static final class Chain {

        /** Is called like the filter that demands it. */
        public static final class CsrfFilter {}

        public List<Object> getFilters(String path) {
            return path.equals("/webhooks/xuqm") ? List.of(new CsrfFilter()) : List.of();
        }
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("warns once if Spring Security would refuse posts, and says what permits them")
    void security(String stack) {
        org.junit.jupiter.api.Assumptions.assumeTrue(stack.equals("servlet"), "Spring Security's servlet filters");
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(console, true, UTF_8));
        try {
            context = new SpringApplicationBuilder(ServerApplication.class)
                    .initializers(starting ->
                            starting.getBeanFactory().registerSingleton("springSecurityFilterChain", new Chain()))
                    .properties("server.port=0", "xuqm.webhook.secrets=" + SECRET)
                    .run();
        } finally {
            System.setOut(out);
        }
        assertThat(console.toString(UTF_8)).containsOnlyOnce("will answer posts to /webhooks/xuqm with 403");
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("whose beans are lazy receives webhooks all the same")
    void lazy(String stack) throws Exception {
        start(stack, "spring.main.lazy-initialization=true");

        assertThat(status(post(SECRET, event("")))).isEqualTo(200);
        assertThat(log().seen.poll(20, TimeUnit.SECONDS)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("is well if the service is, and says so of a service that is away, without asking it each time")
    void health(String stack) throws Exception {
        start(stack, "xuqm.health.time-to-live=1h");
        XuqmEmulator emulator = context.getBean(XuqmEmulator.class);
        for (int i = 0; i < 20; i++) {
            assertThat(get("/actuator/health")).contains("\"status\":\"UP\"");
        }
        assertThat(emulator.requestCount("accounts.exists")).isEqualTo(1);
    }
}
