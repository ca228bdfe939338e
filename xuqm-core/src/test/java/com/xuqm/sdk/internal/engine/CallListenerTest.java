package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.testing.Answers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A listener")
@ParameterizedClass(name = "{0}")
@EnumSource
class CallListenerTest {

    @Parameter
    Driver driver;

    private final TestEngine engine = new TestEngine();
    private final List<CallExecution> executions = new CopyOnWriteArrayList<>();
    private final List<Told> listeners = new CopyOnWriteArrayList<>();

    /** Writes down what it is told of one execution. */
    private static final class Told implements CallListener {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private HttpHeaders headers = HttpHeaders.empty();

        @Override
        public void credentialAwaited(boolean renewal) {
            lines.add("waits for a credential" + (renewal ? " again" : ""));
        }

        @Override
        public void credentialEnded(Duration elapsed, boolean obtained) {
            lines.add((obtained ? "has it after " : "has none after ") + elapsed);
        }

        @Override
        public void rateLimited(Duration elapsed) {
            lines.add("was held back for " + elapsed);
        }

        @Override
        public void attemptStarted(int attempt, Endpoint endpoint) {
            lines.add("attempt " + attempt + " to " + endpoint.host());
        }

        @Override
        public HttpHeaders attemptHeaders(int attempt) {
            return headers;
        }

        @Override
        public void attemptEnded(int attempt, AttemptEnd end) {
            lines.add("attempt " + attempt + " sent " + end.bytesSent() + ", got " + end.bytesReceived() + ": "
                    + (end.failure() == null ? end.httpStatus() : end.failure()));
        }

        @Override
        public void retryScheduled(int attempt, Duration delay, boolean renewal) {
            lines.add("again" + (renewal ? " with a new credential" : ""));
        }

        @Override
        public void ended(CallEnd end) {
            lines.add("ended after " + end.attempts() + ", request " + end.requestId() + ": "
                    + (end.failure() == null
                            ? "success"
                            : end.failure().getClass().getSimpleName()));
        }
    }

    CallListenerTest() {
        engine.listeners = execution -> {
            Told told = new Told();
            executions.add(execution);
            listeners.add(told);
            return told;
        };
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static CompletableFuture<IssuedToken> token(String token) {
        return CompletableFuture.completedFuture(new IssuedToken(token, null));
    }

    @Test
    @DisplayName("is made for each execution, also of the same call")
    void is_made_for_each_execution() {
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\""));
        Call<String> call = engine.read();

        driver.run(call);
        driver.run(call);

        assertThat(executions).extracting(CallExecution::operation).containsOnly(TestEngine.READ);
        assertThat(listeners)
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.lines).last().isEqualTo("ended after 1, request null: success"));
    }

    @Test
    @DisplayName("sees the wait for a sign-in, each attempt with its bytes, the repetition, and the end")
    void sees_everything_in_order() {
        engine.transport
                .answer(Answers.json(503, "busy"))
                .answer(Answers.json(200, "{\"code\":200,\"status\":\"0\",\"data\":\"x\",\"requestId\":\"r-7\"}"));

        driver.run(engine.writeAs("user_001"));

        assertThat(executions).containsExactly(new CallExecution(TestEngine.WRITE_AS_USER, "user_001", false));
        assertThat(listeners.get(0).lines)
                .containsExactly(
                        "waits for a credential",
                        "has it after PT0S",
                        "attempt 1 to api.test",
                        "attempt 1 sent 7, got 4: 503",
                        "again",
                        "attempt 2 to api.test",
                        "attempt 2 sent 7, got 54: 200",
                        "ended after 2, request r-7: success");
    }

    @Test
    @DisplayName("sees that a refused credential is replaced")
    void sees_a_renewal() {
        List<String> tokens = new ArrayList<>(List.of("old", "new"));
        engine.signIn = userId -> token(tokens.remove(0));
        engine.transport.answer(Answers.refused(401, "expired")).answer(Answers.ok("\"x\""));
        engine.writeAs("user_001");

        driver.run(engine.writeAs("user_001"));

        assertThat(listeners.get(0).lines)
                .contains("again with a new credential", "waits for a credential again")
                .endsWith("ended after 2, request null: success");
    }

    @Test
    @DisplayName("sees that there is no credential, and no attempt then")
    void sees_that_there_is_no_credential() {
        engine.signIn = userId -> CompletableFuture.failedFuture(new IllegalStateException("no"));

        XuqmException unused = catchThrowableOfType(XuqmException.class, () -> driver.run(engine.writeAs("user_001")));

        assertThat(listeners.get(0).lines)
                .containsExactly(
                        "waits for a credential",
                        "has none after PT0S",
                        "ended after 0, request null: XuqmSignInException");
    }

    @Test
    @DisplayName("sees why no answer came")
    void sees_why_no_answer_came() {
        engine.transport.fail(Kind.CONNECTION_LOST, true);

        XuqmException unused = catchThrowableOfType(XuqmException.class, () -> driver.run(engine.write()));

        assertThat(listeners.get(0).lines).contains("attempt 1 sent 7, got 0: CONNECTION_LOST");
    }

    @Test
    @DisplayName("sees how long the rate limit held an attempt back")
    void sees_the_rate_limit() {
        engine.rateLimit = new RateLimit(1, 1);
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\""));
        driver.run(engine.read());

        driver.run(engine.read());

        assertThat(listeners.get(0).lines).noneMatch(line -> line.startsWith("was held back"));
        assertThat(listeners.get(1).lines).contains("was held back for PT1S");
    }

    @Test
    @DisplayName("sends header fields along, in place of the client's and the call's")
    void sends_header_fields_along() {
        engine.headers = HttpHeaders.of("X-Trace", "client", "X-Other", "kept");
        engine.listeners = execution -> {
            Told told = new Told();
            told.headers = HttpHeaders.of("X-Trace", "span");
            return told;
        };
        engine.transport.answer(Answers.ok("\"a\""));

        driver.run(engine.read());

        assertThat(engine.transport.onlyRequest().headers().all("X-Trace")).containsExactly("span");
        assertThat(engine.transport.onlyRequest().headers().first("X-Other")).isEqualTo("kept");
    }

    @Test
    @DisplayName("sends header fields along that are not shown when the service repeats them")
    void sends_header_fields_that_stay_secret() {
        engine.listeners = execution -> {
            Told told = new Told();
            told.headers = HttpHeaders.of("X-Gateway-Key", "key-of-the-listener");
            return told;
        };
        engine.transport.answer(Answers.refused(404, "no key-of-the-listener here"));

        XuqmException failure = catchThrowableOfType(XuqmException.class, () -> driver.run(engine.write()));

        assertThat(failure).hasMessageContaining("here").hasMessageNotContaining("key-of-the-listener");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "content-length", "Host"})
    @DisplayName("cannot set what the SDK or HTTP decides about, and the call goes on")
    void cannot_set_reserved_fields(String name) {
        engine.listeners = execution -> {
            Told told = new Told();
            told.headers = HttpHeaders.of(name, "mine");
            return told;
        };
        engine.transport.answer(Answers.ok("\"a\""));

        assertThat(driver.run(engine.read())).isEqualTo("a");
        assertThat(engine.transport.onlyRequest().headers().all(name)).doesNotContain("mine");
    }

    @Test
    @DisplayName("is not needed: a factory may give none, null, or throw")
    void is_not_needed() {
        engine.listeners = execution -> {
            int turn = executions.size();
            executions.add(execution);
            if (turn == 0) {
                throw new IllegalStateException("no metrics");
            }
            return turn == 1 ? null : CallListener.none();
        };
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\"")).answer(Answers.ok("\"c\""));

        assertThat(List.of(driver.run(engine.read()), driver.run(engine.read()), driver.run(engine.read())))
                .containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("knows the engine's own sign-in by its mark")
    void knows_sign_ins() {
        engine.transport.answer(Answers.ok("\"token\""));

        driver.run(engine.callsOfTheEngine()
                .<String>call(RequestSpec.of(TestEngine.READ).path("id", "1"), String.class));

        assertThat(executions).extracting(CallExecution::isSignIn).containsExactly(true);
    }
}
