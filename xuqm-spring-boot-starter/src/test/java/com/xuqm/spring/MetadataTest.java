package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The metadata of the properties, which editors read")
class MetadataTest {

    private static final Pattern NAME = Pattern.compile(
            "\\{\\s*\"name\": \"(xuqm\\.[a-z.-]+)\",\\s*\"type\": \"([^\"]+)\"(?:,\\s*\"description\": \"([^\"]*)\")?");

    private static String metadata() throws IOException {
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(in)
                    .as("made by Spring's processor when the build compiles")
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void add(Set<String> names, String prefix, Class<?> properties) {
        for (RecordComponent component : properties.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                add(names, name, component.getType());
            } else {
                names.add(name);
            }
        }
    }

    @Test
    @DisplayName("has each property, with a description, and none besides but the two switches")
    void each_property() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("xuqm.observation.enabled", "xuqm.webhook.enabled"));
        add(expected, "xuqm", XuqmProperties.class);
        add(expected, "xuqm.health", XuqmHealthProperties.class);
        add(expected, "xuqm.webhook", XuqmWebhookProperties.class);
        Set<String> described = new TreeSet<>();
        String metadata = metadata();
        Matcher property = NAME.matcher(metadata.substring(metadata.indexOf("\"properties\"")));
        while (property.find()) {
            assertThat(property.group(3)).as(property.group(1)).isNotBlank();
            described.add(property.group(1));
        }
        assertThat(described).isEqualTo(expected);
    }
}
