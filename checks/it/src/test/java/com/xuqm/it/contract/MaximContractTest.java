package com.xuqm.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.xuqm.it.support.MaximClients;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.sdk.json.SdkTypes;
import com.xuqm.sdk.json.WireNames;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The contract with Maxim, spec/maxim-openapi.yaml,")
class MaximContractTest {

    private static final Set<String> SOURCES = Set.of("003", "M1");

    /** Records that no answer holds: they are made of several parts of one, or stand around it. */
    private static final Set<String> MADE =
            Set.of("MaximAnswer", "SentMessages", "RegisteredUser", "RegistrationFailure", "RegistrationOutcome");

    private final JsonNode document = MaximClients.spec().document();

    private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(path, node);
            node.properties().forEach(child -> walk(path + "/" + child.getKey(), child.getValue(), visitor));
        } else if (node.isArray()) {
            node.values().forEach(child -> walk(path + "/[]", child, visitor));
        }
    }

    @Test
    @DisplayName("names each operation once, after its area, and each area")
    void names_each_operation() {
        List<SpecOperation> operations = MaximClients.spec().operations();

        assertThat(operations)
                .extracting(SpecOperation::id)
                .doesNotHaveDuplicates()
                .hasSize(137);
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.tags())
                        .containsExactly(
                                operation.id().substring(0, operation.id().indexOf('.'))));
        assertThat(operations.stream()
                        .flatMap(operation -> operation.tags().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(document.get("tags").values().stream()
                        .map(tag -> tag.get("name").asString())
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("says of everything whether it is documented, and where, or assumed")
    void says_what_is_assumed() throws IOException {
        List<String> wrong = new ArrayList<>();
        walk("", document, (path, node) -> {
            boolean isPart = node.has("operationId")
                    || (node.has("name") && node.has("in"))
                    || path.matches(".*/(requestBody|schemas/[^/]+|properties/[^/]+|responses/[^/]+)");
            if (isPart && !node.has("$ref")) {
                String status = node.path("x-xuqm-status").asString("");
                List<String> named = node.path("x-xuqm-source").values().stream()
                        .map(JsonNode::asString)
                        .toList();
                boolean right = status.equals("documented")
                        ? !named.isEmpty() && SOURCES.containsAll(named)
                        : status.equals("assumed") && named.isEmpty();
                if (!right) {
                    wrong.add(path + ": " + status + " " + named);
                }
            }
        });

        assertThat(wrong).isEmpty();
        String readme = Files.readString(ProjectFiles.root().resolve("spec/README.md"));
        assertThat(SOURCES).allMatch(source -> readme.contains("| `" + source + "` |"));
    }

    static Stream<Class<?>> models() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.xuqm.maxim").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type ->
                                type.isRecord() && Modifier.isPublic(type.getModifiers()) && SdkTypes.contains(type))
                        .filter(type -> !MADE.contains(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("has a schema for each model, with the same members")
    void has_the_members_of_each_model(Class<?> model) {
        assertThat(new TreeSet<>(WireNames.of(model).values()))
                .isEqualTo(new TreeSet<>(schema(model).get("properties").propertyNames()));
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("requires what a model cannot do without, and nothing that it declares to be absent at times")
    void requires_what_a_model_requires(Class<?> model) {
        Set<String> required = schema(model).path("required").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        for (RecordComponent component : model.getRecordComponents()) {
            String name = WireNames.of(model).get(component.getName());
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType().isPrimitive()
                    || component.getType() == String.class
                    || List.class.isAssignableFrom(component.getType())
                    || Map.class.isAssignableFrom(component.getType());
            if (!mayBeAbsent) {
                assertThat(required).as(model.getSimpleName()).contains(name);
            } else if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(required).as(model.getSimpleName()).doesNotContain(name);
            }
        }
    }

    private JsonNode schema(Class<?> model) {
        String name = model.getSimpleName();
        JsonNode schema = document.at("/components/schemas/" + name);
        assertThat(schema.isMissingNode()).as("the schema of %s", name).isFalse();
        return schema;
    }
}
