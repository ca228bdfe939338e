package com.xuqm.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpdateWebhookTest {

    @Test
    void whatIsNotGivenStaysAsItIs() {
        assertThat(UpdateWebhook.enabled(false).members()).isEqualTo(Map.of("enabled", false));
        assertThat(UpdateWebhook.changes().withEnabled(true)).isEqualTo(UpdateWebhook.enabled(true));
        assertThat(UpdateWebhook.changes()
                        .withUrl("https://example.com")
                        .withDescription("")
                        .members())
                .isEqualTo(Map.of("url", "https://example.com", "description", ""));
    }

    @Test
    void noEventsMeansAllOfThemAndIsAChange() {
        assertThat(UpdateWebhook.changes().withEvents(List.of()).events()).isEmpty();
    }

    @Test
    void nothingToChangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateWebhook.changes().members())
                .withMessage("an update must change something: give url, events, enabled, description or secret");
    }
}
