package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.testing.PublicClasses;
import com.xuqm.sdk.testing.Samples;
import com.xuqm.sdk.webhook.WebhookAlert;
import com.xuqm.sdk.webhook.receive.HmacWebhookScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets and what people wrote are shown by no record, also not by one that is added later. */
class ToStringTest {

    private static final String HIDDEN = "hidden-7f3a";

    /** What a component is called that holds a secret or what people wrote to each other. */
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(token|sig|secret|password|signature|captchaCode|verificationCode).*"
                    + "|content|text|html|raw|preview|title|body|payload|message|headers");

    /** Components that are called so and may be shown all the same. */
    private static final Map<Class<?>, Set<String>> SHOWN = Map.of(
            // the service's own words, with credentials blanked before they get here
            ApiFailure.class, Set.of("message", "bodyExcerpt"),
            // the service's words about a delivery that failed
            WebhookAlert.class, Set.of("message"),
            // the name of a header, not what it says
            HmacWebhookScheme.class, Set.of("signatureHeader"),
            // elements that hide by themselves what they have to
            PageData.class, Set.of("content"));

    static List<Class<?>> records() {
        return PublicClasses.all().stream().filter(Class::isRecord).toList();
    }

    static Stream<Class<?>> contents() {
        return records().stream().filter(MessageContent.class::isAssignableFrom);
    }

    private static String text(Class<?> owner, String component) {
        boolean hidden = SECRET.matcher(component).matches()
                && !SHOWN.getOrDefault(owner, Set.of()).contains(component);
        return hidden ? HIDDEN : component.toLowerCase(Locale.ROOT).contains("url") ? "https://host.test/" : component;
    }

    @ParameterizedTest
    @MethodSource("records")
    void showsNoSecret(Class<?> record) {
        Object sample = new Samples(ToStringTest::text).of(record);

        assertThat(sample.toString()).doesNotContain(HIDDEN);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void showsNothingOfAMessage(Class<?> content) {
        Object sample = new Samples((owner, component) -> component.endsWith("Id") ? "shown" : HIDDEN).of(content);

        assertThat(sample.toString()).doesNotContain(HIDDEN);
    }
}
