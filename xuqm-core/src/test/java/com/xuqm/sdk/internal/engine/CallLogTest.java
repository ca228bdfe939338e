package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.Logged;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator reads of calls in the log. */
@ParameterizedClass(name = "{0}")
@EnumSource
class CallLogTest {

    @Parameter
    Driver driver;

    private final TestEngine engine = new TestEngine();
    private final Logged logged = new Logged();

    @AfterEach
    void close() {
        engine.close();
        logged.close();
    }

    /** What was logged at a level, by its name in {@code java.util.logging}, where DEBUG is FINE. */
    private List<String> lines(String level) {
        return logged.lines().stream()
                .filter(line -> line.startsWith(level + " "))
                .map(line -> line.substring(level.length() + 1))
                .toList();
    }

    @Test
    void aCallsEndIsOneLine() {
        engine.transport.answer(request -> {
            engine.timing.advance(Duration.ofMillis(35));
            return CompletableFuture.completedFuture(
                    Answers.json(200, Answers.envelope(200, "0", "\"hidden\"", "hidden"), "X-Request-Id", "req-1"));
        });

        driver.run(engine.write());

        assertThat(lines("FINE"))
                .containsExactly(
                        "things.make succeeded after 35 ms: HTTP 200, attempts 1, host api.test, request req-1");
        assertThat(lines("INFO")).isEmpty();
    }

    @Test
    void aFailureIsOneLineAndARepetitionIsInfo() {
        engine.random = () -> 0.5;
        engine.transport
                .answer(Answers.refused(503, "hidden"))
                .fail(Kind.CONNECTION_LOST, true)
                .answer(Answers.json(404, Answers.envelope(404, "1", "null", "hidden"), "X-Request-Id", "req-2"));

        assertThatThrownBy(() -> driver.run(engine.read())).isInstanceOf(XuqmNotFoundException.class);

        assertThat(lines("INFO")).hasSize(2);
        assertThat(lines("INFO").get(0))
                .matches(
                        "things\\.get: attempt 1 at api\\.test ended with HTTP 503 after 0 ms; it is sent again in \\d+ ms");
        assertThat(lines("INFO").get(1))
                .matches("things\\.get: attempt 2 at api\\.test ended with no answer \\(CONNECTION_LOST\\) after 0 ms;"
                        + " it is sent again in \\d+ ms");
        assertThat(lines("FINE"))
                .singleElement()
                .asString()
                .matches(
                        "things\\.get failed after \\d+ ms: HTTP 404, attempts 3, host api\\.test, request req-2, XuqmNotFoundException");
    }

    @Test
    void aTokenThatIsReplacedIsInfo() {
        engine.transport.answer(Answers.refused(401, "old")).answer(Answers.ok("\"sent\""));
        engine.clock.advance(Duration.ofHours(1));

        driver.run(engine.writeAs("user_001"));

        assertThat(lines("INFO")).hasSize(1);
        assertThat(lines("INFO").get(0)).startsWith("things.send: attempt 1 at api.test ended with HTTP 401");
    }

    @Test
    void goingToTheNextAddressIsInfo() {
        engine.apiBaseUrls = List.of("https://one.test", "https://two.test:8443/im");
        engine.transport.fail(Kind.CONNECT, false).answer(Answers.ok("\"done\""));

        driver.run(engine.write());

        assertThat(lines("INFO"))
                .contains(
                        "things.make: attempt 1 at one.test ended with no answer (CONNECT) after 0 ms; it is sent again at once,"
                                + " to the next address");
        assertThat(lines("FINE"))
                .containsExactly("things.make succeeded after 0 ms: HTTP 200, attempts 2, host two.test:8443");
    }

    @Test
    void aCallThatWasNotSentSaysSo() {
        engine.signIn = userId -> CompletableFuture.failedFuture(new IllegalStateException("hidden"));

        assertThatThrownBy(() -> driver.run(engine.writeAs("user_001"))).isInstanceOf(XuqmSignInException.class);

        assertThat(lines("FINE"))
                .containsExactly("things.send failed after 0 ms: no credential, attempts 0, XuqmSignInException");
    }

    @Test
    void nothingIsShownThatACallerOrACredentialSays() {
        engine.secrets = List.of("hidden-secret");
        engine.transport.answer(Answers.json(
                200,
                Answers.envelope(200, "0", "\"x\"", "m"),
                "X-Request-Id",
                "id of Bearer token-of-user_001 hidden-secret"));

        driver.run(engine.writeAs("user_001"));

        assertThat(lines("FINE")).singleElement().asString().doesNotContain("token-of-user_001", "hidden-secret");
    }
}
