package com.xuqm.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateWebhookTest {

    @Test
    void whatIsNotGivenStaysAsItIs() {
        assertThat(UpdateWebhook.enabled(false)).isEqualTo(new UpdateWebhook(null, null, false, null, null));
        assertThat(UpdateWebhook.builder().enabled(true).build()).isEqualTo(UpdateWebhook.enabled(true));
        assertThat(UpdateWebhook.builder()
                        .url("https://example.com")
                        .description("")
                        .build())
                .isEqualTo(new UpdateWebhook("https://example.com", null, null, "", null));
    }

    @Test
    void noEventsMeansAllOfThemAndIsAChange() {
        assertThat(UpdateWebhook.builder().events(List.of()).build().events()).isEmpty();
    }

    @Test
    void nothingToChangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateWebhook.builder().build())
                .withMessageStartingWith("an update must change something");
    }
}
