package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.DeliveryStatus;
import com.xuqm.sdk.webhook.UpdateWebhook;
import com.xuqm.sdk.webhook.Webhook;
import com.xuqm.sdk.webhook.WebhookAlert;
import com.xuqm.sdk.webhook.WebhookDelivery;
import com.xuqm.sdk.webhook.WebhookState;
import java.time.Duration;
import java.util.Map;

/** Calls the administration of webhooks. */
final class WebhookCalls {

    private WebhookCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, XuqmEmulator service) {
        sections.put("webhooks", () -> webhooks(xuqm, service));
    }

    private static void webhooks(XuqmClient xuqm, XuqmEmulator service) {
        Webhook webhook = xuqm.webhooks()
                .create(CreateWebhook.of("https://backend.example/xuqm"))
                .execute();
        assertThat(webhook.secret()).isNotBlank();
        assertThat(xuqm.webhooks().list().all()).extracting(Webhook::id).containsExactly(webhook.id());

        // The emulator posts to this machine only: each of these deliveries fails, which is what alerts are about.
        for (int i = 0; i < 5; i++) {
            xuqm.messages().send(SendMessage.text("user_001", "Hello")).execute();
        }
        settle(service);
        assertThat(xuqm.webhooks().deliveries().all())
                .extracting(WebhookDelivery::status)
                .contains(DeliveryStatus.FAILED);
        assertThat(xuqm.webhooks().health(webhook.id()).execute().state()).isEqualTo(WebhookState.FAILING);
        WebhookAlert alert = xuqm.webhooks().alerts().all().get(0);
        assertThat(xuqm.webhooks().acknowledgeAlert(alert.id()).execute().acknowledged())
                .isTrue();

        xuqm.webhooks().update(webhook.id(), UpdateWebhook.enabled(false)).execute();
        xuqm.webhooks().delete(webhook.id()).execute();
    }

    private static void settle(XuqmEmulator service) {
        try {
            service.awaitWebhooks(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
