package com.xuqm.micrometer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookEventType;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The meters of webhooks")
class WebhookMetersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WebhookDispatcher dispatcher = WebhookDispatcher.builder(WebhookVerifier.builder()
                    .secret("the new one")
                    .secret("the old one")
                    .build())
            .on(WebhookEventType.USER_ONLINE, event -> {
                if (event.data().userId().equals("user_666")) {
                    throw new IllegalStateException("a handler");
                }
            })
            .listener(XuqmMeters.of(meters).webhooks(new WebhookListener() {}))
            .build();
    private int nonces;

    private int post(String secret, String event, String userId) throws Exception {
        byte[] body = ("{\"callbackId\":\"c" + nonces + "\",\"appKey\":\"ak\",\"event\":\"" + event
                        + "\",\"createdAt\":1,\"data\":{\"userId\":\"" + userId + "\"}}")
                .getBytes(UTF_8);
        String timestamp = Long.toString(System.currentTimeMillis());
        String nonce = "nonce-" + nonces++;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        mac.update((timestamp + "\n" + nonce + "\n").getBytes(UTF_8));
        HttpHeaders headers = HttpHeaders.of("X-Xuqm-Timestamp", timestamp)
                .overriddenBy(HttpHeaders.of("X-Xuqm-Nonce", nonce))
                .overriddenBy(HttpHeaders.of("X-Xuqm-Signature", HexFormat.of().formatHex(mac.doFinal(body))));
        return dispatcher.dispatch(headers, body).status();
    }

    private double posts(String outcome, String secret) {
        return meters.get("xuqm.webhook.posts")
                .tag("xuqm.outcome", outcome)
                .tag("xuqm.secret", secret)
                .counter()
                .count();
    }

    private double events(String event, String outcome) {
        return meters.get("xuqm.webhook.events")
                .tag("xuqm.event", event)
                .tag("xuqm.outcome", outcome)
                .counter()
                .count();
    }

    @Test
    @DisplayName("tell which of two secrets signed, and what was forged")
    void secrets() throws Exception {
        assertThat(post("the new one", "user.online", "user_001")).isEqualTo(200);
        assertThat(post("the old one", "user.online", "user_001")).isEqualTo(200);
        assertThat(post("a guess", "user.online", "user_001")).isEqualTo(401);

        assertThat(posts("accepted", "0")).isEqualTo(1);
        assertThat(posts("accepted", "1")).isEqualTo(1);
        assertThat(posts("wrong_signature", "none")).isEqualTo(1);
    }

    @Test
    @DisplayName("count events by their outcome; one that is not known is named other")
    void events() throws Exception {
        post("the new one", "user.online", "user_001");
        post("the new one", "user.online", "user_666");
        post("the new one", "user.invented-4711", "user_001");

        assertThat(events("user.online", "handled")).isEqualTo(1);
        assertThat(events("user.online", "failed")).isEqualTo(1);
        assertThat(meters.get("xuqm.webhook.handling")
                        .tag("xuqm.event", "user.online")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.getMeters())
                .noneMatch(meter -> meter.getId().toString().contains("4711"));
    }
}
