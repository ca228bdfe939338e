package com.xuqm.spring.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.spring.app.ServerApplication.Log;
import com.xuqm.spring.app.ServerApplication.Seen;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;

@DisplayName("An application with a web server")
class ServerTest extends ServerFixture {

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

        Seen seen = log().seen.poll(1, TimeUnit.MINUTES);
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
        assertThat(log().seen.poll(1, TimeUnit.MINUTES)).extracting(Seen::data).isEqualTo("msg_1");
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
        assertThat(log().seen.poll(1, TimeUnit.MINUTES)).isNotNull();

        assertThat(get("/ping")).isEqualTo("pong");
        if (stack.equals("reactive")) { // none of those that are taken ends yet
            CompletableFuture.anyOf(posts.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        }
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
        assertThat(log.seen.poll(1, TimeUnit.MINUTES)).isNotNull();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> {
            context.close();
        });
        held.countDown();

        assertThat(running.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
        closing.get(1, TimeUnit.MINUTES);
        assertThat(log.seen).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("whose beans are lazy receives webhooks all the same")
    void lazy(String stack) throws Exception {
        start(stack, "spring.main.lazy-initialization=true");

        assertThat(status(post(SECRET, event("")))).isEqualTo(200);
        assertThat(log().seen.poll(1, TimeUnit.MINUTES)).isNotNull();
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
