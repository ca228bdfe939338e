package com.xuqm.sdk.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.internal.time.SystemTiming;
import com.xuqm.sdk.testing.FakeTiming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 10 requests a second, two at once. */
@DisplayName("The gate of the rate limit")
class RateGateTest {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final FakeTiming timing = new FakeTiming();
    private final RateGate gate = new RateGate(new RateLimit(10, 2), timing);
    private final List<Integer> through = new ArrayList<>();

    @BeforeEach
    void letTimeStandStill() {
        timing.hold();
    }

    private List<CompletableFuture<Void>> enter(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    CompletableFuture<Void> turn = gate.enter(PATIENCE);
                    CompletableFuture<Void> unused = turn.thenRun(() -> through.add(i));
                    return turn;
                })
                .toList();
    }

    private void advance(int millis) {
        timing.advance(Duration.ofMillis(millis));
    }

    @Test
    void lets_the_burst_through_at_once_and_the_rest_in_order_at_the_rate() {
        enter(5);
        assertThat(through).containsExactly(0, 1);
        advance(99);
        assertThat(through).containsExactly(0, 1);
        advance(1);
        assertThat(through).containsExactly(0, 1, 2);
        advance(100);
        advance(100);
        assertThat(through).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void counts_those_who_wait() {
        List<CompletableFuture<Void>> turns = enter(5);
        assertThat(gate.waiting()).isEqualTo(3);
        turns.get(4).cancel(false);
        advance(100);

        assertThat(gate.waiting()).isEqualTo(1);
        gate.close();
        assertThat(gate.waiting()).isZero();
    }

    @Test
    void serves_the_queue_before_those_who_come() {
        enter(3);
        advance(250); // two tokens, one of them for the one who waits

        assertThat(gate.enter(PATIENCE)).isCompleted();
        assertThat(through).containsExactly(0, 1, 2);
    }

    @Test
    void needs_one_timer_for_all() {
        enter(100);

        assertThat(timing.pending()).isEqualTo(1);
    }

    @Test
    void moves_up_those_behind_one_who_gives_up() {
        List<CompletableFuture<Void>> turns = enter(5);
        turns.get(2).cancel(false);
        turns.get(3).cancel(false);

        advance(100);

        assertThat(through).containsExactly(0, 1, 4);
        advance(100);
        assertThat(gate.enter(PATIENCE)).as("the token of who gave up").isCompleted();
    }

    @Test
    void says_whether_a_place_could_still_be_given_up() {
        List<CompletableFuture<Void>> turns = enter(3);

        assertThat(turns.get(0).cancel(false)).as("let through before").isFalse();
        assertThat(turns.get(2).cancel(false)).isTrue();
    }

    @Test
    void does_not_let_anybody_wait_who_would_wait_too_long() {
        enter(2 + 4);
        long fifth = Duration.ofMillis(500).toNanos();

        assertThat(gate.enter(fifth)).as("its turn comes when its time is over").isNull();
        assertThat(gate.enter(fifth + 1)).isNotNull();
    }

    @Test
    void may_be_closed_before_its_timer_which_then_finds_nobody() throws Exception {
        try (SystemTiming real = new SystemTiming()) {
            RateGate slow = new RateGate(new RateLimit(0.001, 1), real);
            CompletableFuture<Void> first = slow.enter(Duration.ofDays(1).toNanos());
            CompletableFuture<Void> waiting = slow.enter(Duration.ofDays(1).toNanos());
            slow.close();
            real.close();

            assertThat(first).isCompleted();
            assertThat(waiting).isCompleted();
            FutureTask<Boolean> another = new FutureTask<>(() -> slow.enter(0).isDone());
            new Thread(another, "another").start();
            assertThat(another.get()).as("open for other threads, too").isTrue();
        }
    }

    @Test
    void opens_for_good_when_it_is_closed() {
        enter(5);
        gate.close();

        assertThat(through).containsExactly(0, 1, 2, 3, 4);
        assertThat(gate.enter(0)).isCompleted();
        advance(1_000);
        assertThat(timing.pending()).isZero();
    }
}
