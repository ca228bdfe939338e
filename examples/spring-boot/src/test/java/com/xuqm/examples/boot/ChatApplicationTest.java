package com.xuqm.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.WebhookPost;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.spring.test.AutoConfigureXuqmEmulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // tests export no metrics by default
        properties = "management.prometheus.metrics.export.enabled=true")
@AutoConfigureXuqmEmulator
@DisplayName("The Spring Boot example")
class ChatApplicationTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private XuqmEmulator emulator;

    @Autowired
    private XuqmClient xuqm;

    @Value("${local.server.port}")
    private int port;

    @Value("${xuqm.webhook.secrets}")
    private String secret;

    private String call(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Test
    @DisplayName("welcomes a user, is told of it by a webhook, and shows its health and its metrics")
    void works() throws Exception {
        xuqm.webhooks()
                .create(CreateWebhook.of(uri("/webhooks/xuqm").toString()).withSecret(secret))
                .execute();

        String messageId = call("POST", "/welcome/user_002");

        assertThat(emulator.messages()).extracting("id").contains(messageId);
        assertThat(emulator.awaitWebhookPosts(1, Duration.ofMinutes(1)))
                .extracting(WebhookPost::event)
                .contains("message.sent");
        emulator.awaitWebhooks(Duration.ofMinutes(1));
        assertThat(emulator.webhookPosts()).extracting(WebhookPost::status).contains(200);
        assertThat(call("GET", "/actuator/health")).contains("\"xuqm\":{\"status\":\"UP\"}");
        assertThat(call("GET", "/actuator/prometheus"))
                .contains("xuqm_client_call_seconds_count", "xuqm_operation=\"messages.send\"")
                .contains("http_client_request_duration_seconds_count", "xuqm_client_tokens{")
                .contains("xuqm_webhook_events_total{xuqm_event=\"message.sent\",xuqm_outcome=\"handled\"");
    }
}
