package com.xuqm.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.spring.app.ServerApplication.Log;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/** Starts an application with a web server, and posts to it as the service does. */
abstract class ServerFixture {

    static final String SECRET = "the new secret of a webhook";
    static final String OLD_SECRET = "the old secret of a webhook";

    final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    ConfigurableApplicationContext context;

    /** Of an application in another process; 0 of the one in this. */
    int port;

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

    static boolean isThere(String name) {
        return ClassUtils.isPresent(name, ServerFixture.class.getClassLoader());
    }

    Class<?> application() {
        return ServerApplication.class;
    }

    void start(String stack, String... properties) {
        start(stack, starting -> {}, properties);
    }

    void start(
            String stack,
            ApplicationContextInitializer<ConfigurableApplicationContext> initializer,
            String... properties) {
        context = new SpringApplicationBuilder(application())
                .initializers(initializer)
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

    XuqmClient xuqm() {
        return context.getBean(XuqmClient.class);
    }

    Log log() {
        return context.getBean(Log.class);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:"
                + (port == 0 ? context.getEnvironment().getProperty("local.server.port") : port) + path);
    }

    /** An answer that does not come fails a test, and does not hold it up for ever. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(1));
    }

    /**
     * Asks on a connection of its own: on one that was kept, Reactor Netty at times leaves a request unread, in applications without anything of ours, too.
     */
    String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    static String signature(String secret, String timestamp, String nonce, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update((timestamp + "\n" + nonce + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] event(String data) {
        return ("{ \"callbackId\":\"" + UUID.randomUUID()
                        + "\",\t\"appKey\":\"ak_demo_chat\",\"event\":\"message.revoked\","
                        + "\n\"createdAt\":1700000000000,\"data\":{\"id\":\"\\u006dsg_1\"" + data + "} }")
                .getBytes(UTF_8);
    }

    HttpRequest post(String secret, byte[] body) {
        String timestamp = Long.toString(System.currentTimeMillis());
        String nonce = UUID.randomUUID().toString();
        return request("/webhooks/xuqm")
                .header("Content-Type", "application/json")
                .header("X-Xuqm-Timestamp", timestamp)
                .header("X-Xuqm-Nonce", nonce)
                .header("X-Xuqm-Signature", signature(secret, timestamp, nonce, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    int status(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
