package com.xuqm.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.RecordedCalls;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final Webhooks webhooks = new Webhooks(calls);

    @Test
    void deliveriesAreFilteredInTheQuery() {
        webhooks.deliveries();
        assertThat(calls.request()).isEqualTo("GET /api/im/admin/webhook-deliveries");

        webhooks.deliveries(DeliveryFilter.none()
                .withStatus(DeliveryStatus.FAILED)
                .withEvent(WebhookEvent.MESSAGE_SENT)
                .withWebhookId("w1"));
        assertThat(calls.request())
                .isEqualTo("GET /api/im/admin/webhook-deliveries?webhookId=w1&event=message.sent&status=FAILED");
    }

    @Test
    void alertsAreFilteredInTheQuery() {
        webhooks.alerts();
        assertThat(calls.request()).isEqualTo("GET /api/im/admin/webhook-alerts");

        webhooks.alerts(AlertFilter.none().withAcknowledged(false).withWebhookId("w1"));
        assertThat(calls.request()).isEqualTo("GET /api/im/admin/webhook-alerts?webhookId=w1&acknowledged=false");
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliveryFilter.none().withWebhookId(" "))
                .withMessage("webhookId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliveryFilter.none().withEvent(null))
                .withMessage("event must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhooks.alerts(null))
                .withMessage("filter must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhooks.health(null))
                .withMessage("webhookId must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhooks.acknowledgeAlert(""))
                .withMessage("alertId must not be blank");
        assertThat(calls.isEmpty()).isTrue();
    }

    @Test
    void aWebhookShowsNeitherItsSecretNorItsUrl() {
        Webhook webhook = new Webhook(
                "w1",
                "https://example.com/hook?token=hush",
                Arrays.asList(WebhookEvent.USER_ONLINE, null),
                true,
                "presence",
                "s3cret",
                Instant.EPOCH,
                null);
        assertThat(webhook.toString()).contains("id=w1", "user.online").doesNotContain("hush", "s3cret");
        assertThat(webhook.events())
                .isEqualTo(List.of(WebhookEvent.USER_ONLINE))
                .isUnmodifiable();
    }
}
