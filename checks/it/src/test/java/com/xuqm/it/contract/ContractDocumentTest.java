package com.xuqm.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The contract, spec/xuqm-openapi.yaml,")
class ContractDocumentTest {

    private static final String STATUS = "x-xuqm-status";
    private static final String SOURCE = "x-xuqm-source";

    /** The rows of the table of sources in spec/README.md. */
    private static final Pattern SOURCE_ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    private static final Pattern PYTHON_NAME = Pattern.compile("[a-z]+(_[a-z]+)*");

    private final Spec spec = Spec.instance();
    private final JsonNode document = spec.document();

    /** Shows every object of the document together with its JSON pointer. */
    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(pointer, node);
            node.properties()
                    .forEach(child -> walk(pointer + "/" + escaped(child.getKey()), child.getValue(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    @Test
    @DisplayName("names each operation once, and after its area")
    void names_each_operation_once() {
        assertThat(spec.operations()).extracting(SpecOperation::id).doesNotHaveDuplicates();
        assertThat(spec.operations())
                .allSatisfy(operation -> assertThat(operation.tags())
                        .as(operation.id())
                        .containsExactly(
                                operation.id().substring(0, operation.id().indexOf('.'))));
        assertThat(spec.operations().stream()
                        .flatMap(operation -> operation.tags().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(document.get("tags").values().stream()
                        .map(tag -> tag.get("name").asString())
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("says of each operation, parameter, body, answer and field whether it is documented or assumed")
    void says_what_is_assumed() {
        List<String> silent = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            boolean operation = node.has("operationId");
            boolean parameter = node.has("name") && node.has("in");
            if ((operation || parameter) && !node.has(STATUS)) {
                silent.add(pointer);
            }
            boolean refinesAnother = pointer.contains("/if/") || pointer.contains("/then/");
            if (pointer.matches(".*/requestBody|.*/schemas/[^/]+|.*/properties/[^/]+")
                    && !refinesAnother
                    && !node.has(STATUS)) {
                silent.add(pointer);
            }
        });

        assertThat(silent).isEmpty();
    }

    @Test
    @DisplayName(
            "names a source that spec/README.md lists for every route and for all else that is documented, and only for that")
    void names_its_sources() throws IOException {
        Set<String> sources = SOURCE_ROW
                .matcher(Files.readString(ProjectFiles.root().resolve("spec/README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (node.has(STATUS)) {
                List<String> named = node.path(SOURCE).values().stream()
                        .map(JsonNode::asString)
                        .toList();
                String status = node.get(STATUS).asString();
                boolean route = node.has("operationId") && pointer.startsWith("/paths/");
                boolean mustHave = status.equals("documented") || route; // every route is documented
                boolean right = Set.of("documented", "assumed").contains(status)
                        && sources.containsAll(named)
                        && mustHave == !named.isEmpty();
                if (!right) {
                    wrong.add(pointer + ": " + status + " " + named);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("has each method of the vendor's Python SDK once: 80 that use a route, 4 that do not")
    void has_each_python_method_once() {
        List<String> remote = spec.operations().stream()
                .flatMap(operation -> operation.python().stream())
                .toList();

        assertThat(remote).hasSize(80);
        assertThat(spec.localPython()).hasSize(4);
        assertThat(Stream.concat(remote.stream(), spec.localPython().stream()))
                .doesNotHaveDuplicates()
                .allMatch(name -> PYTHON_NAME.matcher(name).matches());
    }

    @Test
    @DisplayName("gives examples that its own schemas accept")
    void gives_valid_examples() {
        List<String> wrong = new ArrayList<>();
        List<String> checked = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (node.has("schema") && node.has("example") && pointer.startsWith("/paths")) {
                checked.add(pointer);
                spec.validate(pointer + "/schema", node.get("example").toString())
                        .forEach(problem -> wrong.add(pointer + ": " + problem));
            }
            if (pointer.matches("/components/schemas/[^/]+")) {
                for (JsonNode example : node.path("examples")) {
                    checked.add(pointer);
                    spec.validate(pointer, example.toString()).forEach(problem -> wrong.add(pointer + ": " + problem));
                }
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(checked).hasSizeGreaterThan(spec.operations().size());
    }

    @Test
    @DisplayName("tells what is wrong with a body that does not fit")
    void tells_what_is_wrong() {
        String send = "/paths/~1api~1im~1messages~1send/post/requestBody/content/application~1json/schema";

        assertThat(spec.validate(
                        send,
                        "{\"toId\":\"user_002\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"hi\"}"))
                .isEmpty();
        assertThat(spec.validate(send, "{\"toId\":5,\"colour\":\"blue\"}"))
                .anyMatch(problem -> problem.contains("toId") && problem.contains("string"))
                .anyMatch(problem -> problem.contains("colour"))
                .anyMatch(problem -> problem.contains("msgType"));
    }
}
