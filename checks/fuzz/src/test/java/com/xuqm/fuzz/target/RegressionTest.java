package com.xuqm.fuzz.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What was fuzzed before")
class RegressionTest {

    /** A folder for each target, in it an input for each finding, named after what it found. */
    private static final Path FINDINGS = Path.of("src", "test", "findings");

    static List<String> targets() {
        return Targets.names();
    }

    static List<Path> findings() throws IOException {
        if (!Files.isDirectory(FINDINGS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FINDINGS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    @DisplayName("takes the inputs that fuzzing starts from")
    void seeds(String name) {
        FuzzTarget target = Targets.named(name);
        assertThat(target.seeds()).isNotEmpty();
        target.seeds().forEach(target::test);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("findings")
    @DisplayName("takes the inputs that were found to break it")
    void found(Path finding) throws IOException {
        Targets.named(finding.getParent().getFileName().toString()).test(Files.readAllBytes(finding));
    }

    @Test
    @DisplayName("is named rightly, or the names are told")
    void unknown_name() {
        assertThatThrownBy(() -> Targets.named("usersig"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("usersig-jwt");
    }
}
