package com.xuqm.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateWebhookTest {

    private static final String URL = "https://example.com/hook";

    @Test
    void aWebhookIsForAllEventsUnlessSomeAreNamed() {
        assertThat(CreateWebhook.of(URL).members()).isEqualTo(Map.of("url", URL, "events", List.of()));
        assertThat(CreateWebhook.of(URL)
                        .withEvents(List.of(WebhookEvent.MESSAGE_SENT))
                        .withEnabled(false)
                        .withDescription("archive")
                        .withSecret("s3cret")
                        .members())
                .isEqualTo(Map.of(
                        "url",
                        URL,
                        "events",
                        List.of(WebhookEvent.MESSAGE_SENT),
                        "enabled",
                        false,
                        "description",
                        "archive",
                        "secret",
                        "s3cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/hook", "HTTPS://example.com", "https://example.com/a?b=c"})
    void anHttpUrlWithAHostIsTakenAsItIs(String url) {
        assertThat(CreateWebhook.of(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ftp://example.com/hush, url must start with https:// or http://
                    /hush,                  url must start with https:// or http://
                    https:///hush,          url has no valid host name
                    https://a_b/hush,       url has no valid host name
                    https://example.com/ hush, url is not a URL: Illegal character in path at index 20
                    https://example.com/#hush, 'url must not have a fragment, because it is never sent'
                    '  ',                   url must not be blank
                    """)
    void anyOtherUrlIsRefusedWithoutBeingQuoted(String url, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateWebhook.of(url))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateWebhook.changes().withUrl(url))
                .withMessage(message);
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateWebhook.of(null))
                .withMessage("url must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateWebhook.of(URL).withEvents(Arrays.asList(WebhookEvent.MESSAGE_SENT, null)))
                .withMessage("events[1] must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateWebhook.of(URL).withSecret(""))
                .withMessage("secret must not be blank");
    }

    @Test
    void noRequestShowsItsSecretOrUrl() {
        assertThat(CreateWebhook.of(URL + "?token=hush").withSecret("s3cret")).hasToString("CreateWebhook[events=[]]");
        assertThat(UpdateWebhook.changes().withUrl(URL + "?token=hush").withSecret("s3cret"))
                .hasToString("UpdateWebhook[]");
    }
}
