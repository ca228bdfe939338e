package com.xuqm.it.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.xuqm.it.support.Summary;
import com.xuqm.sdk.http.HttpTransportProvider;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looks at the reports of the transports' own tests, which the build has run before these. */
@DisplayName("Every scenario of the transports' contract")
class TransportScenariosTest {

    private static final List<ContractRun> RUNS = runs();

    private static List<ContractRun> runs() {
        try {
            return ContractRun.all();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void theTransportsHaveBeenTested() {
        assumeThat(RUNS)
                .as("no reports: run mvn verify -pl :xuqm-it -am, so that the transports' own tests run before")
                .isNotEmpty();
    }

    @Test
    @DisplayName("is run on every transport")
    void on_every_transport() {
        Set<String> tested = RUNS.stream().map(ContractRun::transport).collect(Collectors.toSet());
        Set<String> present = ServiceLoader.load(HttpTransportProvider.class).stream()
                .map(provider -> provider.get().name())
                .collect(Collectors.toSet());
        assertThat(tested).isEqualTo(present);
        assertThat(RUNS)
                .allSatisfy(run -> assertThat(run.told()).as(run.toString()).isEqualTo(ContractRun.scenarios()));
    }

    @Test
    @DisplayName("is skipped only for what the transport says that it lacks")
    void skipped_for_a_reason() {
        assertThat(RUNS)
                .allSatisfy(run -> assertThat(run.skipped().values())
                        .as(run.toString())
                        .allMatch(reason -> reason.startsWith("this transport does not support ")));
    }

    @AfterAll
    static void sayHowManyWereRun() throws IOException {
        if (!RUNS.isEmpty()) {
            long transports =
                    RUNS.stream().map(ContractRun::transport).distinct().count();
            Summary.say(
                    "scenarios",
                    RUNS.stream()
                            .map(ContractRun::line)
                            .collect(Collectors.joining(
                                    "\n",
                                    "scenarios x transports: "
                                            + ContractRun.scenarios().size() + " x " + transports + "\n",
                                    "")));
        }
    }
}
