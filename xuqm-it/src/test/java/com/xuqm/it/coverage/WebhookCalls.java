package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.UpdateWebhook;
import com.xuqm.sdk.webhook.Webhook;

/** Calls the administration of webhooks. */
final class WebhookCalls {

    private WebhookCalls() {}

    static void all(XuqmClient xuqm) {
        Webhook webhook = xuqm.webhooks()
                .create(CreateWebhook.of("https://backend.example/xuqm"))
                .execute();
        assertThat(webhook.secret()).isNotBlank();
        xuqm.webhooks().update(webhook.id(), UpdateWebhook.enabled(false)).execute();
        assertThat(xuqm.webhooks().list().all()).extracting(Webhook::id).containsExactly(webhook.id());
        xuqm.webhooks().deliveries().all();
        xuqm.webhooks().alerts().all();
        xuqm.webhooks().health(webhook.id()).execute();
        // the emulator delivers nothing yet, so that there is no alert that could be acknowledged
        assertThatThrownBy(() -> xuqm.webhooks().acknowledgeAlert("alert_1").execute())
                .isInstanceOf(XuqmNotFoundException.class);
        xuqm.webhooks().delete(webhook.id()).execute();
    }
}
