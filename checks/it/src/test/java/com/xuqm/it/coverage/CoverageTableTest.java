package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.it.support.GeneratedPart;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.realtime.RealtimeOperations;
import com.xuqm.sdk.XuqmOperations;
import com.xuqm.sdk.call.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of operations in docs/coverage.md")
@OneStack(because = "it compares lists, and calls nothing")
class CoverageTableTest {

    private static final AreaMethods METHODS = AreaMethods.read();
    private static final Map<String, SpecOperation> SPEC =
            Spec.instance().operations().stream().collect(Collectors.toMap(SpecOperation::id, Function.identity()));

    @Test
    @DisplayName("has what the SDK, the contract and the emulator have")
    void has_what_all_have() {
        assertThat(XuqmOperations.all()).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(SPEC.keySet());
        StringBuilder table = new StringBuilder();
        table.append(summary());
        String area = "";
        for (Operation operation : XuqmOperations.all()) {
            String id = operation.id();
            if (!id.startsWith(area + ".")) {
                area = id.substring(0, id.indexOf('.'));
                table.append("\n## ").append(area).append("\n\n");
                table.append("| Operation | Java | Route | Python | Status |\n|---|---|---|---|---|\n");
            }
            table.append(row(operation, SPEC.get(id)));
        }
        Operation connection = RealtimeOperations.CONNECT;
        table.append("\n## realtime\n\n| Operation | Java | Route | Python | Status |\n|---|---|---|---|---|\n| ")
                .append(connection.id())
                .append(" | `Realtime.builder(xuqm.asUser(…)).open()`, see [realtime.md](realtime.md) | `WS ")
                .append(connection.path())
                .append("` |  | documented |\n");
        table.append('\n');

        GeneratedPart.of("docs/coverage.md").mustBe(table.toString());
    }

    private static String summary() {
        long documented = SPEC.values().stream()
                .filter(operation -> operation.status().equals("documented"))
                .count();
        long python = SPEC.values().stream()
                .filter(operation -> !operation.python().isEmpty())
                .count();
        return "\n" + (SPEC.size() + 1) + " of " + (SPEC.size() + 1) + " routes: the real-time connection and "
                + SPEC.size()
                + " operations of HTTP, " + documented + " documented, " + (SPEC.size() - documented)
                + " assumed. The vendor's Python SDK has methods for " + python + " of them.\n";
    }

    private static String row(Operation operation, SpecOperation spec) {
        return "| " + operation.id() + " | " + code(METHODS.of(operation.id())) + " | `" + spec.method() + " "
                + spec.path() + "` | " + code(spec.python()) + " | " + spec.status() + " |\n";
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("names a Java method for every operation, and every Java method has exactly one")
    void every_operation_has_a_method() {
        assertThat(METHODS.withoutOneOperation()).isEmpty();
        assertThat(XuqmOperations.all())
                .allSatisfy(operation -> assertThat(METHODS.of(operation.id()))
                        .as(operation.toString())
                        .isNotEmpty());
    }

    @Test
    @DisplayName("names a route of the emulator for every operation")
    void every_operation_has_a_route_in_the_emulator() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            assertThat(new TreeSet<>(emulator.operations()))
                    .isEqualTo(XuqmOperations.all().stream().map(Operation::id).collect(Collectors.toSet()));
        }
    }
}
