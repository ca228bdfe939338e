package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.GeneratedPart;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.sdk.XuqmOperations;
import com.xuqm.sdk.call.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of Python methods in docs/from-python.md")
@OneStack(because = "it compares lists, and calls nothing")
class FromPythonTest {

    /** What the vendor's document of the Python SDK lists. */
    private static final int PYTHON_METHODS = 84;

    private final AreaMethods methods = AreaMethods.read();
    private final Map<String, SpecOperation> spec =
            Spec.instance().operations().stream().collect(Collectors.toMap(SpecOperation::id, Function.identity()));

    @Test
    @DisplayName("has a Java method for each of them")
    void has_a_java_method_for_each() {
        List<String> rows = Stream.concat(
                        remote(), Spec.instance().localPython().stream().map(FromPythonTest::localRow))
                .toList();

        assertThat(rows).hasSize(PYTHON_METHODS);
        GeneratedPart.of("docs/from-python.md")
                .mustBe("\n| Python | Java | Operation |\n|---|---|---|\n" + String.join("", rows) + "\n");
    }

    private Stream<String> remote() {
        return XuqmOperations.all().stream()
                .flatMap(operation ->
                        spec.get(operation.id()).python().stream().map(python -> remoteRow(python, operation)));
    }

    private String remoteRow(String python, Operation operation) {
        List<String> all = methods.of(operation.id());
        List<String> namesake = all.stream()
                .filter(java -> java.contains("." + camelCase(python) + "("))
                .toList();
        String java = (namesake.isEmpty() ? all : namesake)
                .stream().map(written -> "`" + written + "`").collect(Collectors.joining(", "));
        return "| `" + python + "` | " + java + " | " + operation.id() + " |\n";
    }

    private static String localRow(String python) {
        String java = LocalMethods.insteadOf(python)
                .map(written -> "`" + written + "`")
                .orElse("not yet");
        return "| `" + python + "` | " + java + " | none, works locally |\n";
    }

    private static String camelCase(String python) {
        String[] words = python.split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
