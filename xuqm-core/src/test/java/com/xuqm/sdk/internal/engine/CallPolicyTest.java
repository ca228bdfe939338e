package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.failover.BaseUrlSelector;
import com.xuqm.sdk.internal.limit.RetryBudget;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallPolicyTest {

    /** Shortly before nanoTime wraps, so that every test shows that no reading is compared with another by {@code <}. */
    private static final long START = Long.MAX_VALUE - 5;

    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(10);

    private RetryPolicy retry = RetryPolicy.defaults().withDelays(Duration.ofMillis(100), Duration.ofSeconds(1));
    private RetryBudget budget = new RetryBudget(50);
    private double random = 0.5;
    private boolean replayable = true;
    private boolean rateLimited;
    private int endpointCount = 1;
    private FailoverPolicy failover = FailoverPolicy.defaults();
    private Duration callTimeout = CALL_TIMEOUT;
    private Duration attemptTimeout = ATTEMPT_TIMEOUT;

    private CallPolicy policy(RetryClass retryClass) {
        CallRules rules = new CallRules(
                retry, retryClass, rateLimited, callTimeout.toNanos(), attemptTimeout.toNanos(), budget, () -> random);
        return new CallPolicy(rules, replayable, selector(), START);
    }

    private BaseUrlSelector selector() {
        return new BaseUrlSelector(endpointCount, failover, (endpoint, inUse) -> {});
    }

    /** A policy whose n-th request has just been sent, without any time having passed. */
    private CallPolicy sent(RetryClass retryClass, int attempts) {
        CallPolicy policy = policy(retryClass);
        policy.started();
        for (int i = 0; i < attempts; i++) {
            assertThat(policy.authorised(START)).isInstanceOf(Decision.Send.class);
        }
        return policy;
    }

    private static long at(Duration sinceStart) {
        return START + sinceStart.toNanos();
    }

    private static Decision waitFor(Duration duration) {
        return new Decision.Wait(duration.toNanos());
    }

    @Nested
    class AfterAnAnswer {

        private static final Set<Integer> RETRIED_FOR_ALL = Set.of(429, 503);
        private static final Set<Integer> RETRIED_IF_IDEMPOTENT = Set.of(408, 502, 504);

        @ParameterizedTest
        @EnumSource
        void onlySomeStatusesAreRetried(RetryClass retryClass) {
            for (int status = 400; status <= 599; status++) {
                boolean retried = RETRIED_FOR_ALL.contains(status)
                        || (RETRIED_IF_IDEMPOTENT.contains(status) && retryClass == RetryClass.IDEMPOTENT);
                for (int attempts = 1; attempts <= retry.maxAttempts(); attempts++) {
                    Decision decision = sent(retryClass, attempts).answered(START, status, null);

                    assertThat(decision instanceof Decision.Wait)
                            .as("status %d after attempt %d", status, attempts)
                            .isEqualTo(retried && attempts < retry.maxAttempts());
                    assertThat(decision instanceof Decision.Wait || decision.equals(Decision.FINISH))
                            .isTrue();
                }
            }
        }

        @ParameterizedTest
        @EnumSource
        void successIsTheEnd(RetryClass retryClass) {
            assertThat(sent(retryClass, 1).answered(START, 200, null)).isEqualTo(Decision.FINISH);
        }

        @Test
        void afterAWaitTheCredentialIsLookedAtAgain() {
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);
            policy.answered(START, 503, null);

            assertThat(policy.waited(START)).isEqualTo(Decision.Authorise.FIRST);
        }

        @Test
        void theNumberOfAttemptsIsCounted() {
            assertThat(policy(RetryClass.IDEMPOTENT).attempts()).isZero();
            assertThat(sent(RetryClass.IDEMPOTENT, 2).attempts()).isEqualTo(2);
        }

        @Test
        void aSingleAttemptIsNeverRepeated() {
            retry = RetryPolicy.never();

            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(START, 503, null))
                    .isEqualTo(Decision.FINISH);
            assertThat(sent(RetryClass.IDEMPOTENT, 1).failed(START, Kind.CONNECT, false))
                    .isEqualTo(Decision.FINISH);
        }
    }

    @Nested
    class TheWait {

        @Test
        void neverHasACeilingAboveTwiceTheOneBefore() {
            retry = RetryPolicy.defaults().withMaxAttempts(3).withDelays(Duration.ofNanos(1), Duration.ofNanos(3));
            random = 1; // which is never drawn, but makes the ceiling show

            assertThat(sent(RetryClass.IDEMPOTENT, 2).answered(START, 503, null))
                    .isEqualTo(new Decision.Wait(2));
        }

        @ParameterizedTest(name = "attempt {0}: up to {1} ms")
        @CsvSource({"1, 100", "2, 200", "3, 400", "4, 800", "5, 1000", "9, 1000"})
        void isDrawnUpToADoublingCeiling(int attempts, long ceilingMillis) {
            retry = retry.withMaxAttempts(10);
            random = Math.nextDown(1.0);

            Decision.Wait longest =
                    (Decision.Wait) sent(RetryClass.IDEMPOTENT, attempts).answered(START, 503, null);
            random = 0;
            Decision.Wait shortest =
                    (Decision.Wait) sent(RetryClass.IDEMPOTENT, attempts).answered(START, 503, null);

            assertThat(longest.nanos())
                    .isLessThanOrEqualTo(Duration.ofMillis(ceilingMillis).toNanos())
                    .isGreaterThan(Duration.ofMillis(ceilingMillis).toNanos() - 1_000);
            assertThat(shortest.nanos()).isZero();
        }

        @Test
        void isAsLongAsTheServiceAsksIfThatIsLonger() {
            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(START, 503, Duration.ofSeconds(7)))
                    .isEqualTo(waitFor(Duration.ofSeconds(7)));
        }

        @Test
        void isTheDrawnOneIfThatIsLonger() {
            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(START, 503, Duration.ZERO))
                    .isEqualTo(waitFor(Duration.ofMillis(50)));
        }

        @ParameterizedTest
        @CsvSource({"PT29.999999999S, true", "PT30S, false", "PT31S, false", "P3650000D, false"})
        void isNotBegunIfItWouldOutlastTheCall(Duration retryAfter, boolean begun) {
            Decision decision = sent(RetryClass.IDEMPOTENT, 1).answered(START, 429, retryAfter);

            assertThat(decision).isEqualTo(begun ? waitFor(retryAfter) : Decision.FINISH);
        }

        @Test
        void countsWhatTheCallHasUsedAlready() {
            long late = at(Duration.ofSeconds(28));

            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(late, 429, Duration.ofSeconds(2)))
                    .isEqualTo(Decision.FINISH);
            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(late, 429, Duration.ofSeconds(1)))
                    .isEqualTo(waitFor(Duration.ofSeconds(1)));
        }

        @Test
        void thatIsNotBegunCostsNoBudget() {
            budget = new RetryBudget(1);
            sent(RetryClass.IDEMPOTENT, 1).answered(START, 429, CALL_TIMEOUT);

            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(START, 429, null))
                    .isInstanceOf(Decision.Wait.class);
        }

        @Test
        void mayBeNothingAtAll() {
            retry = retry.withDelays(Duration.ZERO, Duration.ZERO);

            assertThat(sent(RetryClass.IDEMPOTENT, 2).answered(START, 503, null))
                    .isEqualTo(waitFor(Duration.ZERO));
        }

        @Test
        void doesNotOverflow() {
            Duration huge = Duration.ofSeconds(Long.MAX_VALUE);
            retry = retry.withDelays(huge, huge).withMaxAttempts(10);
            random = Math.nextDown(1.0);
            callTimeout = Duration.ofDays(365);

            for (int attempts = 1; attempts < 10; attempts++) {
                Decision decision = sent(RetryClass.IDEMPOTENT, attempts).answered(START, 503, huge);
                assertThat(decision).as("a year or more is never waited").isEqualTo(Decision.FINISH);
            }
        }
    }

    @Nested
    class AfterAFailure {

        private static final Set<Kind> TRANSIENT = EnumSet.of(
                Kind.RESOLVE,
                Kind.CONNECT,
                Kind.CONNECT_TIMEOUT,
                Kind.POOL_TIMEOUT,
                Kind.DEADLINE,
                Kind.CONNECTION_LOST,
                Kind.PROTOCOL,
                Kind.OTHER);

        @ParameterizedTest
        @EnumSource
        void aReadIsRetriedIfRepeatingItMayHelp(Kind kind) {
            for (boolean mayHaveBeenSent : List.of(true, false)) {
                Decision decision = sent(RetryClass.IDEMPOTENT, 1).failed(START, kind, mayHaveBeenSent);

                assertThat(decision instanceof Decision.Wait).isEqualTo(TRANSIENT.contains(kind));
            }
        }

        @ParameterizedTest
        @EnumSource
        void aWriteIsRetriedOnlyIfItWasCertainlyNotSent(Kind kind) {
            assertThat(sent(RetryClass.NOT_IDEMPOTENT, 1).failed(START, kind, true))
                    .isEqualTo(Decision.FINISH);
            assertThat(sent(RetryClass.NOT_IDEMPOTENT, 1).failed(START, kind, false) instanceof Decision.Wait)
                    .isEqualTo(TRANSIENT.contains(kind));
        }

        @ParameterizedTest
        @EnumSource
        void attemptsAreLimited(RetryClass retryClass) {
            assertThat(sent(retryClass, 3).failed(START, Kind.CONNECT, false)).isEqualTo(Decision.FINISH);
        }

        @Test
        void nothingIsRetriedOnceTheTimeIsUp() {
            assertThat(sent(RetryClass.IDEMPOTENT, 1).failed(at(CALL_TIMEOUT), Kind.CONNECTION_LOST, true))
                    .isEqualTo(Decision.FINISH);
        }
    }

    @Nested
    class ABodyThatCanBeSentOnce {

        @Test
        void isNeverRepeated() {
            replayable = false;

            assertThat(sent(RetryClass.IDEMPOTENT, 1).answered(START, 503, null))
                    .isEqualTo(Decision.FINISH);
            assertThat(sent(RetryClass.IDEMPOTENT, 1).unauthorised(START, 0)).isEqualTo(Decision.FINISH);
            assertThat(sent(RetryClass.IDEMPOTENT, 1).failed(START, Kind.CONNECT, false))
                    .isEqualTo(Decision.FINISH);
        }
    }

    @Nested
    class ARefusedCredential {

        @ParameterizedTest
        @EnumSource
        void isReplacedAtOnceForWritesToo(RetryClass retryClass) {
            assertThat(sent(retryClass, 1).unauthorised(START, 0)).isEqualTo(Decision.Authorise.AGAIN);
        }

        @Test
        void isReplacedAfterTheWaitThatItTakes() {
            CallPolicy policy = sent(RetryClass.NOT_IDEMPOTENT, 1);

            assertThat(policy.unauthorised(START, 70)).isEqualTo(new Decision.Wait(70));
            assertThat(policy.waited(at(Duration.ofNanos(70)))).isEqualTo(Decision.Authorise.AGAIN);
            policy.authorised(START);
            policy.answered(START, 503, null);
            assertThat(policy.waited(START)).as("another wait").isEqualTo(Decision.Authorise.FIRST);
        }

        @Test
        void isReplacedFourTimesAtTheMost() {
            CallPolicy policy = sent(RetryClass.NOT_IDEMPOTENT, 1);
            for (int i = 0; i < 4; i++) {
                assertThat(policy.unauthorised(START, 0)).isEqualTo(Decision.Authorise.AGAIN);
                policy.authorised(START);
            }

            assertThat(policy.unauthorised(START, 0)).isEqualTo(Decision.FINISH);
        }

        @Test
        void isTheEndIfThereIsNoOther() {
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);

            assertThat(policy.unauthorised(START, -1)).isEqualTo(Decision.FINISH);
            assertThat(policy.hasRenewed()).isFalse();
        }

        @Test
        void isTheEndIfThereIsNoTimeForAnother() {
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);

            assertThat(policy.unauthorised(START, CALL_TIMEOUT.toNanos())).isEqualTo(Decision.FINISH);
            assertThat(policy.unauthorised(at(CALL_TIMEOUT), 0)).isEqualTo(Decision.FINISH);
            assertThat(policy.unauthorised(START, CALL_TIMEOUT.toNanos() - 1)).isInstanceOf(Decision.Wait.class);
            assertThat(policy.waited(at(CALL_TIMEOUT))).isEqualTo(Decision.TIMED_OUT);
        }

        @Test
        void isReplacedWhateverTheNumberOfAttemptsAndTheBudget() {
            retry = RetryPolicy.never();
            budget = new RetryBudget(0);

            assertThat(sent(RetryClass.NOT_IDEMPOTENT, 1).unauthorised(START, 0))
                    .isEqualTo(Decision.Authorise.AGAIN);
        }

        @Test
        void leavesTheOtherRetriesInPlace() {
            retry = RetryPolicy.defaults().withMaxAttempts(2);
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);
            policy.unauthorised(START, 0);
            policy.authorised(START);

            assertThat(policy.answered(START, 503, null)).isInstanceOf(Decision.Wait.class);
            policy.authorised(START);
            assertThat(policy.answered(START, 503, null)).isEqualTo(Decision.FINISH);
        }
    }

    @Nested
    class Deadlines {

        @Test
        void anAttemptHasItsOwn() {
            long now = at(Duration.ofSeconds(3));

            assertThat(policy(RetryClass.IDEMPOTENT).authorised(now))
                    .isEqualTo(new Decision.Send(now + ATTEMPT_TIMEOUT.toNanos(), 0));
        }

        @ParameterizedTest
        @ValueSource(longs = {20, 21, 25, 29})
        void anAttemptNeverOutlastsTheCall(long startedAtSecond) {
            assertThat(policy(RetryClass.IDEMPOTENT).authorised(at(Duration.ofSeconds(startedAtSecond))))
                    .isEqualTo(new Decision.Send(at(CALL_TIMEOUT), 0));
        }

        @ParameterizedTest
        @ValueSource(longs = {30, 31, 3_000})
        void noAttemptIsMadeOnceTheTimeIsUp(long second) {
            CallPolicy policy = policy(RetryClass.IDEMPOTENT);

            assertThat(policy.authorised(at(Duration.ofSeconds(second)))).isEqualTo(Decision.TIMED_OUT);
            assertThat(policy.attempts()).isZero();
        }

        @Test
        void theTimeMayRunOutWhileWaiting() {
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);

            assertThat(policy.waited(at(CALL_TIMEOUT) - 1)).isEqualTo(Decision.Authorise.FIRST);
            assertThat(policy.waited(at(CALL_TIMEOUT))).isEqualTo(Decision.TIMED_OUT);
        }

        @Test
        void whatIsLeftIsNeverNegative() {
            CallPolicy policy = policy(RetryClass.IDEMPOTENT);

            assertThat(policy.remainingNanos(START)).isEqualTo(CALL_TIMEOUT.toNanos());
            assertThat(policy.remainingNanos(at(CALL_TIMEOUT))).isZero();
            assertThat(policy.remainingNanos(at(CALL_TIMEOUT.multipliedBy(2)))).isZero();
        }
    }

    @Nested
    class TheBudget {

        @Test
        void stopsRetriesOfAllCallsWhenItIsUsedUp() {
            budget = new RetryBudget(2);

            assertThat(retries(3)).containsExactly(true, true, false);
        }

        @Test
        void isRefilledByTenSuccessesAtTheFirstAttempt() {
            budget = new RetryBudget(1);
            retries(1);

            for (int i = 0; i < 9; i++) {
                sent(RetryClass.IDEMPOTENT, 1).answered(START, 200, null);
            }
            assertThat(retries(1)).containsExactly(false);
            sent(RetryClass.IDEMPOTENT, 1).answered(START, 200, null);
            assertThat(retries(2)).containsExactly(true, false);
        }

        @Test
        void isNotRefilledByASuccessAfterARetryNorByAFailure() {
            budget = new RetryBudget(1);
            retries(1);

            for (int i = 0; i < 100; i++) {
                sent(RetryClass.IDEMPOTENT, 2).answered(START, 200, null);
                sent(RetryClass.IDEMPOTENT, 1).answered(START, 400, null);
                sent(RetryClass.IDEMPOTENT, 1).answered(START, 404, null);
            }
            assertThat(retries(1)).containsExactly(false);
        }

        @Test
        void neverGrowsBeyondItsSize() {
            budget = new RetryBudget(1);
            for (int i = 0; i < 100; i++) {
                sent(RetryClass.IDEMPOTENT, 1).answered(START, 200, null);
            }

            assertThat(retries(2)).containsExactly(true, false);
        }

        @Test
        void ofNothingAllowsNothing() {
            budget = new RetryBudget(0);
            sent(RetryClass.IDEMPOTENT, 1).answered(START, 200, null);

            assertThat(retries(1)).containsExactly(false);
        }

        @Test
        void isUsedByFailuresAsByAnswers() {
            budget = new RetryBudget(1);
            sent(RetryClass.IDEMPOTENT, 1).failed(START, Kind.CONNECT, false);

            assertThat(retries(1)).containsExactly(false);
        }

        private List<Boolean> retries(int count) {
            return Stream.generate(
                            () -> sent(RetryClass.IDEMPOTENT, 1).answered(START, 503, null) instanceof Decision.Wait)
                    .limit(count)
                    .toList();
        }
    }

    @Nested
    class TheRateLimit {

        @Test
        void isPassedBeforeEachRequest() {
            rateLimited = true;
            CallPolicy policy = policy(RetryClass.IDEMPOTENT);

            assertThat(policy.authorised(START)).isEqualTo(new Decision.Enter(CALL_TIMEOUT.toNanos()));
            assertThat(policy.admitted(START)).isInstanceOf(Decision.Send.class);
            policy.answered(START, 503, null);
            assertThat(policy.authorised(at(Duration.ofSeconds(1))))
                    .isEqualTo(new Decision.Enter(Duration.ofSeconds(29).toNanos()));
            assertThat(policy.attempts()).as("queueing is no attempt").isEqualTo(1);
        }

        @Test
        void isPassedOnceEvenIfTheCredentialIsLookedAtAgainAfterALongWait() {
            rateLimited = true;
            CallPolicy policy = policy(RetryClass.IDEMPOTENT);
            policy.authorised(START);

            assertThat(policy.admitted(at(Duration.ofSeconds(1)))).isEqualTo(Decision.Authorise.FIRST);
            assertThat(policy.authorised(at(Duration.ofSeconds(1)))).isInstanceOf(Decision.Send.class);
        }

        @Test
        void isWhatATimeoutIsPutDownToThere() {
            rateLimited = true;
            CallPolicy policy = policy(RetryClass.IDEMPOTENT);
            policy.authorised(START);

            assertThat(policy.notAdmitted()).isEqualTo(Decision.RATE_LIMITED);
            assertThat(policy.admitted(at(CALL_TIMEOUT))).isEqualTo(Decision.RATE_LIMITED);
        }
    }

    @Nested
    class Failover {

        private static final Set<Kind> OF_THE_ENDPOINT = EnumSet.of(
                Kind.RESOLVE,
                Kind.CONNECT,
                Kind.CONNECT_TIMEOUT,
                Kind.TLS,
                Kind.DEADLINE,
                Kind.CONNECTION_LOST,
                Kind.PROTOCOL);

        @ParameterizedTest
        @EnumSource
        void movesOnAtOnceIfTheEndpointIsToBlameAndNothingWasSent(Kind kind) {
            endpointCount = 2;
            for (RetryClass retryClass : RetryClass.values()) {
                assertThat(sent(retryClass, 1).failed(START, kind, false).equals(Decision.Authorise.FIRST))
                        .isEqualTo(OF_THE_ENDPOINT.contains(kind));
                assertThat(sent(retryClass, 1).failed(START, kind, true)).isNotEqualTo(Decision.Authorise.FIRST);
            }
        }

        @Test
        void needsNeitherARetryNorBudget() {
            endpointCount = 3;
            retry = RetryPolicy.never();
            budget = new RetryBudget(0);
            CallPolicy policy = policy(RetryClass.NOT_IDEMPOTENT);

            for (int endpoint = 0; endpoint < 3; endpoint++) {
                assertThat(policy.authorised(START))
                        .isEqualTo(new Decision.Send(START + ATTEMPT_TIMEOUT.toNanos(), endpoint));
                assertThat(policy.failed(START, Kind.CONNECT, false))
                        .isEqualTo(endpoint == 2 ? Decision.FINISH : Decision.Authorise.FIRST);
            }
            assertThat(policy.attempts()).isEqualTo(3);
        }

        @Test
        void leavesTheRetriesInPlaceWithTheirFirstWait() {
            endpointCount = 2;
            random = Math.nextDown(1.0);
            CallPolicy policy = sent(RetryClass.NOT_IDEMPOTENT, 1);
            policy.failed(START, Kind.CONNECT, false);
            policy.authorised(START);

            Decision.Wait wait = (Decision.Wait) policy.failed(START, Kind.CONNECT, false);

            assertThat(wait.nanos()).isLessThanOrEqualTo(Duration.ofMillis(100).toNanos());
        }

        @Test
        void doesNotMoveWhatCanBeSentOnceNorWhatHasNoTimeLeft() {
            endpointCount = 2;

            assertThat(sent(RetryClass.IDEMPOTENT, 1).failed(at(CALL_TIMEOUT), Kind.CONNECT, false))
                    .isEqualTo(Decision.FINISH);
            replayable = false;
            assertThat(sent(RetryClass.IDEMPOTENT, 1).failed(START, Kind.CONNECT, false))
                    .isEqualTo(Decision.FINISH);
        }

        @ParameterizedTest(name = "{0}: the retry goes to {1}")
        @CsvSource({"408, 0", "429, 0", "502, 1", "503, 1", "504, 1"})
        void sendsARetryElsewhereIfTheGatewayHadTrouble(int status, int endpoint) {
            endpointCount = 2;
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);
            policy.heard(START, status);
            policy.answered(START, status, null);

            assertThat(policy.authorised(START))
                    .isEqualTo(new Decision.Send(START + ATTEMPT_TIMEOUT.toNanos(), endpoint));
        }

        @ParameterizedTest(name = "a code that amounts to {0}")
        @ValueSource(ints = {502, 503, 504})
        void sendsARetryToTheSameEndpointIfTheServiceItselfSaidThatItHadTrouble(int status) {
            endpointCount = 2;
            CallPolicy policy = sent(RetryClass.IDEMPOTENT, 1);
            policy.heard(START, 200);
            policy.answered(START, status, null);

            assertThat(policy.authorised(START)).isEqualTo(new Decision.Send(START + ATTEMPT_TIMEOUT.toNanos(), 0));
        }

        @Test
        void sendsARenewedCredentialToTheSameEndpoint() {
            endpointCount = 2;
            CallPolicy policy = sent(RetryClass.NOT_IDEMPOTENT, 1);
            policy.unauthorised(START, 0);

            assertThat(policy.authorised(START)).isEqualTo(new Decision.Send(START + ATTEMPT_TIMEOUT.toNanos(), 0));
        }
    }
}
