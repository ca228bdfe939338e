package com.xuqm.it.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import com.xuqm.it.support.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measurements age without becoming wrong. What must hold today is that nothing is missing, and what is refused. */
@DisplayName("The tables in docs/transports.md")
class FootprintTableTest {

    private static String document() throws IOException {
        return Files.readString(ProjectFiles.root().resolve("docs/transports.md"));
    }

    /** All but the twin by Jackson 3, which was not there yet when the table was measured. */
    static Stream<Stack> stacks() {
        return Stack.all().filter(stack -> !stack.json().name().equals("jackson3"));
    }

    @Test
    @DisplayName("tell on which machine, with which JDK and when they were measured")
    void tell_where_they_come_from() throws IOException {
        assertThat(document()).containsPattern("Measured \\d{4}-\\d\\d-\\d\\d on .*\\d+ processors.*, JDK \\d+");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stacks")
    @DisplayName("have every transport with every binding, and say truly what it refuses")
    void have_every_pair(Stack stack) throws IOException {
        String transport = stack.transport().name();

        assertThat(document())
                .contains("| " + transport + " | " + stack.json().name() + " | ")
                .contains(FootprintTable.abilities(transport, ability -> ability.isHadBy(stack.transport())));
    }
}
