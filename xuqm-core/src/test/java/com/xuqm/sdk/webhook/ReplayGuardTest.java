package com.xuqm.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A replay guard in memory")
class ReplayGuardTest {

    private final ReplayGuard guard = ReplayGuard.inMemory(3);

    private boolean use(String nonce, long now, long until) {
        return guard.firstUse(nonce, Instant.ofEpochSecond(now), Instant.ofEpochSecond(until));
    }

    @Test
    void takes_each_nonce_once() {
        assertThat(use("a", 0, 10)).isTrue();
        assertThat(use("b", 0, 10)).isTrue();
        assertThat(use("a", 10, 10)).isFalse();
        assertThat(use("a", 10, 20)).isFalse();
    }

    @Test
    void forgets_what_has_ended() {
        IntStream.range(0, 100).forEach(i -> assertThat(use("n" + i, i, i + 1)).isTrue());

        assertThat(guard).hasToString("ReplayGuard[2 of 3]");
    }

    @Test
    void lets_no_replay_pass_when_it_is_full() {
        assertThat(use("late", 0, 40)).isTrue();
        assertThat(use("early", 0, 10)).isTrue();
        assertThat(use("middle", 0, 20)).isTrue();

        assertThat(use("one too many", 0, 30)).isTrue();

        assertThat(use("early", 0, 10))
                .as("forgotten, and refused all the same")
                .isFalse();
        assertThat(use("unheard of", 0, 10))
                .as("cannot be told from what was forgotten")
                .isFalse();
        assertThat(List.of(use("late", 0, 40), use("middle", 0, 20), use("one too many", 0, 30)))
                .containsOnly(false);
    }

    @Test
    void lets_no_replay_pass_when_the_clock_is_put_back() {
        use("a", 0, 10);
        use("b", 11, 21);

        assertThat(use("a", 5, 10)).isFalse();
    }

    @Test
    void lets_one_of_many_threads_pass() throws Exception {
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 50; round++) {
                String nonce = "n" + round;
                int at = round;
                Callable<Boolean> attempt = () -> {
                    start.await();
                    return use(nonce, at, at + 10);
                };
                int passed = 0;
                for (Future<Boolean> result : executor.invokeAll(Collections.nCopies(threads, attempt))) {
                    passed += result.get() ? 1 : 0;
                }
                assertThat(passed).isEqualTo(1);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void remembers_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReplayGuard.inMemory(0))
                .withMessage("capacity must be 1 to 10000000, but is 0");
    }
}
