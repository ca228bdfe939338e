package com.xuqm.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.Spec;
import com.xuqm.sdk.wire.WireOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What is assumed in spec/xuqm-openapi.yaml")
class CorrectionsTest {

    private static final String CORRECTED_BY = "x-xuqm-corrected-by";
    private static final Set<String> WITHOUT_OPTION = Set.of("read liberally", "raw call");

    private final JsonNode document = Spec.instance().document();

    /** Shows every object of the document with the names that lead to it. */
    private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(path, node);
            node.properties().forEach(child -> walk(path + "/" + child.getKey(), child.getValue(), visitor));
        } else if (node.isArray()) {
            node.values().forEach(child -> walk(path + "/[]", child, visitor));
        }
    }

    @Test
    @DisplayName("is corrected by wire options that exist, and each of them corrects something")
    void is_corrected_by_options_that_exist() {
        Set<String> named = new TreeSet<>();
        walk("", document, (path, node) -> {
            if (node.has(CORRECTED_BY)) {
                node.get(CORRECTED_BY).values().forEach(option -> named.add(option.asString()));
            }
        });

        assertThat(named).isEqualTo(new TreeSet<>(WireOption.all().keySet()));
    }

    @Test
    @DisplayName("says, whatever kind of detail it is, what is done where the service differs")
    void says_what_is_done_where_the_service_differs() {
        Set<String> kinds = new TreeSet<>();
        walk("", document, (path, node) -> {
            if (node.has("x-xuqm-status")
                    && node.get("x-xuqm-status").asString().equals("assumed")) {
                kinds.add(kind(path, node));
            }
        });
        Map<String, String> corrections = new TreeMap<>();
        document.get("x-xuqm-corrections")
                .properties()
                .forEach(entry ->
                        corrections.put(entry.getKey(), entry.getValue().asString()));

        assertThat(corrections.keySet()).isEqualTo(kinds);
        assertThat(WITHOUT_OPTION).containsAll(corrections.values());
    }

    private static String kind(String path, JsonNode node) {
        if (node.has("operationId")) {
            return "operation";
        }
        if (node.has("in") && node.has("name")) {
            return "parameter";
        }
        String[] names = path.split("/", -1);
        String parent = names[names.length - 2];
        return switch (parent) {
            case "properties" -> "property";
            case "headers" -> "header";
            case "responses" -> "response";
            default -> names[names.length - 1].equals("requestBody") ? "requestBody" : "schema";
        };
    }
}
