package com.xuqm.tck.http;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * The contract of {@link HttpTransport}: each test is one sentence of it. A subclass says how a transport is made, and nothing
 * else; the tests are inherited.
 */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
public abstract class HttpTransportContract
        implements RequestScenarios,
                BodyScenarios,
                ResponseScenarios,
                CapScenarios,
                FailureScenarios,
                AddressScenarios,
                DeadlineScenarios,
                CancelScenarios,
                WaitingScenarios,
                ConcurrencyScenarios,
                QueueScenarios,
                LifecycleScenarios,
                TlsScenarios,
                HandshakeScenarios,
                MalformedResponseScenarios,
                ThrowingScenarios,
                WordingScenarios,
                ProxyScenarios,
                StatisticsScenarios,
                Http2Scenarios {

    private @Nullable Harness harness;

    /** For subclasses. */
    protected HttpTransportContract() {}

    /**
     * Makes the transport under test. The suite closes it.
     *
     * @param options its settings
     * @return a new transport
     */
    protected abstract HttpTransport transport(TransportOptions options);

    /**
     * Tells what the transport can do; scenarios for what it cannot do are skipped, with that reason.
     *
     * @param capability something that a transport may lack
     * @return whether it has it; {@code true} unless overridden
     */
    @Override
    public boolean supports(Capability capability) {
        return true;
    }

    @BeforeEach
    final void openHarness() {
        harness = new Harness(this::transport);
    }

    @AfterEach
    final void closeHarness() throws Exception {
        harness().close();
    }

    @Override
    public final Harness harness() {
        Harness current = harness;
        if (current == null) {
            throw new IllegalStateException("no scenario is running");
        }
        return current;
    }
}
