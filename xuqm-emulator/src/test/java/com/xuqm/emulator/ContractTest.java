package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The emulator has the operations of the contract, all of them and no other. */
class ContractTest {

    private static final Pattern OPERATION = Pattern.compile("^ +operationId: (\\S+)$", Pattern.MULTILINE);

    private static Path contract() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("spec").resolve("xuqm-openapi.yaml");
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new AssertionError("no spec/xuqm-openapi.yaml above the working directory");
    }

    @Test
    void theEmulatorHasExactlyTheOperationsOfTheContract() throws IOException {
        List<String> contract = OPERATION
                .matcher(Files.readString(contract()))
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();

        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            assertThat(contract).hasSize(150).isEqualTo(emulator.operations());
        }
    }
}
