package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.Logged;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client with three base URLs, whichever way its calls are carried out. */
@ParameterizedClass(name = "{0}")
@EnumSource
@DisplayName("Failover")
class FailoverCallTest {

    @Parameter
    Driver driver;

    private final TestEngine engine = new TestEngine();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void severalBaseUrls() {
        engine.apiBaseUrls = List.of("https://a.test", "https://b.test:8443", "https://c.test");
        CallListener attempts = new CallListener() {
            @Override
            public void attemptStarted(int attempt, Endpoint endpoint) {
                told.add("attempt " + attempt + " to " + endpoint.index() + " " + endpoint.host());
            }
        };
        engine.listeners = new CallListener.Factory() {
            @Override
            public CallListener listen(CallExecution execution) {
                return attempts;
            }

            @Override
            public void endpointHealthChanged(Endpoint endpoint, boolean inUse) {
                told.add(endpoint.host() + (inUse ? " is in use" : " is left"));
            }
        };
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> hosts() {
        return engine.transport.requests().stream()
                .map(HttpRequest::uri)
                .map(uri -> uri.getAuthority())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLVE", "CONNECT", "CONNECT_TIMEOUT", "TLS"})
    void moves_a_write_that_was_certainly_not_sent_on_at_once(Kind kind) {
        engine.retry = RetryPolicy.never();
        engine.transport.fail(kind, false).answer(Answers.ok("\"done\""));

        assertThat(driver.run(engine.write())).isEqualTo("done");

        assertThat(hosts()).containsExactly("a.test", "b.test:8443");
        assertThat(engine.timing.waits()).isEmpty();
        assertThat(told).containsExactly("attempt 1 to 0 a.test", "a.test is left", "attempt 2 to 1 b.test:8443");
    }

    @Test
    void returns_to_an_endpoint_that_answers_though_it_takes_no_credential() {
        engine.retry = RetryPolicy.never();
        engine.transport
                .fail(Kind.CONNECT, false)
                .answer(Answers.ok("\"done\""))
                .answer(Answers.refused(401, "who are you?"));
        try (Logged logged = new Logged()) {
            driver.run(engine.write());
            engine.timing.advance(engine.failover.probeDelay());

            assertThatThrownBy(() -> driver.run(engine.write())).hasMessageContaining("401");

            assertThat(told).last().isEqualTo("a.test is in use");
            assertThat(logged.lines())
                    .filteredOn(line -> !line.startsWith("FINE") && !line.contains("it is sent again"))
                    .containsExactly(
                            "WARNING a.test fails; requests go elsewhere for a while",
                            "INFO a.test answers again and is in use");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONNECTION_LOST", "DEADLINE", "PROTOCOL"})
    void reports_a_write_that_may_have_been_sent(Kind kind) {
        engine.transport.fail(kind, true);

        XuqmTransportException failure =
                catchThrowableOfType(XuqmTransportException.class, () -> driver.run(engine.write()));

        assertThat(failure.mayHaveBeenSent()).isTrue();
        assertThat(hosts()).containsExactly("a.test");
    }

    @Test
    void repeats_a_read_elsewhere_after_the_usual_wait() {
        engine.transport.fail(Kind.CONNECTION_LOST, true).answer(Answers.ok("\"done\""));

        assertThat(driver.run(engine.read())).isEqualTo("done");

        assertThat(hosts()).containsExactly("a.test", "b.test:8443");
        assertThat(engine.timing.waits()).hasSize(1);
    }

    @Test
    void repeats_a_write_elsewhere_after_503() {
        engine.transport.answer(Answers.refused(503, "busy")).answer(Answers.ok("\"done\""));

        assertThat(driver.run(engine.write())).isEqualTo("done");

        assertThat(hosts()).containsExactly("a.test", "b.test:8443");
    }

    @Test
    void stays_where_it_is_after_429_because_the_limit_is_the_apps() {
        engine.transport.answer(Answers.refused(429, "slow down")).answer(Answers.ok("\"done\""));

        assertThat(driver.run(engine.write())).isEqualTo("done");

        assertThat(hosts()).containsExactly("a.test", "a.test");
    }

    @Test
    void asks_all_of_them_and_then_repeats_as_usual() {
        engine.retry = engine.retry.withMaxAttempts(2);
        for (int i = 0; i < 4; i++) {
            engine.transport.fail(Kind.CONNECT, false);
        }

        XuqmTransportException failure =
                catchThrowableOfType(XuqmTransportException.class, () -> driver.run(engine.write()));

        assertThat(failure.mayHaveBeenSent()).isFalse();
        assertThat(failure.attempts()).isEqualTo(4);
        assertThat(hosts()).containsExactly("a.test", "b.test:8443", "c.test", "a.test");
        assertThat(engine.timing.waits()).hasSize(1);
    }

    @Test
    void goes_straight_to_the_healthy_one_from_then_on_and_returns_after_a_probe() {
        engine.transport.fail(Kind.CONNECT, false);
        for (int i = 0; i < 4; i++) {
            engine.transport.answer(Answers.ok("\"done\""));
        }
        driver.run(engine.write());
        driver.run(engine.write());
        engine.timing.advance(Duration.ofSeconds(5));
        driver.run(engine.write());
        driver.run(engine.write());

        assertThat(hosts()).containsExactly("a.test", "b.test:8443", "b.test:8443", "a.test", "a.test");
        assertThat(told).contains("a.test is left", "a.test is in use");
    }

    @Test
    void leaves_one_that_answers_503_to_three_calls_in_a_row() {
        engine.retry = RetryPolicy.never();
        for (int i = 0; i < 3; i++) {
            engine.transport.answer(Answers.refused(503, "busy"));
            assertThat(catchThrowableOfType(XuqmServerException.class, () -> driver.run(engine.read())))
                    .isNotNull();
        }
        engine.transport.answer(Answers.ok("\"done\""));

        driver.run(engine.read());

        assertThat(hosts()).containsExactly("a.test", "a.test", "a.test", "b.test:8443");
    }

    @Test
    void takes_the_token_along() {
        engine.transport.fail(Kind.CONNECT, false).answer(Answers.ok("\"done\""));

        driver.run(engine.writeAs("user_001"));

        assertThat(engine.transport.requests())
                .extracting(request -> request.headers().first("Authorization"))
                .containsExactly("Bearer token-of-user_001", "Bearer token-of-user_001");
    }

    @Test
    void has_nowhere_to_go_with_a_single_base_url() {
        engine.apiBaseUrls = List.of("https://a.test");
        engine.retry = RetryPolicy.never();
        engine.transport.fail(Kind.CONNECT, false);

        assertThat(catchThrowableOfType(XuqmTransportException.class, () -> driver.run(engine.write())))
                .isNotNull();
        assertThat(told).containsExactly("attempt 1 to 0 a.test");
    }
}
