package com.xuqm.it.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Spec;
import com.xuqm.it.support.SpecChecker;
import com.xuqm.it.support.SpecCheckingTransport;
import com.xuqm.it.support.SpecOperation;
import com.xuqm.it.support.Stack;
import com.xuqm.it.support.Summary;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tencent.TencentClient;
import com.xuqm.tencent.TencentOperations;
import com.xuqm.tencent.callback.CallbackType;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every command of Tencent Cloud IM")
class TencentOperationsTest {

    private final TencentSamples service = new TencentSamples();

    @AfterEach
    void close() {
        service.close();
    }

    @EveryStack
    void is_asked_and_read_as_the_contract_says(Stack stack) {
        SpecChecker checker = new SpecChecker(Spec.of("tencent"));
        try (HttpTransport real = stack.transport().create(TransportOptions.defaults());
                HttpTransport checking = new SpecCheckingTransport(real, checker);
                TencentClient tencent = TencentClient.builder()
                        .baseUrl(service.url())
                        .sdkAppId(1_400_000_000L)
                        .secretKey("a key that opens nothing at all")
                        .administrator("administrator")
                        .transport(checking)
                        .json(stack.json().create())
                        .strictReading(true)
                        .build()) {
            EveryTencentCall.run(tencent);
        }

        assertThat(checker.takeViolations()).isEmpty();
        assertThat(new TreeSet<>(checker.answered())).isEqualTo(ids());
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void is_described_alike_by_the_sdk_and_by_the_contract() {
        Set<String> sdk = TencentOperations.all().stream()
                .map(TencentOperationsTest::route)
                .collect(Collectors.toSet());
        Set<String> spec = Spec.of("tencent").operations().stream()
                .map(operation -> operation.id() + " " + operation.method() + " " + operation.path())
                .collect(Collectors.toSet());

        assertThat(sdk).isEqualTo(spec);
    }

    @Test
    @OneStack(because = "it compares lists, and calls nothing")
    void and_every_callback_is_known_with_what_it_asks() throws IOException {
        Set<String> sdk = CallbackType.known().stream()
                .map(type -> type.command() + (type.awaitsDecision() ? " before" : " after"))
                .collect(Collectors.toSet());
        Set<String> spec = new TreeSet<>();
        Spec.of("tencent")
                .document()
                .get("webhooks")
                .properties()
                .forEach(each -> spec.add(each.getKey() + " "
                        + each.getValue().get("post").get("x-xuqm-phase").asString()));

        assertThat(sdk).isEqualTo(spec);
        Summary.say("tencent-callbacks", "tencent: callbacks " + sdk.size() + "/" + spec.size());
    }

    private static String route(Operation operation) {
        return operation.id() + " " + operation.method() + " " + operation.path();
    }

    private static Set<String> ids() {
        return Spec.of("tencent").operations().stream()
                .map(SpecOperation::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
