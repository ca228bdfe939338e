package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.Logged;
import com.xuqm.sdk.testing.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trouble with signing in is not made worse by signing in for each call. */
class SignInStormTest {

    @Nested
    @ParameterizedClass(name = "{0}")
    @EnumSource
    class Calls {

        @Parameter
        Driver driver;

        final TestEngine engine = new TestEngine();
        final AtomicInteger signIns = new AtomicInteger();

        @AfterEach
        void close() {
            engine.close();
        }

        private int succeeding(int calls) {
            int succeeded = 0;
            for (int i = 0; i < calls; i++) {
                try {
                    driver.run(engine.writeAs("user_001"));
                    succeeded++;
                } catch (XuqmException expected) {
                    assertThat(expected.operation()).isEqualTo("things.send");
                }
            }
            return succeeded;
        }

        private void answer(int times, Supplier<HttpResponse> answer) {
            for (int i = 0; i < times; i++) {
                engine.transport.answer(answer.get());
            }
        }

        @Test
        void doNotSignInEachIfThatFails() {
            engine.signIn = userId -> {
                signIns.incrementAndGet();
                return CompletableFuture.failedFuture(new XuqmConfigurationException("no secret"));
            };

            assertThat(succeeding(100)).isZero();
            assertThat(signIns).hasValue(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1970-01-21T13:35:00Z", "1970-01-01T00:00:03.6Z", "2026-04-26T23:59:59Z"})
        void useATokenThatSeemsToHaveEnded(Instant expiresAt) {
            engine.signIn = userId -> {
                signIns.incrementAndGet();
                return CompletableFuture.completedFuture(new IssuedToken("t", expiresAt));
            };
            answer(100, () -> Answers.ok("\"sent\""));

            try (Logged logged = new Logged()) {
                assertThat(succeeding(100)).isEqualTo(100);
                assertThat(logged.lines())
                        .filteredOn(line -> line.startsWith("WARNING"))
                        .singleElement(as(STRING))
                        .startsWith("WARNING a token came that ends at " + expiresAt);
            }
            assertThat(signIns).hasValue(1);
        }

        @Test
        void doNotSignInEachIfTheRouteRefusesEveryToken() {
            engine.signIn =
                    userId -> CompletableFuture.completedFuture(new IssuedToken("t" + signIns.incrementAndGet(), null));
            answer(100, () -> Answers.refused(401, "not you"));

            assertThat(succeeding(50)).isZero();
            assertThat(signIns).hasValue(5);
            assertThat(engine.transport.requests()).hasSize(5 + 49);
        }

        @ParameterizedTest
        @CsvSource({"200, true", "404, true", "499, true", "500, false"})
        void signInAgainOnceTheRouteTookAToken(int status, boolean taken) {
            answer(4, () -> Answers.refused(401, "not you"));
            answer(1, () -> status == 200 ? Answers.ok("\"sent\"") : Answers.refused(status, "no"));
            answer(1, () -> Answers.refused(401, "not you"));
            answer(1, () -> Answers.ok("\"sent\""));

            assertThat(succeeding(1)).isEqualTo(status == 200 ? 1 : 0);
            assertThat(succeeding(1)).isEqualTo(taken ? 1 : 0);
        }
    }

    /** A service at which each sign-in of an account ends the token before. Requests take from 1 to 20 ms each way. */
    private static final class OneTokenService {

        private final VirtualTime time = new VirtualTime();
        private final Random random;
        private int signIns;

        OneTokenService(long seed) {
            this.random = new Random(seed);
        }

        private <T> CompletableFuture<T> later(Supplier<T> onArrival) {
            CompletableFuture<T> answer = new CompletableFuture<>();
            after(travelNanos(), () -> {
                T made = onArrival.get();
                after(travelNanos(), () -> answer.complete(made));
            });
            return answer;
        }

        private void after(long nanos, Runnable task) {
            Future<?> unused = time.schedule(task, nanos);
        }

        private long travelNanos() {
            return Duration.ofMillis(1).toNanos()
                    + random.nextLong(Duration.ofMillis(19).toNanos());
        }

        private HttpResponse answer(HttpRequest request) {
            String token = "Bearer t" + signIns;
            return token.equals(request.headers().first("Authorization"))
                    ? Answers.ok("\"sent\"")
                    : Answers.refused(401, "signed in elsewhere");
        }

        TestEngine instance() {
            TestEngine engine = new TestEngine();
            engine.carrier = new HttpTransport() {
                @Override
                public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
                    return later(() -> answer(request));
                }

                @Override
                public void close() {}
            };
            engine.time = time;
            engine.wallClock = time.clock();
            engine.random = random::nextDouble;
            engine.threads = step -> after(0, step);
            engine.retry = RetryPolicy.never();
            engine.signIn = userId -> later(() -> new IssuedToken("t" + ++signIns, null));
            return engine;
        }
    }

    @Nested
    class TwoInstancesWithOneAccount {

        private final List<Throwable> failures = new ArrayList<>();
        private int succeeded;

        private void oneAfterTheOther(int calls, Supplier<Call<String>> call) {
            if (calls == 0) {
                return;
            }
            CompletableFuture<Void> unused = call.get().executeAsync().handle((sent, thrown) -> {
                if (thrown == null) {
                    succeeded++;
                } else {
                    failures.add(thrown);
                }
                oneAfterTheOther(calls - 1, call);
                return null;
            });
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        void endAllTheirCallsWell(long seed) {
            OneTokenService service = new OneTokenService(seed);
            try (TestEngine one = service.instance();
                    TestEngine other = service.instance()) {
                for (int thread = 0; thread < 4; thread++) {
                    oneAfterTheOther(100, () -> one.writeAs("user_001"));
                    oneAfterTheOther(100, () -> other.writeAs("user_001"));
                }
                service.time.run();
            }

            assertThat(failures).isEmpty();
            assertThat(succeeded).isEqualTo(800);
            assertThat(service.signIns).isLessThan(400);
        }
    }
}
