package com.xuqm.sdk.webhook.receive;

import static com.xuqm.sdk.webhook.receive.ClaimResult.DONE;
import static com.xuqm.sdk.webhook.receive.ClaimResult.FULL;
import static com.xuqm.sdk.webhook.receive.ClaimResult.IN_PROGRESS;
import static com.xuqm.sdk.webhook.receive.ClaimResult.NEW;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A replay guard in memory")
class ReplayGuardTest {

    private final ReplayGuard guard = ReplayGuard.inMemory(3);

    private ClaimResult claim(String nonce, Lease lease, long until) {
        return guard.claim(nonce, lease, Instant.ofEpochSecond(until));
    }

    /** Claims a nonce and uses it up if it is new. */
    private ClaimResult use(String nonce, long now, long until) {
        Lease lease = Leases.at(now);
        ClaimResult result = claim(nonce, lease, until);
        if (result == NEW) {
            assertThat(guard.confirm(nonce, lease)).isTrue();
        }
        return result;
    }

    @Test
    void takes_each_nonce_once() {
        assertThat(use("a", 0, 10)).isEqualTo(NEW);
        assertThat(use("b", 0, 10)).isEqualTo(NEW);
        assertThat(use("a", 10, 10)).isEqualTo(DONE);
        assertThat(use("a", 10, 20)).isEqualTo(DONE);
    }

    @Test
    void forgets_what_has_ended() {
        IntStream.range(0, 100).forEach(i -> assertThat(use("n" + i, i, i + 1)).isEqualTo(NEW));

        assertThat(guard).hasToString("ReplayGuard[2 of 3]");
    }

    @Test
    void lets_no_replay_pass_when_it_is_full() {
        assertThat(use("late", 0, 40)).isEqualTo(NEW);
        assertThat(use("early", 0, 10)).isEqualTo(NEW);
        assertThat(use("middle", 0, 20)).isEqualTo(NEW);

        assertThat(use("one too many", 0, 30)).isEqualTo(NEW);

        assertThat(use("early", 0, 10))
                .as("forgotten, and not taken all the same")
                .isEqualTo(FULL);
        assertThat(use("unheard of", 0, 10))
                .as("cannot be told from what was forgotten")
                .isEqualTo(FULL);
        assertThat(List.of(use("late", 0, 40), use("middle", 0, 20), use("one too many", 0, 30)))
                .containsOnly(DONE);
    }

    @Test
    void lets_no_replay_pass_when_the_clock_is_put_back() {
        use("a", 0, 10);
        use("b", 11, 21);

        assertThat(use("a", 5, 10)).isEqualTo(FULL);
    }

    @Nested
    @DisplayName("of a nonce that is claimed")
    class Claimed {

        private final Lease mine = Leases.at(0);
        private final Lease other = Leases.at(9);

        @Test
        void tells_others_that_somebody_is_at_it() {
            assertThat(claim("a", mine, 60)).isEqualTo(NEW);
            assertThat(claim("a", other, 60)).isEqualTo(IN_PROGRESS);
            assertThat(claim("a", mine, 60)).as("the same owner once more").isEqualTo(IN_PROGRESS);
        }

        @Test
        void takes_it_back() {
            claim("a", mine, 60);
            guard.release("a", mine);

            assertThat(claim("a", other, 60)).isEqualTo(NEW);
            assertThat(guard).hasToString("ReplayGuard[1 of 3]");
        }

        @Test
        void lets_another_have_it_when_its_lease_has_ended_and_not_before() {
            claim("a", mine, 60);

            assertThat(claim("a", Leases.at(9), 60)).isEqualTo(IN_PROGRESS);
            assertThat(claim("a", Leases.at(10), 60)).isEqualTo(NEW);
        }

        @Test
        void does_not_listen_to_an_owner_who_has_lost_it() {
            claim("a", mine, 60);
            Lease next = Leases.at(10);
            claim("a", next, 60);

            assertThat(guard.confirm("a", mine)).isFalse();
            guard.release("a", mine);
            assertThat(claim("a", Leases.at(11), 60)).isEqualTo(IN_PROGRESS);
            assertThat(guard.confirm("a", next)).isTrue();
            assertThat(claim("a", Leases.at(12), 60)).isEqualTo(DONE);
        }

        @Test
        void listens_to_a_late_owner_whom_nobody_has_followed() {
            claim("a", mine, 60);

            assertThat(guard.confirm("a", mine)).isTrue();
            assertThat(claim("a", Leases.at(50), 60)).isEqualTo(DONE);
        }

        @Test
        void cannot_be_told_to_use_up_what_nobody_claimed_or_what_is_used_up() {
            assertThat(guard.confirm("a", mine)).isFalse();
            claim("a", mine, 60);
            guard.confirm("a", mine);

            assertThat(guard.confirm("a", mine)).isFalse();
            guard.release("a", mine);
            assertThat(claim("a", other, 60)).as("used once and for all").isEqualTo(DONE);
        }

        @Test
        void never_forgets_it_however_full_it_gets() {
            claim("a", mine, 5);
            claim("b", Leases.at(0), 60);
            use("used", 0, 30);
            assertThat(claim("c", Leases.at(0), 60))
                    .as("in place of what was used")
                    .isEqualTo(NEW);

            assertThat(claim("d", Leases.at(9), 60)).isEqualTo(FULL);
            assertThat(List.of(claim("a", other, 60), claim("b", other, 60), claim("c", other, 60)))
                    .containsOnly(IN_PROGRESS);
            assertThat(guard).hasToString("ReplayGuard[3 of 3]");
            assertThat(claim("used", Leases.at(9), 30))
                    .as("forgotten to make room")
                    .isEqualTo(FULL);
        }

        @Test
        void has_room_again_when_a_lease_has_ended() {
            claim("a", mine, 60);
            claim("b", Leases.at(1), 60);
            claim("c", Leases.at(2), 60);

            assertThat(claim("d", Leases.at(9), 60)).isEqualTo(FULL);
            assertThat(claim("d", Leases.at(10), 60)).as("a's has ended").isEqualTo(NEW);
            assertThat(guard.confirm("a", mine)).as("a is not known any more").isFalse();
            assertThat(claim("b", Leases.at(10), 60)).isEqualTo(IN_PROGRESS);
        }

        @Test
        void has_room_for_whoever_follows_on_a_claim_that_has_ended() {
            claim("a", mine, 60);
            claim("b", Leases.at(0), 60);
            claim("c", Leases.at(0), 60);

            assertThat(claim("a", Leases.at(10), 60)).isEqualTo(NEW);
            assertThat(guard).hasToString("ReplayGuard[3 of 3]");
            assertThat(guard.confirm("b", Leases.of("stranger", 10))).isFalse();
        }
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
                Callable<ClaimResult> attempt = () -> {
                    start.await();
                    return use(nonce, at, at + 10);
                };
                int passed = 0;
                for (Future<ClaimResult> result : executor.invokeAll(Collections.nCopies(threads, attempt))) {
                    passed += result.get() == NEW ? 1 : 0;
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(null, Leases.at(0), 1))
                .withMessage("nonce must not be null");
    }
}
