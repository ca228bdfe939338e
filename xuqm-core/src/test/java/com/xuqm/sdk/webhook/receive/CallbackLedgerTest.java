package com.xuqm.sdk.webhook.receive;

import static com.xuqm.sdk.webhook.receive.ClaimResult.DONE;
import static com.xuqm.sdk.webhook.receive.ClaimResult.FULL;
import static com.xuqm.sdk.webhook.receive.ClaimResult.IN_PROGRESS;
import static com.xuqm.sdk.webhook.receive.ClaimResult.NEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A callback ledger in memory")
class CallbackLedgerTest {

    private final CallbackLedger ledger = CallbackLedger.inMemory(2);
    private final Lease mine = Leases.at(0);

    private void handle(String id) {
        Lease lease = Leases.at(0);
        assertThat(ledger.claim(id, lease)).isEqualTo(NEW);
        assertThat(ledger.handled(id, lease)).isTrue();
    }

    @Test
    void knows_what_was_handled() {
        handle("a");

        assertThat(ledger.claim("a", Leases.at(1_000))).isEqualTo(DONE);
    }

    @Test
    void hands_out_again_what_could_not_be_handled() {
        ledger.claim("a", mine);
        ledger.failed("a", mine);

        assertThat(ledger.claim("a", Leases.at(0))).isEqualTo(NEW);
    }

    @Test
    void forgets_what_was_handled_first_when_it_is_full() {
        List.of("a", "b", "c").forEach(this::handle);

        assertThat(ledger).hasToString("CallbackLedger[2 of 2]");
        assertThat(ledger.claim("c", mine)).isEqualTo(DONE);
        assertThat(ledger.claim("a", mine)).isEqualTo(NEW);
        assertThat(ledger.claim("c", mine)).isEqualTo(DONE);
        assertThat(ledger.claim("b", mine)).as("made room for a").isEqualTo(NEW);
    }

    @Test
    void never_forgets_what_is_being_handled() {
        ledger.claim("a", mine);
        ledger.claim("b", Leases.at(0));

        assertThat(ledger.claim("c", Leases.at(9))).isEqualTo(FULL);
        assertThat(ledger.claim("a", Leases.at(9))).isEqualTo(IN_PROGRESS);
        assertThat(ledger.handled("a", mine)).isTrue();
        assertThat(ledger.claim("c", Leases.at(9)))
                .as("in place of a, which is done")
                .isEqualTo(NEW);
    }

    @Test
    void gives_an_event_to_another_when_its_receiver_has_died() {
        ledger.claim("a", mine);
        Lease next = Leases.at(10);

        assertThat(ledger.claim("a", Leases.at(9))).isEqualTo(IN_PROGRESS);
        assertThat(ledger.claim("a", next)).isEqualTo(NEW);
        assertThat(ledger.handled("a", mine)).as("one who was only slow").isFalse();
        ledger.failed("a", mine);
        assertThat(ledger.claim("a", Leases.at(11))).isEqualTo(IN_PROGRESS);
        assertThat(ledger.handled("a", next)).isTrue();
    }

    @Test
    void prefers_forgetting_who_has_died_to_forgetting_what_was_handled() {
        ledger.claim("died", mine);
        Lease lease = Leases.at(10);
        ledger.claim("handled", lease);
        ledger.handled("handled", lease);

        assertThat(ledger.claim("new", Leases.at(10))).isEqualTo(NEW);
        assertThat(ledger.claim("handled", Leases.at(10))).isEqualTo(DONE);
        assertThat(ledger.handled("died", mine)).isFalse();
    }

    @Test
    void remembers_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallbackLedger.inMemory(0))
                .withMessage("capacity must be 1 to 10000000, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.claim(null, mine))
                .withMessage("callbackId must not be null");
    }

    @Test
    void is_given_leases_that_have_an_owner_and_an_end() {
        assertThat(mine.endsAt()).isEqualTo(Instant.ofEpochSecond(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lease("o", Instant.EPOCH, Duration.ZERO))
                .withMessage("length must be more than zero, but is PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lease(" ", Instant.EPOCH, Duration.ofSeconds(1)))
                .withMessage("owner must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lease("o", null, Duration.ofSeconds(1)))
                .withMessage("now must not be null");
    }
}
