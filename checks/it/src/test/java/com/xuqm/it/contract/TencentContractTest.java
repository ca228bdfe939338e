package com.xuqm.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.OneStack;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The contract with Tencent Cloud IM, spec/tencent-openapi.yaml,")
@OneStack(because = "it looks at a document, and calls nothing")
class TencentContractTest {

    private static final String STATUS = "x-xuqm-status";
    private static final Pattern SOURCE_ROW = Pattern.compile("(?m)^\\| `(T\\d+)` \\|");

    private final Spec spec = Spec.of("tencent");

    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(pointer, node);
            node.properties().forEach(child -> walk(pointer + "/" + child.getKey(), child.getValue(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }

    @Test
    @DisplayName("has the 175 commands whose paths are known, each once, by POST, and named after its area")
    void has_every_command_once() {
        assertThat(spec.operations()).hasSize(175);
        assertThat(spec.operations()).extracting(SpecOperation::id).doesNotHaveDuplicates();
        assertThat(spec.operations()).allSatisfy(operation -> {
            assertThat(operation.method()).isEqualTo("POST");
            assertThat(operation.path()).startsWith("/v4/");
            assertThat(operation.tags())
                    .containsExactly(operation.id().substring(0, operation.id().indexOf('.')));
        });
    }

    @Test
    @DisplayName("says of everything whether it is documented or assumed, and names a source that spec/README.md lists")
    void names_its_sources() throws IOException {
        Set<String> sources = SOURCE_ROW
                .matcher(Files.readString(ProjectFiles.root().resolve("spec/README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        List<String> flagged = new ArrayList<>();
        walk("", spec.document(), (pointer, node) -> {
            boolean mustSay = node.has("operationId")
                    || (node.has("name") && node.has("in"))
                    || pointer.matches(".*/requestBody|.*/schemas/[^/]+|.*/properties/[^/]+");
            if (mustSay) {
                flagged.add(pointer);
                List<String> named = node.path("x-xuqm-source").values().stream()
                        .map(JsonNode::asString)
                        .toList();
                if (!Set.of("documented", "assumed").contains(node.path(STATUS).asString())
                        || named.isEmpty()
                        || !sources.containsAll(named)) {
                    wrong.add(pointer + " " + node.path(STATUS) + " " + named);
                }
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(flagged).hasSizeGreaterThan(1_000);
    }

    @Test
    @DisplayName("gives an example of each callback that its own schema accepts")
    void gives_valid_examples() {
        List<String> wrong = new ArrayList<>();
        spec.document().get("webhooks").properties().forEach(hook -> {
            String at = "/webhooks/" + hook.getKey() + "/post/requestBody/content/application~1json";
            JsonNode example = spec.document().at(at + "/example");
            assertThat(example.isObject()).as(hook.getKey()).isTrue();
            spec.validate(at + "/schema", example.toString())
                    .forEach(problem -> wrong.add(hook.getKey() + ": " + problem));
        });

        assertThat(wrong).isEmpty();
        assertThat(spec.document().get("webhooks")).hasSize(55);
    }

    @Test
    @DisplayName("tells what is wrong with a body that does not fit")
    void tells_what_is_wrong() {
        String send = "/paths/~1v4~1openim~1sendmsg/post/requestBody/content/application~1json/schema";

        assertThat(spec.validate(
                        send,
                        "{\"To_Account\":\"b\",\"MsgRandom\":1,"
                                + "\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"hi\"}}]}"))
                .isEmpty();
        assertThat(spec.validate(send, "{\"To_Account\":5,\"MsgRandom\":4294967296,\"colour\":\"blue\"}"))
                .anyMatch(problem -> problem.contains("To_Account") && problem.contains("string"))
                .anyMatch(problem -> problem.contains("MsgRandom"))
                .anyMatch(problem -> problem.contains("colour"))
                .anyMatch(problem -> problem.contains("MsgBody"));
    }
}
