package com.xuqm.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes clients for an emulator and closes them after the test. What a {@linkplain #client checked} client sends and gets is
 * checked against the OpenAPI document, and a deviation fails the test.
 */
public final class Clients implements AfterEachCallback {

    private final XuqmEmulatorExtension emulator;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SpecChecker checker = new SpecChecker(Spec.instance());

    public Clients(XuqmEmulatorExtension emulator) {
        this.emulator = emulator;
    }

    /** A client of the emulator's app as its administrator, its traffic checked against the document. */
    public XuqmClient client(Stack stack) {
        return build(checked(stack));
    }

    /** A builder for such a client. */
    public XuqmClientBuilder checked(Stack stack) {
        return builder(stack, new SpecCheckingTransport(transport(stack), checker));
    }

    /** A builder for a client whose traffic may deviate, because the emulator is told to misbehave. */
    public XuqmClientBuilder unchecked(Stack stack) {
        return builder(stack, transport(stack));
    }

    /** A builder for a client of an emulator's app as its administrator. */
    public static XuqmClientBuilder of(XuqmEmulator emulator) {
        return XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser());
    }

    private XuqmClientBuilder builder(Stack stack, HttpTransport transport) {
        open.push(transport);
        return of(emulator.emulator())
                .clock(emulator.emulator().clock())
                .transport(transport)
                .json(stack.json().create());
    }

    private static HttpTransport transport(Stack stack) {
        return stack.transport().create(TransportOptions.defaults());
    }

    /** Builds a client that is closed after the test. */
    public XuqmClient build(XuqmClientBuilder builder) {
        XuqmClient client = builder.build();
        open.push(client);
        return client;
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
                .as("deviations from spec/xuqm-openapi.yaml")
                .isEmpty();
    }
}
