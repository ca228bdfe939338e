package com.xuqm.it.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.probe.Assumption;
import com.xuqm.cli.probe.Judgement;
import com.xuqm.cli.probe.SpecOverlay;
import com.xuqm.cli.probe.Verdict;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("The edits of the contract that a probe proposes")
class SpecOverlayTest {

    /** A step of a path: {@code .name}, {@code ['name']} or {@code [?(@.name=='value')]}. */
    private static final Pattern STEP =
            Pattern.compile("\\.([A-Za-z0-9_-]+)|\\['([^']+)'\\]|\\[\\?\\(@\\.(\\w+)=='([^']+)'\\)\\]");

    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    private static List<JsonNode> nodes(JsonNode document, String path) {
        List<JsonNode> found = List.of(document);
        Matcher step = STEP.matcher(path);
        int end = 1;
        while (step.find()) {
            assertThat(step.start()).as(path).isEqualTo(end);
            end = step.end();
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : found) {
                String name = step.group(1) != null ? step.group(1) : step.group(2);
                if (name != null) {
                    next.add(node.path(name));
                } else {
                    String member = step.group(3);
                    String value = step.group(4);
                    node.forEach(element -> {
                        if (element.path(member).asString("").equals(value)) {
                            next.add(element);
                        }
                    });
                }
            }
            found = next.stream().filter(node -> !node.isMissingNode()).toList();
        }
        assertThat(end).as(path).isEqualTo(path.length());
        return found;
    }

    private static JsonNode applied(String overlay) {
        JsonNode document = Spec.instance().document().deepCopy();
        JsonNode edits = YAML.readTree(overlay);
        assertThat(edits.path("overlay").asString()).isEqualTo("1.0.0");
        for (JsonNode action : edits.path("actions")) {
            String target = action.path("target").asString();
            List<JsonNode> nodes = nodes(document, target);
            assertThat(nodes).as(target).hasSize(1).first().isInstanceOf(ObjectNode.class);
            action.path("update")
                    .properties()
                    .forEach(member -> ((ObjectNode) nodes.get(0)).set(member.getKey(), member.getValue()));
        }
        return document;
    }

    @Test
    @OneStack(because = "it is about a document")
    @DisplayName("lead to a place in the contract, for each assumption")
    void lead_to_a_place_for_each_assumption() {
        List<Judgement> all = Arrays.stream(Assumption.values())
                .map(assumption -> new Judgement(assumption, Verdict.DIFFERS, "it is \"otherwise\" \\ so", Map.of()))
                .toList();

        JsonNode document = applied(String.join("\n", SpecOverlay.lines(all)));
        for (Assumption assumption : Assumption.values()) {
            assertThat(document.toString()).contains("\"x-xuqm-observed-" + assumption.id() + "\"");
        }
        assertThat(Spec.parsed(document).operations())
                .hasSameSizeAs(Spec.instance().operations());
    }

    @Test
    @OneStack(because = "it is about a document")
    @DisplayName("say what can be said in its own words, and leave it a contract")
    void say_what_can_be_said_in_its_own_words() throws IOException {
        Path file = folder.resolve("overlay.yaml");
        ProbeCheck.probe(
                Disguise.of(
                        DisguiseOption.PAGE_PARAMETERS,
                        DisguiseOption.PAGES_FROM_1,
                        DisguiseOption.BATCHES_SMALL,
                        DisguiseOption.WEBHOOK_HEADERS),
                folder,
                "--spec-out",
                file.toString());

        JsonNode document = applied(Files.readString(file));
        assertThat(document.at("/components/parameters/Page/name").asString()).isEqualTo("pageNum");
        assertThat(document.at("/components/parameters/SizeAssumed/name").asString())
                .isEqualTo("pageSize");
        assertThat(document.at("/components/parameters/Page/schema/minimum").asInt())
                .isEqualTo(1);
        assertThat(document.at("/components/schemas/BatchSendRequest/properties/toIds/maxItems")
                        .asInt())
                .isEqualTo(20);
        assertThat(document.toString()).contains("\"name\":\"X-Signature\"").doesNotContain("X-Xuqm-Nonce\",\"in\"");
        assertThat(Spec.parsed(document).operations())
                .hasSameSizeAs(Spec.instance().operations());
    }
}
