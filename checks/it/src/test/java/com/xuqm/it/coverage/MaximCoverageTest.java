package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.MaximEmulatorExtension;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.MaximClients;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.it.support.Stack;
import com.xuqm.it.support.Summary;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.MaximOperations;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every operation of Maxim")
class MaximCoverageTest {

    private static final List<Stack> COVERED = new ArrayList<>();

    @RegisterExtension
    static final MaximEmulatorExtension emulator = new MaximEmulatorExtension();

    @RegisterExtension
    final MaximClients clients = new MaximClients(emulator);

    @TempDir
    Path folder;

    @EveryStack
    void can_be_called_and_is_answered_as_the_contract_says(Stack stack) {
        MaximClient maxim = clients.client(stack);

        new EveryMaximCall(maxim, emulator.emulator(), folder).run();

        assertThat(new TreeSet<>(clients.checker().answered())).isEqualTo(new TreeSet<>(ids()));
        COVERED.add(stack);
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void is_described_alike_by_the_sdk_and_by_the_contract() {
        Set<String> sdk =
                MaximOperations.all().stream().map(MaximCoverageTest::described).collect(Collectors.toSet());
        Set<String> spec = operations().stream()
                .map(operation -> operation.id() + " " + operation.method() + " " + operation.path() + " "
                        + operation.text("x-xuqm-retry") + " " + operation.auth())
                .collect(Collectors.toSet());

        assertThat(MaximOperations.all()).doesNotHaveDuplicates();
        assertThat(sdk).isEqualTo(spec);
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void has_a_route_in_the_emulator() {
        assertThat(new TreeSet<>(emulator.emulator().operations())).isEqualTo(new TreeSet<>(ids()));
    }

    private static String described(Operation operation) {
        String retry = operation.retryClass() == RetryClass.IDEMPOTENT ? "idempotent" : "not-idempotent";
        String auth = Map.of("MAXIM_TOKEN", "token", "MAXIM_APP", "app", "MAXIM_APP_OR_TOKEN", "app-or-token")
                .get(operation.credential().name());
        return operation.id() + " " + operation.method() + " " + operation.path() + " " + retry + " " + auth;
    }

    private static List<SpecOperation> operations() {
        return MaximClients.spec().operations();
    }

    private static List<String> ids() {
        return operations().stream().map(SpecOperation::id).toList();
    }

    @AfterAll
    static void sayWhatWasCovered() throws IOException {
        int operations = operations().size();
        long bindings =
                COVERED.stream().map(stack -> stack.json().name()).distinct().count();
        long transports = COVERED.stream()
                .map(stack -> stack.transport().name())
                .distinct()
                .count();
        Summary.say(
                "maxim",
                "maxim: operations covered " + operations + "/" + operations + " x bindings " + bindings
                        + " x transports " + transports);
    }
}
