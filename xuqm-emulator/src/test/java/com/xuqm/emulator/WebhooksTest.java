package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(XuqmEmulatorExtension.class)
class WebhooksTest {

    private static final String ALL = "/api/im/admin/webhooks";

    private Api admin;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        admin = Api.admin(running);
    }

    private Reply create() {
        return admin.post(
                ALL, "{\"url\":\"https://example.com/hook\",\"events\":[\"message.sent\"],\"description\":\"orders\"}");
    }

    @Test
    void theSecretIsGivenOnceToWhoCreatesAWebhook() {
        Reply created = create();

        assertThat(created.text("id")).isEqualTo("hook_1");
        assertThat(created.text("secret")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(created.object().get("enabled").getAsBoolean()).isTrue();
        JsonObject listed = admin.get(ALL).array().get(0).getAsJsonObject();
        assertThat(listed.has("secret")).isFalse();
        assertThat(listed.get("events").toString()).isEqualTo("[\"message.sent\"]");
        assertThat(admin.put(ALL + "/hook_1", "{\"secret\":\"of my own\"}")
                        .object()
                        .has("secret"))
                .isFalse();
        assertThat(admin.post(ALL, Api.json("url", "http://localhost:1/", "secret", "mine"))
                        .text("secret"))
                .isEqualTo("mine");
    }

    @Test
    void aWebhookIsChangedAndDeleted() {
        create().data();

        Reply changed = admin.put(ALL + "/hook_1", "{\"enabled\":false,\"events\":[]}");

        assertThat(changed.object().get("enabled").getAsBoolean()).isFalse();
        assertThat(changed.object().getAsJsonArray("events")).isEmpty();
        assertThat(changed.text("url")).isEqualTo("https://example.com/hook");
        assertThat(changed.number("updatedAt")).isPositive();
        assertThat(admin.delete(ALL + "/hook_1").data().isJsonNull()).isTrue();
        assertThat(admin.delete(ALL + "/hook_1").status()).isEqualTo(404);
        assertThat(admin.put(ALL + "/hook_1", "{}").status()).isEqualTo(404);
        assertThat(admin.get(ALL + "/hook_1/health").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com", "example.com", "http:///x", "ht tp://x", " "})
    void aWebhookPointsToTheWeb(String url) {
        assertThat(admin.post(ALL, Api.json("url", url)).status()).isEqualTo(400);
    }

    @Test
    void aWebhookThatWasSentNothingIsHealthy() {
        create().data();

        assertThat(admin.get(ALL + "/hook_1/health").data().toString())
                .isEqualTo("{\"webhookId\":\"hook_1\",\"state\":\"HEALTHY\",\"successCount\":0,"
                        + "\"failureCount\":0,\"consecutiveFailures\":0}");
        assertThat(admin.get("/api/im/admin/webhook-deliveries?webhookId=hook_1&status=FAILED")
                        .each("id"))
                .isEmpty();
        assertThat(admin.get("/api/im/admin/webhook-alerts?acknowledged=false").each("id"))
                .isEmpty();
        assertThat(admin.post("/api/im/admin/webhook-alerts/alert_1/acknowledge")
                        .status())
                .isEqualTo(404);
    }
}
