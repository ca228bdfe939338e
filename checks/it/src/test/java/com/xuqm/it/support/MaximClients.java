package com.xuqm.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.MaximEmulatorExtension;
import com.xuqm.maxim.MaximClient;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes clients for an emulator of Maxim and closes them after the test. What they send and get is checked against its OpenAPI document, and a
 * deviation fails the test.
 */
public final class MaximClients implements AfterEachCallback {

    private static final Spec SPEC = Spec.of("maxim");

    private final MaximEmulatorExtension emulator;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SpecChecker checker = new SpecChecker(SPEC);

    public MaximClients(MaximEmulatorExtension emulator) {
        this.emulator = emulator;
    }

    public static Spec spec() {
        return SPEC;
    }

    /** A client of the emulator's app that signs in users of the start, too. */
    public MaximClient client(Stack stack) {
        HttpTransport transport =
                new SpecCheckingTransport(stack.transport().create(TransportOptions.defaults()), checker);
        open.push(transport);
        MaximClient client = MaximClient.builder()
                .baseUrl(emulator.emulator().baseUrl())
                .appId(emulator.emulator().appId())
                .accessToken(emulator.emulator().accessToken())
                .userPasswords(this::password)
                .clock(emulator.emulator().clock())
                .transport(transport)
                .json(stack.json().create())
                .strictReading(true)
                .build();
        open.push(client);
        return client;
    }

    private String password(long userId) {
        return userId == emulator.emulator().userId("alice")
                ? emulator.emulator().password("alice")
                : "unknown";
    }

    /** What was checked so far. */
    public SpecChecker checker() {
        return checker;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        assertThat(checker.takeViolations())
                .as("deviations from spec/maxim-openapi.yaml")
                .isEmpty();
    }
}
