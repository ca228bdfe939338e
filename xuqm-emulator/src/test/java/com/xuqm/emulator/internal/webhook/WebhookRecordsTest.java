package com.xuqm.emulator.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.emulator.internal.event.Event;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.post.Mishap;
import com.xuqm.emulator.internal.post.Poster;
import org.junit.jupiter.api.Test;

/** What the records of deliveries say; there is no route that makes one. */
class WebhookRecordsTest {

    private final Webhooks webhooks = new Webhooks();
    private final Webhook webhook = webhooks.create(
            new Body(JsonParser.parseString("{\"url\":\"http://x\"}").getAsJsonObject(), ""), "s", 1);
    private final Event event = new Event("message.sent", 5, new JsonObject());

    private String health(String field) {
        return WebhookHealth.of(webhook.id(), webhooks.deliveries(delivery -> true))
                .get(field)
                .getAsString();
    }

    @Test
    void aDeliveryIsPendingUntilItArrivesOrIsGivenUp() {
        WebhookDelivery delivery = webhooks.deliver(webhook, event);
        assertThat(delivery.status()).isEqualTo("PENDING");

        delivery.failed(new Poster.Result(503, Mishap.status(503), "", 12), 100L, 20);
        assertThat(delivery.status()).isEqualTo("PENDING");
        assertThat(delivery.toJson().get("nextAttemptAt").getAsLong()).isEqualTo(100);
        delivery.failed(Poster.Result.none(Mishap.cut(), 3), null, 100);

        assertThat(delivery.status()).isEqualTo("FAILED");
        assertThat(delivery.toJson().get("attempts").getAsInt()).isEqualTo(2);
        assertThat(health("state")).isEqualTo("DEGRADED");
        assertThat(health("failureCount")).isEqualTo("1");
        assertThat(health("consecutiveFailures")).isEqualTo("2");
        assertThat(health("lastFailureAt")).isEqualTo("100");
    }

    @Test
    void anArrivalMakesAWebhookHealthyAgain() {
        for (int i = 0; i < 5; i++) {
            webhooks.deliver(webhook, event).failed(new Poster.Result(500, Mishap.status(500), "", 1), null, 10);
        }
        assertThat(health("state")).isEqualTo("FAILING");

        webhooks.deliver(webhook, event).arrived(200, 40, 30);

        assertThat(health("state")).isEqualTo("HEALTHY");
        assertThat(health("averageDurationMs")).isEqualTo("40");
        assertThat(health("lastSuccessAt")).isEqualTo("30");
    }

    @Test
    void anAlertIsAcknowledgedByWhoTakesNoteFirst() {
        WebhookAlert alert = webhooks.raise(webhook, "5 deliveries failed", 5, 10);

        webhooks.requireAlert(alert.id()).acknowledge("administrator", 20);
        alert.acknowledge("second", 30);

        assertThat(alert.toJson().get("acknowledgedBy").getAsString()).isEqualTo("administrator");
        assertThat(alert.toJson().get("acknowledgedAt").getAsLong()).isEqualTo(20);
        assertThat(webhooks.alerts(WebhookAlert::acknowledged)).containsExactly(alert);
    }
}
