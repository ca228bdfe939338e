package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.it.support.GeneratedPart;
import com.xuqm.it.support.MaximClients;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.MaximOperations;
import com.xuqm.maxim.error.MaximErrorCode;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.sdk.call.Operation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/maxim.md")
@OneStack(because = "it compares texts, and shows what holds on every stack")
class MaximDocumentTest {

    private static final Map<String, SpecOperation> SPEC =
            MaximClients.spec().operations().stream().collect(Collectors.toMap(SpecOperation::id, Function.identity()));

    private static String text(String file) throws IOException {
        return Files.readString(ProjectFiles.root().resolve(file));
    }

    @Test
    @DisplayName("has a table of all methods")
    void has_all_methods() throws Exception {
        StringBuilder table = new StringBuilder("\n" + SPEC.size() + " operations.\n");
        String area = "";
        for (Operation operation : MaximOperations.all()) {
            String[] id = operation.id().split("\\.", 2);
            if (!id[0].equals(area)) {
                area = id[0];
                table.append("\n### ")
                        .append(area)
                        .append("\n\n| Java | Route | Sent again | Source |\n|---|---|---|---|\n");
            }
            SpecOperation spec = SPEC.get(operation.id());
            assertThat(methods(area)).contains(id[1]);
            table.append("| `")
                    .append(area)
                    .append("().")
                    .append(id[1])
                    .append("` | `")
                    .append(spec.method())
                    .append(' ')
                    .append(spec.path())
                    .append("` | ")
                    .append(spec.text("x-xuqm-retry").equals("idempotent") ? "yes" : "no")
                    .append(" | ")
                    .append(spec.sources())
                    .append(" |\n");
        }
        GeneratedPart.of("docs/maxim.md").mustBe(table + "\n");
    }

    private static Stream<String> methods(String area) throws NoSuchMethodException {
        return Arrays.stream(MaximClient.class.getMethod(area).getReturnType().getMethods())
                .map(Method::getName);
    }

    @Test
    @DisplayName("has no area whose methods are missing from the table")
    void has_all_areas() {
        assertThat(MaximOperations.all().stream()
                        .map(operation -> operation.id().replaceAll("\\..*", "")))
                .containsAll(Arrays.stream(MaximClient.class.getMethods())
                        .filter(method -> method.getReturnType().getName().matches("com\\.xuqm\\.maxim\\.\\w+\\..*"))
                        .map(Method::getName)
                        .toList());
    }

    @Test
    @DisplayName("shows what the emulator does")
    void shows_what_the_emulator_does() throws IOException {
        long requests;
        long messages;
        // shown from here
        try (MaximEmulator emulator = MaximEmulator.start();
                MaximClient maxim = MaximClient.builder()
                        .baseUrl(emulator.baseUrl())
                        .appId(emulator.appId())
                        .accessToken(emulator.accessToken())
                        .build()) {
            long bob = emulator.userId("bob");
            emulator.faults().on("messages.send").nth(1).afterExecuting(Fault.resetConnection());

            maxim.asUser(emulator.userId("alice"))
                    .messages()
                    .send(SendMessage.text(bob, "Hello"))
                    .execute();
            // to here
            requests = emulator.requestCount("messages.send");
            messages = emulator.messages().size();
        }

        assertThat(requests).isEqualTo(2);
        assertThat(messages).isEqualTo(1);
        String source = text("checks/it/src/test/java/com/xuqm/it/coverage/MaximDocumentTest.java");
        String shown = source.substring(
                source.indexOf("// shown from here\n") + 19, source.indexOf("            // to here\n"));
        assertThat(text("docs/maxim.md").replaceAll("(?m)^ +", "")).contains(shown.replaceAll("(?m)^ +", ""));
    }

    @Test
    @DisplayName("names codes that there are")
    void names_codes() throws IOException {
        for (int code : new int[] {10003, 10008, 402, 10010, 10004, 20000, 20006, 10002, 20020}) {
            assertThat(MaximErrorCode.of(code)).isPresent();
            assertThat(text("docs/maxim.md")).contains(Integer.toString(code));
        }
    }
}
