package com.xuqm.sdk.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.testing.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitWheelTest {

    private static final long TURN = LimitWheel.TURN_NANOS;

    private long now = -3 * TURN / 2; // as System.nanoTime() may read
    private Runnable turn;
    private LimitWheel wheel = new LimitWheel(() -> now, task -> turn = task);

    private static final class Noted extends Limit {

        private int reached;

        @Override
        public void reached() {
            reached++;
        }
    }

    /** Lets a turn pass, if the wheel turns. */
    private void pass() {
        now += TURN;
        Runnable next = turn;
        turn = null;
        if (next != null) {
            next.run();
        }
    }

    private Noted watched(long nanos) {
        Noted limit = new Noted();
        wheel.watch(limit, nanos);
        return limit;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, TURN - 1, TURN, TURN * 5 / 4, TURN * 255, TURN * 256, TURN * 1_000})
    void aLimitIsReachedOnceAndNeverEarlyAndTwoTurnsLateAtTheMost(long nanos) {
        Noted limit = watched(nanos);
        long end = now + nanos;
        while (limit.reached == 0) {
            pass();
        }

        assertThat(now).isBetween(end, end + 2 * TURN);
        assertThat(turn).as("nothing is left to be watched").isNull();
        assertThat(limit.isWatched()).isFalse();
    }

    @Test
    void aLimitThatIsLiftedIsNeverReached() {
        Noted limit = watched(TURN);
        Noted other = watched(TURN);
        limit.lift();
        limit.lift();
        pass();
        pass();

        assertThat(limit.reached).isZero();
        assertThat(other.reached).isEqualTo(1);
    }

    @Test
    void aLimitThatIsWatchedAgainHasTheNewTimeAlone() {
        Noted limit = watched(TURN);
        wheel.watch(limit, 5 * TURN);
        for (int i = 0; i < 4; i++) {
            pass();
        }
        assertThat(limit.reached).isZero();
        for (int i = 0; i < 4; i++) {
            pass();
        }
        assertThat(limit.reached).isEqualTo(1);
        assertThat(turn).as("nothing is left to be watched").isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -TURN / 2, TURN / 2, (1L << 62) - TURN / 2, Long.MAX_VALUE - TURN})
    void aLimitIsReachedWhateverTheClockReads(long reading) {
        now = reading;
        wheel = new LimitWheel(() -> now, task -> turn = task);
        Noted limit = watched(TURN / 4);
        pass();
        pass();

        assertThat(limit.reached).isEqualTo(1);
    }

    @Test
    void noThreadKeepsTheOthersFromIt() throws Exception {
        Noted limit = new Noted();
        for (Runnable step : List.<Runnable>of(
                () -> wheel.watch(limit, TURN), () -> wheel.lift(limit), () -> wheel.watch(limit, 0), this::pass)) {
            Thread thread = new Thread(step, "step");
            thread.start();
            thread.join();
        }

        assertThat(limit.reached).isEqualTo(1);
    }

    @Test
    void aLongPauseOfTheProcessLosesNone() {
        List<Noted> limits = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            limits.add(watched(i * TURN));
        }
        now += 10_000 * TURN;
        pass();

        assertThat(limits).allSatisfy(limit -> assertThat(limit.reached).isEqualTo(1));
        assertThat(turn).isNull();
    }

    @Test
    void oneThatThrowsLeavesTheOthersTheirs() {
        wheel.watch(
                new Limit() {
                    @Override
                    public void reached() {
                        throw new AssertionError("mine");
                    }
                },
                0);
        Noted other = watched(0);
        try (Logged logged = new Logged()) {
            pass();

            assertThat(logged.lines())
                    .containsExactly("WARNING a limit was reached, and what was to be done then failed");
        }

        assertThat(other.reached).isEqualTo(1);
    }

    @Test
    void withoutAThreadNothingIsWatched() {
        LimitWheel broken = new LimitWheel(() -> now, task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        Noted limit = new Noted();

        assertThatThrownBy(() -> broken.watch(limit, 1)).isInstanceOf(OutOfMemoryError.class);
        assertThat(limit.isWatched()).isFalse();
    }

    @Test
    void veryManyAreWatchedAndLiftedInAnyOrder() {
        Random random = new Random(20_260_427);
        List<Noted> kept = new ArrayList<>();
        List<Noted> lifted = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Noted limit = watched(TimeUnit.MILLISECONDS.toNanos(random.nextInt(100_000)));
            (random.nextBoolean() ? kept : lifted).add(limit);
            if (random.nextInt(50) == 0) {
                lifted.forEach(Limit::lift);
                pass();
            }
        }
        lifted.forEach(Limit::lift);
        while (turn != null) {
            pass();
        }

        assertThat(kept).allSatisfy(limit -> assertThat(limit.reached).isEqualTo(1));
        assertThat(kept.size()).isGreaterThan(9_000);
        assertThat(lifted).noneMatch(Limit::isWatched);
    }
}
