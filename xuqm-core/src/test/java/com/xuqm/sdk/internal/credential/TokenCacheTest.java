package com.xuqm.sdk.internal.credential;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.engine.TestEngine;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.testing.Logged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCacheTest {

    private final FakeClock clock = FakeClock.at("2026-04-27T00:00:00Z");

    /** The sign-ins in the order in which they were begun; the tests end them. */
    private final List<SignIn> signIns = new ArrayList<>();

    private final Logged logged = new Logged();

    private double random = 0.5;

    private TokenCache cache = cacheFor(100);

    private record SignIn(String userId, CompletableFuture<IssuedToken> token) {

        void give(String value, Instant expiresAt) {
            token.complete(new IssuedToken(value, expiresAt));
        }
    }

    private TokenCache cacheFor(int users) {
        return new TokenCache(
                userId -> {
                    SignIn begun = new SignIn(userId, new CompletableFuture<>());
                    synchronized (signIns) {
                        signIns.add(begun);
                    }
                    return begun.token();
                },
                TokenCacheTest::bearer,
                clock,
                () -> random,
                users);
    }

    @AfterEach
    void close() {
        logged.close();
    }

    private void fail(Throwable reason) {
        last().token().completeExceptionally(reason);
    }

    private static Proof bearer(String token) {
        return Proof.of(HttpHeaders.of("Authorization", "Bearer " + token));
    }

    private Instant in(Duration duration) {
        return clock.instant().plus(duration);
    }

    private void signedIn(String userId, String token, Instant expiresAt) {
        CompletableFuture<Proof> future = cache.obtain(userId, null);
        last().give(token, expiresAt);
        assertThat(future).isCompletedWithValue(bearer(token));
    }

    private SignIn last() {
        return signIns.get(signIns.size() - 1);
    }

    @Nested
    class SigningIn {

        @Test
        void happensOnDemandOnly() {
            assertThat(cache.current("user_001")).isNull();
            assertThat(signIns).isEmpty();
        }

        @Test
        void happensOncePerUser() {
            signedIn("user_001", "t1", in(Duration.ofHours(1)));
            signedIn("user_002", "t2", in(Duration.ofHours(1)));

            assertThat(cache.current("user_001")).isEqualTo(bearer("t1"));
            assertThat(cache.obtain("user_001", null)).isCompletedWithValue(bearer("t1"));
            assertThat(cache.current("user_002")).isEqualTo(bearer("t2"));
            assertThat(signIns).hasSize(2);
        }

        @Test
        void isSharedByAllWhoAskMeanwhile() {
            CompletableFuture<Proof> first = cache.obtain("user_001", null);
            CompletableFuture<Proof> second = cache.obtain("user_001", null);
            assertThat(cache.current("user_001")).isNull();
            last().give("t1", null);

            assertThat(first).isCompletedWithValue(bearer("t1"));
            assertThat(second).isCompletedWithValue(bearer("t1"));
            assertThat(signIns).hasSize(1);
        }

        @Test
        void isSharedByManyThreads() throws Exception {
            int threads = 32;
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                for (int round = 0; round < 50; round++) {
                    String userId = "user_" + round;
                    CountDownLatch ready = new CountDownLatch(threads);
                    Callable<Proof> caller = () -> {
                        ready.countDown();
                        ready.await();
                        CompletableFuture<Proof> future = cache.obtain(userId, null);
                        give(userId, "token"); // as early as anybody can
                        return future.get();
                    };
                    for (Future<Proof> future : pool.invokeAll(Collections.nCopies(threads, caller))) {
                        assertThat(future.get()).isEqualTo(bearer("token"));
                    }
                    assertThat(signIns).hasSize(round + 1);
                }
            } finally {
                pool.shutdownNow();
            }
        }

        private void give(String userId, String token) {
            synchronized (signIns) {
                signIns.stream()
                        .filter(signIn -> signIn.userId().equals(userId))
                        .forEach(signIn -> signIn.give(token, null));
            }
        }

        @Test
        void goesOnIfOneWhoAskedGivesUp() {
            CompletableFuture<Proof> first = cache.obtain("user_001", null);
            CompletableFuture<Proof> second = cache.obtain("user_001", null);
            first.cancel(true);
            last().give("t1", null);

            assertThat(second).isCompletedWithValue(bearer("t1"));
        }

        @Test
        void thatFailsFailsForAllWhoAsked() {
            CompletableFuture<Proof> first = cache.obtain("user_001", null);
            CompletableFuture<Proof> second = cache.obtain("user_001", null);
            fail(new IllegalStateException("refused"));

            assertThatThrownBy(first::join).hasRootCauseMessage("refused");
            assertThatThrownBy(second::join).hasRootCauseMessage("refused");
            assertThat(signIns).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
        void thatThrowsIsTriedAgainLater(Class<? extends Throwable> kind) {
            List<Throwable> failures = new ArrayList<>(
                    List.of(kind == StackOverflowError.class ? new StackOverflowError() : new IllegalStateException()));
            cache = new TokenCache(
                    userId -> {
                        if (failures.isEmpty()) {
                            return CompletableFuture.completedFuture(new IssuedToken("t1", null));
                        }
                        Throwable failure = failures.remove(0);
                        if (failure instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) failure;
                    },
                    TokenCacheTest::bearer,
                    clock,
                    1);

            assertThat(cache.obtain("user_001", null)).isCompletedExceptionally();
            clock.advance(Duration.ofSeconds(1));
            assertThat(cache.obtain("user_001", null)).isCompletedWithValue(bearer("t1"));
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " "})
        void mustGiveAToken(String token) {
            assertThatThrownBy(() -> new IssuedToken(token, null)).hasMessageStartingWith("token must not be");
        }

        @ParameterizedTest
        @CsvSource({"'a\r\nX-Evil: b'", "'caf\u00e9'", "'a\u0000'"})
        void mustGiveATokenThatFitsIntoAHeader(String token) {
            CompletableFuture<Proof> future = cache.obtain("user_001", null);
            last().give(token, null);

            assertThatThrownBy(future::join)
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .rootCause()
                    .hasMessageNotContaining(token);
            assertThat(cache.current("user_001")).isNull();
            clock.advance(Duration.ofSeconds(1));
            signedIn("user_001", "t1", null);
        }
    }

    @Test
    void oneThatWasReplacedByAnotherInstanceIsReplacedAfterAWaitOfItsOwn() {
        Set<Long> waits = new HashSet<>();
        for (int instance = 0; instance < 20; instance++) {
            cache = new TokenCache(
                    userId -> CompletableFuture.completedFuture(new IssuedToken("t1", null)),
                    TokenCacheTest::bearer,
                    clock,
                    1);
            Proof refused = cache.obtain("user_001", null).join();
            waits.add(cache.renewalDelayNanos("user_001", refused, TestEngine.WRITE_AS_USER));
        }

        assertThat(waits)
                .hasSizeGreaterThan(1)
                .allMatch(nanos -> nanos >= 0 && nanos < Duration.ofMillis(100).toNanos());
    }

    @Nested
    class AFailure {

        private Throwable failed(String userId, Throwable reason) {
            assertThat(cache.obtain(userId, null)).isNotDone();
            fail(reason);
            return reason;
        }

        private void assertPausedFor(Duration pause) {
            int before = signIns.size();
            clock.advance(pause.minusNanos(1));
            assertThat(cache.obtain("user_001", null)).isCompletedExceptionally();
            assertThat(signIns).hasSize(before);
            clock.advance(Duration.ofNanos(1));
            assertThat(cache.obtain("user_001", null)).isNotDone();
            fail(new IllegalStateException("refused"));
        }

        @Test
        void isSharedByThoseWhoAskShortlyAfterwards() {
            Throwable reason = failed("user_001", new IllegalStateException("refused"));

            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> cache.obtain("user_001", null).join()).hasCause(reason);
            }
            assertThat(signIns).hasSize(1);
        }

        @Test
        void isSharedWithoutWhatFuturesWrapAroundIt() {
            IllegalStateException reason = new IllegalStateException("refused", new IllegalArgumentException("why"));
            failed("user_001", new CompletionException(reason));
            failed("user_002", reason);

            for (String user : List.of("user_001", "user_002")) {
                assertThat(cache.obtain(user, null).<Throwable>handle((token, thrown) -> thrown))
                        .isCompletedWithValue(reason);
            }
        }

        @Test
        void isSharedForLongerEachTime() {
            failed("user_001", new IllegalStateException("refused"));

            for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
                assertPausedFor(Duration.ofSeconds(seconds));
            }
        }

        @Test
        void isSharedForAsLongAsTheServiceAsksIfThatIsBearable() {
            failed("user_001", refusal(Duration.ofSeconds(7)));
            assertPausedFor(Duration.ofSeconds(7));
        }

        @Test
        void isSharedForHalfAMinuteAtTheMost() {
            failed("user_001", refusal(Duration.ofDays(1)));
            assertPausedFor(Duration.ofSeconds(30));
        }

        private static XuqmException refusal(Duration retryAfter) {
            return XuqmApiException.of(
                    new CallInfo("auth.login", 3, false),
                    new ApiFailure(429, 429, 429, "too many", null, retryAfter, null, null));
        }

        @Test
        void isForgottenWithTheNextSuccess() {
            failed("user_001", new IllegalStateException("refused"));
            clock.advance(Duration.ofSeconds(1));
            failed("user_001", new IllegalStateException("refused"));
            clock.advance(Duration.ofSeconds(2));
            signedIn("user_001", "t1", null);
            CompletableFuture<Proof> unused = cache.obtain("user_001", bearer("t1"));
            fail(new IllegalStateException("refused"));

            assertPausedFor(Duration.ofSeconds(1));
        }

        @Test
        void isThatOfOneUser() {
            failed("user_001", new IllegalStateException("refused"));

            signedIn("user_002", "t2", null);
        }

        @Test
        void isNotSharedForLongerIfTheClockWasSetBack() {
            failed("user_001", new IllegalStateException("refused"));
            clock.advance(Duration.ofDays(-1));

            signedIn("user_001", "t1", null);
        }

        @Test
        void isKeptForAThousandUsersAndPushesNoTokenOut() {
            cache = cacheFor(2);
            signedIn("user_001", "t1", null);
            for (int i = 0; i < 1_001; i++) {
                assertThat(cache.current("user_001")).isEqualTo(bearer("t1"));
                failed("stranger_" + i, new IllegalStateException("unknown"));
            }

            assertThat(cache.obtain("stranger_1", null)).isCompletedExceptionally();
            assertThat(cache.obtain("stranger_0", null))
                    .as("the oldest was forgotten")
                    .isNotDone();
        }
    }

    @Nested
    class Expiry {

        @Test
        void isTheLastMomentThatATokenIsHandedOutBefore() {
            signedIn("user_001", "t1", in(Duration.ofHours(1)));

            clock.advance(Duration.ofHours(1).minusNanos(1));
            assertThat(cache.current("user_001")).isEqualTo(bearer("t1"));
            clock.advance(Duration.ofNanos(1));
            assertThat(cache.current("user_001")).isNull();
            assertThat(cache.obtain("user_001", null)).isNotDone();
        }

        @Test
        void mayBeUnknown() {
            signedIn("user_001", "t1", null);
            clock.advance(Duration.ofDays(10_000));

            assertThat(cache.current("user_001")).isEqualTo(bearer("t1"));
            assertThat(signIns).hasSize(1);
        }

        @ParameterizedTest(name = "a token that ends {0} after its arrival")
        @ValueSource(strings = {"PT9.999999999S", "PT0S", "PT-1S", "PT-2H", "P-20000D"})
        void thatCannotBeRightIsTakenForFiveMinutesWithOneWarning(Duration life) {
            for (String user : List.of("user_001", "user_002")) {
                signedIn(user, "t", in(life));
            }
            assertThat(logged.lines())
                    .singleElement(as(STRING))
                    .startsWith("WARNING a token came that ends at " + in(life) + " though it is " + clock.instant()
                            + " here: this machine's clock is wrong")
                    .contains("are used for PT5M unless they are refused before");

            clock.advance(Duration.ofMinutes(5).minusNanos(1));
            assertThat(cache.current("user_001")).isEqualTo(bearer("t"));
            clock.advance(Duration.ofNanos(1));
            assertThat(cache.current("user_001")).isNull();
        }

        @Test
        void inTenSecondsIsBelieved() {
            signedIn("user_001", "t1", in(Duration.ofSeconds(10)));
            assertThat(logged.lines()).isEmpty();

            clock.advance(Duration.ofSeconds(10));
            assertThat(cache.current("user_001")).isNull();
        }
    }

    @Nested
    class RenewingAhead {

        @ParameterizedTest(name = "a life of {0} is renewed after {1}")
        @CsvSource({"PT24H, PT23H55M", "PT1H, PT55M", "PT25M, PT20M", "PT10M, PT8M", "PT10S, PT8S"})
        void beginsShortlyBeforeTheEnd(Duration life, Duration age) {
            signedIn("user_001", "old", in(life));

            clock.advance(age.minusNanos(1));
            cache.current("user_001");
            assertThat(signIns).hasSize(1);
            clock.advance(Duration.ofNanos(1));
            cache.current("user_001");
            assertThat(signIns).hasSize(2);
        }

        @Test
        void handsTheOldTokenOutMeanwhile() {
            signedIn("user_001", "old", in(Duration.ofHours(1)));
            clock.advance(Duration.ofMinutes(55));

            assertThat(cache.current("user_001")).isEqualTo(bearer("old"));
            assertThat(cache.current("user_001")).isEqualTo(bearer("old"));
            assertThat(cache.obtain("user_001", null)).isCompletedWithValue(bearer("old"));
            assertThat(signIns).as("one sign-in for all of them").hasSize(2);

            last().give("new", in(Duration.ofHours(1)));
            assertThat(cache.current("user_001")).isEqualTo(bearer("new"));
        }

        @Test
        void isTriedAgainAfterAPauseIfItFails() {
            signedIn("user_001", "old", in(Duration.ofHours(1)));
            clock.advance(Duration.ofMinutes(55));
            cache.current("user_001");
            fail(new IllegalStateException());

            assertThat(cache.current("user_001")).isEqualTo(bearer("old"));
            assertThat(signIns).hasSize(2);
            clock.advance(Duration.ofSeconds(1));
            assertThat(cache.current("user_001")).isEqualTo(bearer("old"));
            assertThat(signIns).hasSize(3);
        }

        @Test
        void isJoinedByThoseWhoseTokenEndsMeanwhile() {
            signedIn("user_001", "old", in(Duration.ofHours(1)));
            clock.advance(Duration.ofMinutes(55));
            cache.current("user_001");
            clock.advance(Duration.ofMinutes(5));

            CompletableFuture<Proof> future = cache.obtain("user_001", null);
            last().give("new", null);

            assertThat(future).isCompletedWithValue(bearer("new"));
            assertThat(signIns).hasSize(2);
        }
    }

    @Nested
    class ARejectedToken {

        @Test
        void isReplaced() {
            signedIn("user_001", "old", null);

            CompletableFuture<Proof> future = cache.obtain("user_001", bearer("old"));
            assertThat(cache.current("user_001")).isNull();
            last().give("new", null);

            assertThat(future).isCompletedWithValue(bearer("new"));
        }

        @Test
        void isReplacedOnceHoweverManyCallsItFailed() {
            signedIn("user_001", "old", null);

            List<CompletableFuture<Proof>> storm = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                storm.add(cache.obtain("user_001", bearer("old")));
            }
            last().give("new", null);
            CompletableFuture<Proof> straggler = cache.obtain("user_001", bearer("old"));

            assertThat(storm).allSatisfy(future -> assertThat(future).isCompletedWithValue(bearer("new")));
            assertThat(straggler).isCompletedWithValue(bearer("new"));
            assertThat(signIns).hasSize(2);
        }

        private static final Operation READ = TestEngine.READ;

        /** After how long the present token is worth replacing, and the sign-in that replaces it. */
        private Duration replaced(String token) {
            long delay = cache.renewalDelayNanos("user_001", bearer(token), READ);
            CompletableFuture<Proof> unused = cache.obtain("user_001", bearer(token));
            last().give("after " + token, null);
            return Duration.ofNanos(delay);
        }

        @Test
        void isReplacedAtOnceIfItIsOld() {
            signedIn("user_001", "t", null);
            clock.advance(Duration.ofSeconds(30));

            assertThat(cache.renewalDelayNanos("user_001", bearer("t"), READ)).isZero();
        }

        @Test
        void isReplacedAfterAWaitThatGrowsIfItIsFresh() {
            signedIn("user_001", "t", null);

            assertThat(replaced("t")).isEqualTo(Duration.ofMillis(50));
            assertThat(replaced("after t")).isEqualTo(Duration.ofMillis(100));
            assertThat(replaced("after after t")).isEqualTo(Duration.ofMillis(200));
            cache.taken("user_001", READ);
            assertThat(replaced("after after after t")).isEqualTo(Duration.ofMillis(400));
            assertThat(replaced("after after after after t")).isEqualTo(Duration.ofMillis(400));
        }

        @Test
        void isReplacedWithoutAWaitAgainOnceOneGrewOld() {
            signedIn("user_001", "t", null);
            replaced("t");
            clock.advance(Duration.ofSeconds(30).minusNanos(1));
            assertThat(cache.renewalDelayNanos("user_001", bearer("after t"), READ))
                    .isPositive();
            clock.advance(Duration.ofNanos(1));

            assertThat(replaced("after t")).isZero();
            assertThat(replaced("after after t")).isEqualTo(Duration.ofMillis(50));
        }

        @Test
        void isReplacedAtOneMomentForAllCallsThatItFailed() {
            signedIn("user_001", "t", null);
            cache.renewalDelayNanos("user_001", bearer("t"), READ);
            random = 0.9;
            clock.advance(Duration.ofMillis(20));

            assertThat(cache.renewalDelayNanos("user_001", bearer("t"), TestEngine.WRITE))
                    .isEqualTo(Duration.ofMillis(30).toNanos());
            clock.advance(Duration.ofMillis(31));
            assertThat(cache.renewalDelayNanos("user_001", bearer("t"), READ)).isZero();
        }

        @Test
        void isNotWaitedForLongerIfTheClockWasSetBack() {
            signedIn("user_001", "t", null);
            cache.renewalDelayNanos("user_001", bearer("t"), READ);
            clock.advance(Duration.ofDays(-400_000));

            assertThat(cache.renewalDelayNanos("user_001", bearer("t"), READ)).isZero();
        }

        @Test
        void isNotReplacedOnceAnOperationRefusedFiveInARow() {
            signedIn("user_001", "t", null);
            String token = "t";
            for (int i = 0; i < 4; i++) {
                cache.renewalDelayNanos("user_001", bearer(token), READ); // the same one does not count twice
                assertThat(replaced(token)).isPositive();
                token = "after " + token;
            }

            assertThat(cache.renewalDelayNanos("user_001", bearer(token), READ)).isNegative();
            assertThat(cache.renewalDelayNanos("user_001", bearer(token), TestEngine.WRITE))
                    .as("another operation")
                    .isPositive();
            clock.advance(Duration.ofSeconds(30));
            assertThat(cache.renewalDelayNanos("user_001", bearer(token), READ))
                    .as("an old one")
                    .isZero();
            assertThat(replaced(token)).isZero();
            assertThat(cache.renewalDelayNanos("user_001", bearer("after " + token), READ))
                    .isNegative();
            cache.taken("user_001", READ);
            assertThat(cache.renewalDelayNanos("user_001", bearer("after " + token), READ))
                    .isPositive();
        }

        @Test
        void isNotWaitedForIfItWasReplacedMeanwhile() {
            signedIn("user_001", "new", null);

            assertThat(cache.renewalDelayNanos("user_001", bearer("old"), READ)).isZero();
            assertThat(cache.renewalDelayNanos("user_002", bearer("old"), READ)).isZero();
        }

        @Test
        void isForgottenOfTheOperationsThatRefusedOneLongestAgo() {
            signedIn("user_001", "t", null);
            String token = "t";
            for (int i = 0; i < 4; i++) {
                replaced(token);
                token = "after " + token;
            }
            for (int i = 0; i < 32; i++) {
                Operation other = Operation.builder("raw.call", HttpMethod.GET, "/things/" + i)
                        .build();
                cache.renewalDelayNanos("user_001", bearer(token), other);
            }

            assertThat(cache.renewalDelayNanos("user_001", bearer(token), READ)).isPositive();
        }

        @Test
        void doesNotHurtTheOneThatReplacedIt() {
            signedIn("user_001", "new", null);

            assertThat(cache.obtain("user_001", bearer("old"))).isCompletedWithValue(bearer("new"));
            assertThat(signIns).hasSize(1);
        }
    }

    @Nested
    class Capacity {

        @Test
        void pushesOutTheOneThatWasNotUsedForLongest() {
            cache = cacheFor(2);
            signedIn("user_001", "t1", null);
            signedIn("user_002", "t2", null);
            cache.current("user_001");
            signedIn("user_003", "t3", null);

            assertThat(cache.current("user_001")).isEqualTo(bearer("t1"));
            assertThat(cache.current("user_002")).isNull();
            assertThat(cache.current("user_003")).isEqualTo(bearer("t3"));
        }

        @Test
        void doesNotCostASignInThatIsUnderWay() {
            cache = cacheFor(1);
            CompletableFuture<Proof> first = cache.obtain("user_001", null);
            SignIn pushedOut = last();
            CompletableFuture<Proof> second = cache.obtain("user_002", null);
            last().give("t2", null);
            pushedOut.give("t1", null);

            assertThat(first).isCompletedWithValue(bearer("t1"));
            assertThat(second).isCompletedWithValue(bearer("t2"));
            assertThat(cache.current("user_001")).as("the last one that came").isEqualTo(bearer("t1"));
        }

        @Test
        void keepsALateSignInFromEndingAnother() {
            cache = cacheFor(1);
            CompletableFuture<Proof> unused = cache.obtain("user_001", null);
            SignIn early = last();
            signedIn("user_002", "t2", null);
            CompletableFuture<Proof> again = cache.obtain("user_001", null);
            SignIn late = last();
            early.give("old", in(Duration.ofSeconds(10)));
            clock.advance(Duration.ofSeconds(10));

            CompletableFuture<Proof> joined = cache.obtain("user_001", null);
            late.give("new", null);

            assertThat(again).isCompletedWithValue(bearer("new"));
            assertThat(joined).as("shares the sign-in that is under way").isCompletedWithValue(bearer("new"));
        }
    }
}
