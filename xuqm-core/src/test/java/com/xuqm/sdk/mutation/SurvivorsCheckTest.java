package com.xuqm.sdk.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The judgement on a mutation run")
class SurvivorsCheckTest {
    private static final String MUTATORS = "org.pitest.mutationtest.engine.gregor.mutators.";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private boolean passes(List<String> report, String... equal) {
        return SurvivorsCheck.passes(report, List.of(equal), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static String mutant(String method, int line, String state) {
        return "A.java,com.xuqm.sdk.A," + MUTATORS + "MathMutator," + method + "," + line + "," + state + ",none";
    }

    @Test
    void passesWhenEachMutantIsNoticed() {
        assertThat(passes(List.of(mutant("add", 7, "KILLED"), mutant("add", 8, "TIMED_OUT"))))
                .isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("all=2 survived=0 named_as_equal=0 unnamed=0");
    }

    @Test
    void failsAndNamesTheMutantThatNoTestNotices() {
        assertThat(passes(List.of(mutant("add", 7, "SURVIVED"), mutant("sub", 9, "NO_COVERAGE"))))
                .isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("com.xuqm.sdk.A\tadd\tMathMutator\t7\tSURVIVED")
                .contains("com.xuqm.sdk.A\tsub\tMathMutator\t9\tNO_COVERAGE");
    }

    @Test
    void letsAsManySurviveAsAreNamedWhereverTheyStand() {
        String named = "com.xuqm.sdk.A\tadd\tMathMutator\t1\tthe sum is not used";

        assertThat(passes(List.of(mutant("add", 99, "SURVIVED")), "# a heading", "", named))
                .isTrue();
        assertThat(passes(List.of(mutant("add", 7, "SURVIVED"), mutant("add", 8, "SURVIVED")), named))
                .isFalse();
    }

    @Test
    void wantsAReasonForEachEqualMutant() {
        assertThatThrownBy(() -> passes(List.of(), "com.xuqm.sdk.A\tadd\tMathMutator\t1\t "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void saysWhichNamedMutantIsNoticedAfterAll() {
        String twice = "com.xuqm.sdk.A\tadd\tMathMutator\t2\tthe sum is not used";
        String elsewhere = "com.xuqm.sdk.B\tadd\tMathMutator\t1\tanother class, which did not run";

        assertThat(passes(List.of(mutant("add", 7, "SURVIVED"), mutant("add", 8, "KILLED")), twice, elsewhere))
                .isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("named, but noticed: com.xuqm.sdk.A\tadd\tMathMutator\t1")
                .doesNotContain("com.xuqm.sdk.B");
    }

    /** Classes move and methods get other names, and whoever does that does not think of this table. */
    @Test
    void knowsTheClassAndTheMethodOfEachEqualMutant() throws Exception {
        for (String row : Files.readAllLines(Path.of("src/test/mutants/equal.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (row.startsWith("#") || cells[1].startsWith("<")) {
                continue;
            }
            assertThat(Arrays.stream(Class.forName(cells[0]).getDeclaredMethods()))
                    .as(row)
                    .anyMatch(method -> method.getName().equals(cells[1]));
        }
    }
}
