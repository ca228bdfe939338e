package com.xuqm.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.fuzz.FuzzResult.Ending;
import com.xuqm.fuzz.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fuzzer")
@Execution(ExecutionMode.CONCURRENT)
class FuzzerTest {

    private static final long SEED = 20_260_504;

    @TempDir
    Path folder;

    static List<String> targets() {
        return Targets.names();
    }

    @ParameterizedTest
    @MethodSource("targets")
    @DisplayName("finds nothing in a short run")
    void finds_nothing(String target) throws Exception {
        FuzzResult result = new Fuzzer(folder, Entry.class, 20).run(target, 1_000, SEED);
        assertThat(result.ending()).as(() -> read(result.log())).isEqualTo(Ending.CLEAN);
        assertThat(result.inputs()).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    @DisplayName("finds an input that makes the code throw, and keeps it")
    void finds_a_crash() throws Exception {
        FuzzResult result = new Fuzzer(folder, PlantedEntry.class, 20).run("url", 1_000_000, SEED);
        assertThat(result.ending()).isEqualTo(Ending.CRASH);
        try (var files = Files.list(folder.resolve("url"))) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("crash-"));
        }
    }

    @Test
    @DisplayName("finds an input that the code does not return from")
    void finds_a_hang() throws Exception {
        FuzzResult result = new Fuzzer(folder, PlantedEntry.class, 1).run("response", 1_000_000, SEED);
        assertThat(result.ending()).isEqualTo(Ending.HANG);
    }

    @Test
    @DisplayName("says so where it does not work itself, instead of finding nothing")
    void is_broken() throws Exception {
        FuzzResult result = new Fuzzer(folder, FuzzerTest.class, 20).run("url", 10, SEED);
        assertThat(result.ending()).isEqualTo(Ending.BROKEN);
        assertThat(Fuzz.sum(List.of(result))).isEqualTo("fuzz: inputs=0 crashes=0 hangs=0 broken=1");
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return "there is no log: " + e;
        }
    }
}
