package com.xuqm.sdk.webhook;

import static com.xuqm.sdk.internal.engine.RecordedCalls.requestOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.webhook.receive.MessagesRead;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final Webhooks webhooks = new Webhooks(calls);

    @Test
    void deliveriesAreFilteredInTheQuery() {
        assertThat(requestOf(webhooks.deliveries())).isEqualTo("GET /api/im/admin/webhook-deliveries");
        assertThat(requestOf(webhooks.deliveries(DeliveryFilter.none()
                        .withStatus(DeliveryStatus.FAILED)
                        .withEvent(WebhookEvent.MESSAGE_SENT)
                        .withWebhookId("w1"))))
                .isEqualTo("GET /api/im/admin/webhook-deliveries?webhookId=w1&event=message.sent&status=FAILED");
    }

    @Test
    void alertsAreFilteredInTheQuery() {
        assertThat(requestOf(webhooks.alerts())).isEqualTo("GET /api/im/admin/webhook-alerts");
        assertThat(requestOf(webhooks.alerts(
                        AlertFilter.none().withAcknowledged(false).withWebhookId("w1"))))
                .isEqualTo("GET /api/im/admin/webhook-alerts?webhookId=w1&acknowledged=false");
    }

    @Test
    void whatConcernsOneWebhookOrAlertIsAskedForByItsId() {
        assertThat(requestOf(webhooks.update("w1", UpdateWebhook.enabled(false))))
                .isEqualTo("PUT /api/im/admin/webhooks/w1");
        assertThat(requestOf(webhooks.delete("w1"))).isEqualTo("DELETE /api/im/admin/webhooks/w1");
        assertThat(requestOf(webhooks.health("w1"))).isEqualTo("GET /api/im/admin/webhooks/w1/health");
        assertThat(requestOf(webhooks.acknowledgeAlert("a1")))
                .isEqualTo("POST /api/im/admin/webhook-alerts/a1/acknowledge");
    }

    @Test
    void operationsOfTheAreaAreListed() {
        assertThat(WebhookOperations.all()).hasSize(8).contains(WebhookOperations.LIST, WebhookOperations.HEALTH);
    }

    @Test
    void whatAReadReceiptLacksIsEmpty() {
        MessagesRead bare = new MessagesRead(null, null, null);

        assertThat(bare.chatType()).isEqualTo(ChatType.of(""));
        assertThat(bare.userId()).isEmpty();
        assertThat(new MessagesRead("u1", "u2", ChatType.SINGLE).chatType()).isEqualTo(ChatType.SINGLE);
    }

    @Test
    void webhooksAreListedAndCreatedUnderOneName() {
        assertThat(requestOf(webhooks.list())).isEqualTo("GET /api/im/admin/webhooks");
        assertThat(requestOf(webhooks.create(CreateWebhook.of("https://example.com/hook"))))
                .isEqualTo("POST /api/im/admin/webhooks");
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
                .withMessage("id must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhooks.acknowledgeAlert(""))
                .withMessage("id must not be blank");
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
