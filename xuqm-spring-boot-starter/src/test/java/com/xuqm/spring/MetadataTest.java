package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@DisplayName("The metadata of the properties, which editors read")
class MetadataTest {

    private static final Class<?>[] PROPERTIES = {
        XuqmProperties.class,
        XuqmHealthProperties.class,
        XuqmMaximProperties.class,
        XuqmRealtimeProperties.class,
        XuqmTencentProperties.class,
        XuqmWebhookProperties.class
    };

    /** Properties that no record has, since they only decide whether a part is there. */
    private static final Map<String, String> SWITCHES = Map.of(
            "xuqm.observation.enabled", "java.lang.Boolean = true",
            "xuqm.webhook.enabled", "java.lang.Boolean = true");

    private static JsonNode metadata() throws IOException {
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(in)
                    .as("made by Spring's processor when the build compiles")
                    .isNotNull();
            return new ObjectMapper().readTree(in);
        }
    }

    private static void add(Map<String, String> all, String prefix, Class<?> properties) {
        for (RecordComponent component : properties.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                add(all, name, component.getType());
            } else {
                all.put(name, type(component) + defaultValue(properties, component));
            }
        }
    }

    private static String type(RecordComponent component) {
        return switch (component.getType().getName()) {
            case "boolean" -> "java.lang.Boolean";
            case "int" -> "java.lang.Integer";
            default -> component.getGenericType().getTypeName();
        };
    }

    private static String defaultValue(Class<?> properties, RecordComponent component) {
        DefaultValue value = component.getAnnotation(DefaultValue.class);
        if (value == null) { // it stands on the parameter of the constructor
            RecordComponent[] all = properties.getRecordComponents();
            for (int i = 0; i < all.length; i++) {
                if (all[i].getName().equals(component.getName())) {
                    value = properties.getDeclaredConstructors()[0].getParameters()[i].getAnnotation(
                            DefaultValue.class);
                }
            }
        }
        return value == null ? "" : " = " + String.join(",", value.value());
    }

    @Test
    @DisplayName("has each property as the records have it, with its type, its default and a description")
    void each_property() throws IOException {
        Map<String, String> expected = new TreeMap<>(SWITCHES);
        for (Class<?> properties : PROPERTIES) {
            add(
                    expected,
                    properties.getAnnotation(ConfigurationProperties.class).value(),
                    properties);
        }

        Map<String, String> described = new TreeMap<>();
        for (JsonNode property : metadata().get("properties")) {
            String name = property.get("name").asText();
            assertThat(property.path("description").asText()).as(name).isNotBlank();
            described.put(
                    name,
                    property.get("type").asText()
                            + (property.has("defaultValue")
                                    ? " = " + property.get("defaultValue").asText()
                                    : ""));
        }

        assertThat(described).isEqualTo(expected);
    }

    @Test
    @DisplayName("offers values for properties that there are")
    void hints() throws IOException {
        Map<String, String> all = new TreeMap<>();
        add(all, "xuqm", XuqmProperties.class);
        add(all, "xuqm.tencent", XuqmTencentProperties.class);
        add(all, "xuqm.maxim", XuqmMaximProperties.class);

        assertThat(metadata().get("hints")).isNotEmpty().allSatisfy(hint -> {
            assertThat(all).containsKey(hint.get("name").asText());
            assertThat(hint.get("values")).isNotEmpty();
        });
    }
}
