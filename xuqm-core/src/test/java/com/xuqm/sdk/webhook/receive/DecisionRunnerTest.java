package com.xuqm.sdk.webhook.receive;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.engine.DecisionThreads;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decisions, of which some hang,")
class DecisionRunnerTest {

    private static final WebhookDecision FALLBACK = WebhookDecision.deny("fallback");
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> news = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<ExecutorService> executors = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        end.countDown();
        for (ExecutorService executor : executors) {
            executor.shutdownNow();
            assertThat(executor.awaitTermination(60, SECONDS)).isTrue();
        }
    }

    private <E extends ExecutorService> E stopped(E executor) {
        executors.add(executor);
        return executor;
    }

    /** Cannot be interrupted, as a driver that waits in native code. */
    private WebhookDecision hang() {
        boolean interrupted = false;
        while (true) {
            try {
                end.await();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return WebhookDecision.allow();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private DecisionRunner decisions(Executor executor, int most, Duration deadline) {
        return new DecisionRunner(executor, most, deadline, FALLBACK, new Recording(), System::nanoTime);
    }

    private static WebhookEnvelope<String> envelope(int number) {
        return new WebhookEnvelope<>(
                "cb_" + number, "ak", WebhookEvent.MESSAGE_BEFORE_SEND, Instant.EPOCH, "data " + number);
    }

    @Test
    void keep_their_places_so_that_no_queue_grows_and_it_is_told_that_nothing_is_decided_any_more() {
        ExecutorService own = stopped(DecisionThreads.create(2));
        DecisionRunner decisions = decisions(own, 2, SHORT);
        AtomicInteger begun = new AtomicInteger();
        while (begun.get() < 2) { // one that a busy machine did not begin in time leaves its place
            decisions.decide(
                    event -> {
                        begun.incrementAndGet();
                        return hang();
                    },
                    envelope(0));
        }
        assertThat(news).hasSizeGreaterThanOrEqualTo(2).containsOnly("late cb_0");
        news.clear();

        for (int i = 1; i <= 3_000; i++) {
            assertThat(decisions.decide(event -> hang(), envelope(i))).isEqualTo(FALLBACK);
        }

        assertThat(news)
                .hasSize(3_000)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("overloaded cb_")
                        .endsWith(": 2 decisions are being made, 2 of them beyond their deadline"));
        assertThat(begun).hasValue(2);
        if (own instanceof ThreadPoolExecutor pool) { // before Java 21
            assertThat(pool.getQueue()).isEmpty();
        }
    }

    @Test
    void are_followed_by_others_once_they_end() throws Exception {
        ExecutorService own = stopped(DecisionThreads.create(1));
        DecisionRunner decisions = decisions(own, 1, SHORT);
        CompletableFuture<Thread> hanging = new CompletableFuture<>();
        while (!hanging.isDone()) {
            decisions.decide(
                    event -> {
                        hanging.complete(Thread.currentThread());
                        return hang();
                    },
                    envelope(1));
        }
        end.countDown();
        if (own instanceof ThreadPoolExecutor) {
            own.submit(() -> {}).get(); // comes after it
        } else {
            hanging.join().join();
        }
        news.clear();

        WebhookDecision answer = FALLBACK;
        while (answer.equals(FALLBACK)) { // a busy machine may be late even with this
            answer = decisions.decide(event -> WebhookDecision.allow(), envelope(2));
        }
        assertThat(news).last().isEqualTo("decided cb_2 true");
        assertThat(news).noneMatch(text -> text.startsWith("overloaded"));
    }

    @Test
    void leave_the_queue_of_a_pool_if_they_were_not_begun() {
        ThreadPoolExecutor pool = stopped(new ThreadPoolExecutor(1, 1, 1, SECONDS, new LinkedBlockingQueue<>()));
        pool.execute(this::hang);
        DecisionRunner decisions = decisions(pool, 10, SHORT);
        for (int i = 1; i <= 100; i++) {
            decisions.decide(event -> WebhookDecision.allow(), envelope(i));
        }

        assertThat(pool.getQueue()).isEmpty();
        assertThat(news).hasSize(100).allMatch(text -> text.startsWith("late cb_"));
    }

    @Test
    void fill_no_queue_of_an_executor_of_which_nothing_is_known() {
        Queue<Runnable> queue = new ArrayDeque<>();
        DecisionRunner decisions = decisions(queue::add, 3, SHORT);
        for (int i = 1; i <= 100; i++) {
            decisions.decide(event -> WebhookDecision.allow(), envelope(i));
        }

        assertThat(queue).hasSize(3);
        assertThat(news.get(3))
                .isEqualTo("overloaded cb_4: 3 decisions are being made, 3 of them beyond their deadline");

        queue.remove().run(); // it comes to one at last, which nobody waits for any more
        decisions.decide(event -> WebhookDecision.allow(), envelope(101));
        assertThat(queue).hasSize(3);
        assertThat(news).last().isEqualTo("late cb_101");
        decisions.decide(event -> WebhookDecision.allow(), envelope(102));
        assertThat(news)
                .last()
                .isEqualTo("overloaded cb_102: 3 decisions are being made, 3 of them beyond their deadline");
    }

    @Test
    void are_not_waited_for_once_their_time_is_over_nor_is_a_place_if_all_of_them_hang() {
        AtomicLong now = new AtomicLong();
        DecisionRunner decisions =
                new DecisionRunner(task -> now.addAndGet(LONG.toNanos()), 1, LONG, FALLBACK, new Recording(), now::get);

        assertThat(decisions.decide(event -> WebhookDecision.allow(), envelope(1)))
                .isEqualTo(FALLBACK);
        assertThat(decisions.decide(event -> WebhookDecision.allow(), envelope(2)))
                .isEqualTo(FALLBACK);

        assertThat(news)
                .containsExactly(
                        "late cb_1", "overloaded cb_2: 1 decisions are being made, 1 of them beyond their deadline");
    }

    @Test
    void do_not_end_the_waiting_for_a_place_while_one_of_them_may_still_be_in_time() throws Exception {
        ExecutorService own = stopped(DecisionThreads.create(1));
        DecisionRunner decisions = decisions(own, 1, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread first = new Thread(() -> decisions.decide(
                event -> {
                    begun.countDown();
                    go.await();
                    return WebhookDecision.allow();
                },
                envelope(1)));
        first.start();
        begun.await();
        Thread second = new Thread(() -> decisions.decide(event -> WebhookDecision.deny("spam"), envelope(2)));
        second.start();
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        go.countDown();
        first.join();
        second.join();

        assertThat(news).containsExactlyInAnyOrder("decided cb_1 true", "decided cb_2 false");
    }

    @Test
    void are_not_waited_for_longer_than_the_deadline_of_whoever_waits_for_a_place() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        DecisionRunner decisions = decisions(task -> taken.countDown(), 1, Duration.ofMillis(100));
        Thread first = new Thread(() -> decisions.decide(event -> WebhookDecision.allow(), envelope(1)));
        first.start();
        taken.await();

        assertThat(decisions.decide(event -> WebhookDecision.allow(), envelope(2)))
                .isEqualTo(FALLBACK);
        first.join();
        assertThat(news)
                .hasSize(2)
                .contains("late cb_1")
                .anyMatch(text -> text.startsWith("overloaded cb_2: 1 decisions are being made"));
    }

    @Test
    void do_not_keep_a_place_if_the_executor_fails() {
        List<Throwable> failures = List.of(
                new IllegalStateException("hidden"), new OutOfMemoryError("hidden"), new NoClassDefFoundError());
        for (Throwable failure : failures) {
            news.clear();
            DecisionRunner decisions = decisions(task -> sneak(failure), 1, SHORT);
            assertThat(decisions.decide(event -> WebhookDecision.allow(), envelope(1)))
                    .isEqualTo(FALLBACK);
            assertThat(decisions.decide(event -> WebhookDecision.allow(), envelope(2)))
                    .isEqualTo(FALLBACK);

            String why = ": the executor did not take it: " + failure.getClass().getName();
            assertThat(news).containsExactly("overloaded cb_1" + why, "overloaded cb_2" + why);
        }
    }

    @Test
    void may_fail_with_errors_and_leave_their_places() {
        DecisionRunner decisions = decisions(Runnable::run, 1, LONG);
        for (int i = 1; i <= 3; i++) {
            assertThat(decisions.decide(
                            event -> {
                                throw new StackOverflowError();
                            },
                            envelope(i)))
                    .isEqualTo(FALLBACK);
        }

        assertThat(news)
                .containsExactly(
                        "failed cb_1 StackOverflowError",
                        "failed cb_2 StackOverflowError",
                        "failed cb_3 StackOverflowError");
    }

    @Test
    void are_interrupted_without_a_trace_for_what_their_thread_does_next() throws Exception {
        ThreadPoolExecutor pool = stopped(new ThreadPoolExecutor(1, 1, 1, SECONDS, new LinkedBlockingQueue<>()));
        CompletableFuture<Boolean> after = new CompletableFuture<>();
        Executor chained = task -> pool.execute(() -> {
            task.run();
            after.complete(Thread.currentThread().isInterrupted());
        });
        CountDownLatch begun = new CountDownLatch(1);
        DecisionRunner decisions = decisions(chained, 1, Duration.ofMillis(50));
        decisions.decide(
                event -> {
                    begun.countDown();
                    return hang();
                },
                envelope(1));
        end.countDown();

        assertThat(after.get()).isFalse();
    }

    @Test
    void are_given_up_by_an_interrupted_thread_that_waits_for_a_place() throws Exception {
        DecisionRunner decisions = decisions(stopped(DecisionThreads.create(1)), 1, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        Thread first = new Thread(() -> decisions.decide(
                event -> {
                    begun.countDown();
                    return hang();
                },
                envelope(1)));
        first.start();
        begun.await();

        Thread.currentThread().interrupt();
        WebhookDecision answer = decisions.decide(event -> WebhookDecision.allow(), envelope(2));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo(FALLBACK);
        assertThat(news).containsExactly("failed cb_2 InterruptedException");
        end.countDown();
        first.join();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Writes down what it is told. */
    private final class Recording implements WebhookListener {

        @Override
        public void handlerFailed(WebhookEnvelope<?> envelope, Throwable failure) {
            news.add(
                    "failed " + envelope.callbackId() + " " + failure.getClass().getSimpleName());
        }

        @Override
        public void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {
            news.add("late " + envelope.callbackId());
        }

        @Override
        public void decisionOverloaded(WebhookEnvelope<?> envelope, String why) {
            news.add("overloaded " + envelope.callbackId() + ": " + why);
        }

        @Override
        public void decided(WebhookEnvelope<?> envelope, WebhookDecision decision, Duration elapsed) {
            news.add("decided " + envelope.callbackId() + " " + decision.allowed());
        }
    }
}
