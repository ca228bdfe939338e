package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.it.support.Stack;
import com.xuqm.it.support.Summary;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmOperations;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
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

@DisplayName("Every operation of the service")
class EveryOperationTest {

    private static final List<Stack> COVERED = new ArrayList<>();

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @TempDir
    Path folder;

    @EveryStack
    void can_be_called_and_is_answered_as_the_contract_says(Stack stack) {
        XuqmEmulator service = emulator.emulator();
        XuqmClient xuqm = clients.build(clients.checked(stack)
                .tenantToken(service.issueTenantToken())
                .opsToken(service.issueOpsToken())
                .internalToken(service.internalToken()));

        EveryCall.sections(xuqm, service, folder).values().forEach(Runnable::run);

        assertThat(new TreeSet<>(clients.checker().answered())).isEqualTo(new TreeSet<>(ids()));
        COVERED.add(stack);
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void is_described_alike_by_the_sdk_and_by_the_contract() {
        Set<String> sdk =
                XuqmOperations.all().stream().map(EveryOperationTest::route).collect(Collectors.toSet());
        Set<String> spec = Spec.instance().operations().stream()
                .map(operation -> operation.id() + " " + operation.method() + " " + operation.path())
                .collect(Collectors.toSet());

        assertThat(sdk).isEqualTo(spec);
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void needs_the_credential_that_the_contract_names() {
        Map<CredentialKind, Set<String>> inTheContract = Map.of(
                CredentialKind.NONE, Set.of("public"),
                CredentialKind.APP_SIGNATURE, Set.of("signed"),
                CredentialKind.IM_TOKEN, Set.of("im", "push"),
                CredentialKind.TENANT_TOKEN, Set.of("tenant"),
                CredentialKind.OPS_TOKEN, Set.of("ops"),
                CredentialKind.PLATFORM_TOKEN, Set.of("push-admin"),
                CredentialKind.INTERNAL_TOKEN, Set.of("internal"),
                CredentialKind.CALL_TOKEN, Set.of("demo"));
        Map<String, String> contract =
                Spec.instance().operations().stream().collect(Collectors.toMap(SpecOperation::id, SpecOperation::auth));

        assertThat(XuqmOperations.all())
                .allSatisfy(operation -> assertThat(inTheContract.get(operation.credential()))
                        .as(operation.id())
                        .contains(contract.get(operation.id())));
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void has_a_route_in_the_emulator() {
        assertThat(new TreeSet<>(emulator.emulator().operations())).isEqualTo(new TreeSet<>(ids()));
    }

    private static String route(Operation operation) {
        return operation.id() + " " + operation.method() + " " + operation.path();
    }

    private static List<String> ids() {
        return Spec.instance().operations().stream().map(SpecOperation::id).toList();
    }

    @AfterAll
    static void sayWhatWasCovered() throws IOException {
        int operations = Spec.instance().operations().size();
        long bindings =
                COVERED.stream().map(stack -> stack.json().name()).distinct().count();
        long transports = COVERED.stream()
                .map(stack -> stack.transport().name())
                .distinct()
                .count();
        Summary.say(
                "operations",
                "operations covered: " + operations + "/" + operations + " x bindings " + bindings + " x transports "
                        + transports);
    }
}
