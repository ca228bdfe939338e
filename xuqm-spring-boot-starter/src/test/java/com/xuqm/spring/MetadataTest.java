package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Path DOCUMENTS = Path.of("").toAbsolutePath().getParent();

    private static final Pattern BY_DEFAULT = Pattern.compile("(?:^|\\. )([^.]+(?:\\.\\d[^.]*)?) by default\\.");

    /** What needs not be said twice. */
    private static final Pattern SAID_AS_DEFAULT =
            Pattern.compile(" (?:[^. ][^.]*(?:\\.\\d[^.]*)? by default\\.|Required\\.)$");

    /** A line of a file of properties. */
    private static final Pattern SET = Pattern.compile("(?m)^(xuqm\\.[a-z.-]+[a-z])=");

    private static final Pattern SET_OR_NAMED = Pattern.compile("(?m)(?:^|`)(xuqm\\.[a-z.-]+[a-z])[`=]");

    private static final Set<String> METERS = Set.of("xuqm.webhook.posts");

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

    /** What a property is if nobody sets it: a value, words of its description, or nothing. */
    private static String shownDefault(JsonNode property) {
        if (property.has("defaultValue")) {
            return "`" + property.get("defaultValue").asText() + "`";
        }
        String description = property.get("description").asText();
        Matcher words = BY_DEFAULT.matcher(description);
        if (words.find()) {
            return words.group(1).substring(0, 1).toLowerCase(Locale.ROOT)
                    + words.group(1).substring(1);
        }
        return description.contains("Required") ? "required" : "–";
    }

    private static String row(JsonNode property) {
        String meaning =
                SAID_AS_DEFAULT.matcher(property.get("description").asText()).replaceAll("");
        return "| `" + property.get("name").asText() + "` | " + shownDefault(property) + " | " + meaning + " |";
    }

    /** Whether another service's client has it as the Xuqm client does, and the page says it there. */
    private static boolean isCommon(Map<String, JsonNode> all, String name) {
        String common = name.replaceFirst("^xuqm\\.(tencent|maxim)\\.", "xuqm.");
        return !common.equals(name) && all.containsKey(common) && isSame(all.get(common), all.get(name));
    }

    private static boolean isSame(JsonNode common, JsonNode own) {
        return common.path("type").equals(own.path("type"))
                && common.path("description").equals(own.path("description"))
                && common.path("defaultValue").equals(own.path("defaultValue"));
    }

    private static Map<String, JsonNode> byName() throws IOException {
        Map<String, JsonNode> all = new TreeMap<>();
        metadata()
                .get("properties")
                .forEach(property -> all.put(property.get("name").asText(), property));
        return all;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(DOCUMENTS, DOCUMENTS.resolve("docs"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
                files.forEach(documents::add);
            }
        }
        return documents;
    }

    @Test
    @DisplayName("is the table of the document: each property with its default and its meaning, and no other")
    void the_document() throws IOException {
        Map<String, JsonNode> all = byName();
        List<String> expected = all.keySet().stream()
                .filter(name -> !isCommon(all, name))
                .map(name -> row(all.get(name)))
                .toList();

        assertThat(Files.readAllLines(DOCUMENTS.resolve("docs/spring-boot.md")))
                .filteredOn(line -> line.startsWith("| `xuqm."))
                .as("the table has to be:%n%s", String.join("\n", expected))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("knows each property that a document sets or names")
    void what_documents_set() throws IOException {
        Map<String, JsonNode> all = byName();
        List<String> unknown = new ArrayList<>();
        int count = 0;
        for (Path file : documents()) {
            // Meters have such names, too, and so have properties of the emulator and of the build.
            Pattern named = file.endsWith("spring-boot.md") ? SET_OR_NAMED : SET;
            for (Matcher name = named.matcher(Files.readString(file)); name.find(); ) {
                count++;
                if (!all.containsKey(name.group(1)) && !METERS.contains(name.group(1))) {
                    unknown.add(file.getFileName() + ": " + name.group(1));
                }
            }
        }

        assertThat(unknown).isEmpty();
        assertThat(count).as("a reader that finds nothing would hold nothing").isGreaterThan(80);
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
