package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is special about a list that is handed to a subscriber; what it gives is tested with the other ways. */
class PagePublisherTest {

    private static final Operation LIST = Operation.builder("things.list", HttpMethod.GET, "/api/things")
            .credential(CredentialKind.NONE)
            .build();

    private final TestEngine engine = new TestEngine();

    @BeforeEach
    void runOnTheSpot() {
        engine.threads = Runnable::run;
        engine.executor = Runnable::run;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private PagedCall<Long> list() {
        return engine.calls()
                .<Long>pages(() -> RequestSpec.of(LIST), Long.class, Paging.PAGE_AND_SIZE)
                .pageSize(2);
    }

    private void answer(String data) {
        engine.transport.answer(Answers.ok(data));
    }

    private void answerLast(String elements) {
        answer("{\"content\":" + elements + ",\"last\":true}");
    }

    private Subscriber<Long> subscribe(long firstRequest) {
        Subscriber<Long> subscriber = new Subscriber<>(firstRequest);
        list().publisher().subscribe(subscriber);
        return subscriber;
    }

    @Nested
    class Demand {

        @Test
        void isWhatMakesAPageBeFetched() {
            Subscriber<Long> subscriber = subscribe(0);

            assertThat(subscriber.subscription()).isNotNull();
            assertThat(engine.transport.requests()).isEmpty();
            assertThat(subscriber.hasEnded()).isFalse();
        }

        @Test
        void mayBeOfOneElementAtATime() {
            answer("[0,1]");
            answerLast("[2]");
            Subscriber<Long> subscriber = subscribe(1);
            assertThat(subscriber.elements()).containsExactly(0L);

            subscriber.subscription().request(1);
            assertThat(subscriber.elements()).containsExactly(0L, 1L);
            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(subscriber.hasEnded())
                    .as("whether there is more is not known yet")
                    .isFalse();

            subscriber.subscription().request(1);
            assertThat(subscriber.elements()).containsExactly(0L, 1L, 2L);
            assertThat(engine.transport.requests()).hasSize(2);
            assertThat(subscriber.isComplete()).as("needs no demand").isTrue();
        }

        @Test
        void addsUp() {
            answer("[0,1]");
            answerLast("[2]");
            Subscriber<Long> subscriber = subscribe(0);
            subscriber.subscription().request(Long.MAX_VALUE);
            subscriber.subscription().request(Long.MAX_VALUE);

            assertThat(subscriber.elements()).containsExactly(0L, 1L, 2L);
            assertThat(subscriber.isComplete()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, Long.MIN_VALUE})
        void ofLessThanOneElementIsAnError(long count) {
            Subscriber<Long> subscriber = subscribe(0);
            subscriber.subscription().request(count);

            assertThat(subscriber.failure())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a subscriber must ask for at least 1 element, not " + count);
            subscriber.subscription().request(1);
            assertThat(engine.transport.requests()).isEmpty();
        }

        @Test
        void ofLessThanOneElementEndsAListThatIsUnderWay() {
            answer("[0,1]");
            Subscriber<Long> subscriber = subscribe(1);
            subscriber.subscription().request(-1);

            assertThat(subscriber.elements()).containsExactly(0L);
            assertThat(subscriber.failure()).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void fromWithinASignalDoesNotPileUpTheStack() {
            int pages = 20;
            int size = 1_000;
            for (int page = 0; page < pages; page++) {
                answer(IntStream.range(page * size, (page + 1) * size)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", "[", "]")));
            }
            answer("[]");
            Subscriber<Long> oneByOne = new Subscriber<>(1) {
                @Override
                public void onNext(Long element) {
                    super.onNext(element);
                    subscription().request(1);
                }
            };
            list().pageSize(size).publisher().subscribe(oneByOne);

            assertThat(oneByOne.isComplete()).isTrue();
            assertThat(oneByOne.elements()).hasSize(pages * size);
        }
    }

    @Nested
    class Cancelling {

        @Test
        void abortsTheFetchThatIsUnderWay() {
            Pending pending = engine.transport.pend();
            Subscriber<Long> subscriber = subscribe(1);
            subscriber.subscription().cancel();

            assertThat(pending.answer()).isCancelled();
            assertThat(subscriber.hasEnded())
                    .as("a cancelled subscription is silent")
                    .isFalse();
        }

        @Test
        void fromWithinASignalIsTheLastOfThem() {
            answer("[0,1]");
            Subscriber<Long> first = new Subscriber<>(Long.MAX_VALUE) {
                @Override
                public void onNext(Long element) {
                    super.onNext(element);
                    subscription().cancel();
                }
            };
            list().publisher().subscribe(first);

            assertThat(first.elements()).containsExactly(0L);
            assertThat(first.hasEnded()).isFalse();
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void mayBeRepeatedAndFollowedByRequests() {
            Subscriber<Long> subscriber = subscribe(0);
            subscriber.subscription().cancel();
            subscriber.subscription().cancel();
            subscriber.subscription().request(1);
            subscriber.subscription().request(-1);

            assertThat(subscriber.hasEnded()).isFalse();
            assertThat(engine.transport.requests()).isEmpty();
        }

        @Test
        void afterTheEndDoesNothing() {
            answerLast("[0]");
            Subscriber<Long> subscriber = subscribe(9);
            subscriber.subscription().cancel();

            assertThat(subscriber.isComplete()).isTrue();
        }
    }

    @Nested
    class ASubscriber {

        @Test
        void mustBeOne() {
            assertThatThrownBy(() -> list().publisher().subscribe(null)).isInstanceOf(NullPointerException.class);
        }

        @Test
        void goesThroughTheListByItself() {
            PagedCall<Long> list = list();
            answerLast("[0]");
            answerLast("[1]");
            Subscriber<Long> first = new Subscriber<>(9);
            Subscriber<Long> second = new Subscriber<>(9);
            list.publisher().subscribe(first);
            list.publisher().subscribe(second);

            assertThat(first.elements()).containsExactly(0L);
            assertThat(second.elements()).containsExactly(1L);
        }

        @Test
        void thatThrowsHearsNoMore() {
            answer("[0,1]");
            List<Long> heard = new ArrayList<>();
            Subscriber<Long> thrower = new Subscriber<>(9) {
                @Override
                public void onNext(Long element) {
                    heard.add(element);
                    throw new IllegalStateException("mine");
                }
            };

            assertThatThrownBy(() -> list().publisher().subscribe(thrower)).hasMessage("mine");
            thrower.subscription().request(1);
            assertThat(heard).containsExactly(0L);
            assertThat(thrower.hasEnded()).isFalse();
        }

        @Test
        void isToldOfAFailureAfterTheElementsBeforeIt() {
            answer("[0,1]");
            engine.transport.answer(Answers.refused(404, "gone"));
            Subscriber<Long> subscriber = subscribe(9);

            assertThat(subscriber.elements()).containsExactly(0L, 1L);
            assertThat(subscriber.failure()).isExactlyInstanceOf(XuqmNotFoundException.class);
        }
    }

    @Nested
    class TheExecutor {

        @Test
        void carriesAllSignals() throws Exception {
            engine.executor = engine.appThreads;
            answer("[0,1]");
            answerLast("[2]");
            Subscriber<Long> subscriber = subscribe(9);
            subscriber.awaitEnd();

            assertThat(subscriber.elements()).containsExactly(0L, 1L, 2L);
            assertThat(subscriber.thread()).isEqualTo("app");
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.AsyncCallTest#whatAnExecutorThrows")
        void thatTakesNothingIsToldToTheSubscriber(Throwable thrown) {
            engine.executor = task -> AsyncCallTest.raise(thrown);
            Subscriber<Long> subscriber = subscribe(1);

            assertThat(subscriber.failure())
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("the executor does not take tasks any more")
                    .hasCause(thrown);
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatDropsTasksIsReplacedByTheEnginesThreadsAfterTheTimeOfACall() {
            engine.executor = task -> {};
            answerLast("[0]");
            Subscriber<Long> subscriber = subscribe(9);
            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS - 1));
            assertThat(subscriber.subscription()).isNull();
            engine.timing.advance(Duration.ofNanos(1));
            assertThat(subscriber.subscription()).isNotNull();
            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));
            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));

            assertThat(subscriber.elements()).containsExactly(0L);
            assertThat(subscriber.isComplete()).isTrue();
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatDropsTasksIsReplacedByTheTimersThreadIfTheEngineHasNone() {
            engine.executor = task -> {};
            engine.threads = step -> {
                throw new OutOfMemoryError("unable to create native thread");
            };
            Subscriber<Long> subscriber = subscribe(0);

            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));

            assertThat(subscriber.subscription()).isNotNull();
        }

        @Test
        void thatTakesTasksIsWatchedNoLonger() {
            subscribe(0);

            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatStopsTakingTasksIsToldToTheSubscriber() {
            AtomicInteger left = new AtomicInteger(4);
            engine.executor = task -> {
                if (left.getAndDecrement() <= 0) {
                    throw new RejectedExecutionException("shut down");
                }
                task.run();
            };
            answer("[0,1]");
            Subscriber<Long> subscriber = subscribe(1);
            assertThat(subscriber.elements()).containsExactly(0L);
            left.set(0);
            subscriber.subscription().request(1);

            assertThat(subscriber.failure()).isInstanceOf(XuqmConfigurationException.class);
        }
    }

    @Nested
    class AClosedClient {

        @Test
        void isToldToTheSubscriber() {
            PagedCall<Long> list = list();
            engine.engine().close();
            Subscriber<Long> subscriber = new Subscriber<>(1);
            list.publisher().subscribe(subscriber);

            assertThat(subscriber.failure())
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("this client is closed");
        }
    }
}
