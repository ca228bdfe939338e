package com.xuqm.realtime.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConnectionMachineTest {

    private static final Rules RULES = Rules.defaults();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final MachineRun run = new MachineRun(RULES, 1, () -> 0.5);

    private MachineRun ready() {
        run.on(new Happening.Begun()).connected();
        run.said();
        return run;
    }

    private void lost() {
        run.live = 0;
        run.on(new Happening.Ended(run.attempt(), "cut", null));
    }

    @Test
    void it_gets_a_token_opens_signs_on_subscribes_and_is_ready_then() {
        run.on(new Happening.Begun());
        assertThat(run.said()).containsExactly("CONNECTING", "GetToken");
        run.on(new Happening.TokenCame(1));
        assertThat(run.said()).containsExactly("Open");
        run.on(new Happening.Opened(1));
        assertThat(run.said()).containsExactly("SignOn");
        run.on(new Happening.SignedOn(1));
        assertThat(run.said()).containsExactly("Subscribe");
        run.on(new Happening.Asked(1));
        assertThat(run.state()).isEqualTo(RealtimeState.CONNECTING);
        run.on(new Happening.Confirmed(1));
        assertThat(run.said()).containsExactly("READY", "CatchUp");
    }

    @Test
    void a_broker_that_confirms_nothing_is_waited_for_a_while_and_no_longer() {
        run.on(new Happening.Begun()).on(new Happening.TokenCame(1)).on(new Happening.Opened(1));
        run.on(new Happening.SignedOn(1)).on(new Happening.Asked(1));

        run.fire(Clockwork.SETTLE);

        assertThat(run.state()).isEqualTo(RealtimeState.READY);
        assertThat(run.now).isEqualTo(RULES.settle());
    }

    @Test
    void what_comes_late_from_an_earlier_attempt_means_nothing() {
        ready();
        lost();
        run.fire(Clockwork.RETRY);
        run.said();
        for (Happening late : List.of(
                new Happening.TokenCame(1),
                new Happening.Opened(1),
                new Happening.OpenFailed(1, false, "", 0, null),
                new Happening.SignedOn(1),
                new Happening.Confirmed(1),
                new Happening.Refused(1, true, ""),
                new Happening.Broken(1, 1002, "", null),
                new Happening.Ended(1, "", null),
                new Happening.TokenRenewed(1),
                new Happening.Fired(Clockwork.PING, 1))) {
            run.on(late);
        }
        assertThat(run.said()).isEmpty();
    }

    @Test
    void a_peer_that_answers_no_ping_is_left_within_interval_and_answer() {
        ready();
        run.fire(Clockwork.PING);
        assertThat(run.said()).containsExactly("Ping");
        run.fire(Clockwork.PONG);

        assertThat(run.said()).containsExactly("Forget", "Abort", "WAITING");
        assertThat(run.now).isEqualTo(RULES.ping() + RULES.pong());
    }

    @Test
    void a_peer_that_stalls_in_the_middle_of_traffic_is_left_as_soon() {
        ready();
        run.fire(Clockwork.PING);
        run.on(new Happening.Spoke(1));
        run.fire(Clockwork.PONG);
        run.fire(Clockwork.PING);
        run.fire(Clockwork.PONG);

        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
    }

    @Test
    void whatever_comes_counts_as_the_answer_to_a_ping() {
        ready();
        for (int i = 0; i < 10; i++) {
            run.fire(Clockwork.PING);
            run.on(i % 2 == 0 ? new Happening.Heard(1) : new Happening.Spoke(1));
            run.fire(Clockwork.PONG);
        }
        assertThat(run.state()).isEqualTo(RealtimeState.READY);
    }

    @Test
    void a_service_that_answers_pings_and_nothing_else_is_left_by_an_unanswered_probe() {
        ready();
        run.fire(Clockwork.PROBE);
        assertThat(run.said()).contains("Probe");
        run.on(new Happening.Heard(1)).fire(Clockwork.ANSWER);

        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
        assertThat(run.now).isEqualTo(RULES.probe() + RULES.answer());
    }

    @Test
    void a_broker_that_never_answers_probes_is_not_left_for_that() {
        run.on(new Happening.Begun()).on(new Happening.TokenCame(1)).on(new Happening.Opened(1));
        run.on(new Happening.SignedOn(1)).on(new Happening.Asked(1)).fire(Clockwork.SETTLE);
        for (int i = 0; i < 5; i++) {
            run.fire(Clockwork.PROBE);
            run.fire(Clockwork.ANSWER);
        }
        assertThat(run.state()).isEqualTo(RealtimeState.READY);
    }

    @Test
    void where_frames_come_nobody_is_probed() {
        ready();
        run.on(new Happening.Spoke(1)).fire(Clockwork.PROBE);

        assertThat(run.said()).doesNotContain("Probe");
        assertThat(run.isWaitingFor(Clockwork.PROBE)).isTrue();
    }

    @Test
    void waits_double_up_to_the_cap_and_begin_anew_only_when_a_connection_has_held() {
        List<Long> waits = new ArrayList<>();
        ready();
        for (int i = 0; i < 8; i++) {
            lost();
            waits.add(run.changes.get(run.changes.size() - 1).pause().toMillis());
            run.fire(Clockwork.RETRY);
            run.connected();
            run.pass(RULES.stable() - SECOND); // it does not hold quite long enough
            run.on(new Happening.Spoke(run.attempt()));
        }
        assertThat(waits).containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 15_000L, 15_000L, 15_000L);

        lost();
        run.fire(Clockwork.RETRY);
        run.connected();
        run.fire(Clockwork.STABLE);
        lost();
        assertThat(run.changes.get(run.changes.size() - 1).pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void a_service_that_takes_and_closes_at_once_for_a_minute_gets_no_more_than_the_waits_allow() {
        run.on(new Happening.Begun());
        while (run.now < 60 * SECOND) {
            run.connected();
            lost();
            run.fire(Clockwork.RETRY);
        }
        assertThat(run.opens).hasSizeBetween(5, 9);
    }

    @Test
    void what_the_service_says_by_retry_after_comes_on_top() {
        run.on(new Happening.Begun()).on(new Happening.TokenCame(1));
        run.on(new Happening.OpenFailed(1, false, "HTTP 503", 7 * SECOND, null));

        assertThat(run.changes.get(run.changes.size() - 1).pause()).isEqualTo(Duration.ofMillis(7_500));
    }

    @Test
    void five_hundred_that_are_cut_together_do_not_come_back_together() {
        TreeMap<Long, Integer> windows = new TreeMap<>();
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            MachineRun one = new MachineRun(RULES, 1, random::nextDouble);
            one.on(new Happening.Begun()).connected();
            one.on(new Happening.Ended(1, "cut", null));
            while (true) {
                one.fire(Clockwork.RETRY);
                if (one.now >= 3 * SECOND) {
                    break;
                }
                one.on(new Happening.TokenCame(one.attempt()));
                one.on(new Happening.OpenFailed(one.attempt(), false, "down", 0, null));
            }
            windows.merge(one.now / (SECOND / 10), 1, Integer::sum);
        }
        assertThat(windows.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(50));
    }

    @Test
    void the_addresses_are_tried_in_turn() {
        MachineRun two = new MachineRun(RULES, 2, () -> 0.0);
        two.on(new Happening.Begun());
        List<Integer> addresses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            two.commands.clear();
            two.on(new Happening.TokenCame(two.attempt()));
            two.commands.stream()
                    .filter(Command.Open.class::isInstance)
                    .forEach(open -> addresses.add(((Command.Open) open).address()));
            two.on(new Happening.OpenFailed(two.attempt(), false, "down", 0, null))
                    .fire(Clockwork.RETRY);
        }
        assertThat(addresses).containsExactly(0, 1, 0);
    }

    @Test
    void a_refused_token_is_replaced_once_and_then_it_is_over() {
        ready();
        run.on(new Happening.Refused(1, true, "Unauthorized"));
        assertThat(run.said()).containsExactly("Forget", "CONNECTING", "Close");
        run.on(new Happening.Ended(1, "", null));
        assertThat(run.commands).contains(new Command.GetToken(2, true));
        run.on(new Happening.TokenCame(2)).on(new Happening.Opened(2));
        run.said();
        run.on(new Happening.Refused(2, true, "Unauthorized")).on(new Happening.Ended(2, "", null));

        assertThat(run.said()).containsExactly("Forget", "Close", "FAILED", "Finish");
        assertThat(run.changes.get(run.changes.size() - 1).reason()).contains("Unauthorized");
        run.pass(Duration.ofMinutes(10).toNanos());
        assertThat(run.said()).isEmpty();
        assertThat(run.opens).hasSize(2);
    }

    @Test
    void a_token_that_was_refused_after_the_new_one_held_is_replaced_again() {
        ready();
        run.on(new Happening.Refused(1, true, "Unauthorized")).on(new Happening.Ended(1, "", null));
        run.connected();
        run.fire(Clockwork.STABLE);
        run.on(new Happening.Refused(2, true, "Unauthorized")).on(new Happening.Ended(2, "", null));

        assertThat(run.commands).contains(new Command.GetToken(3, true));
    }

    @Test
    void a_new_token_that_is_taken_and_soon_refused_is_replaced_after_a_wait() {
        ready();
        run.on(new Happening.Refused(1, true, "Unauthorized")).on(new Happening.Ended(1, "", null));
        run.connected();
        run.on(new Happening.Refused(2, true, "Unauthorized")).on(new Happening.Ended(2, "", null));
        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
        run.fire(Clockwork.RETRY);

        assertThat(run.commands).contains(new Command.GetToken(3, true));
    }

    @Test
    void a_new_token_that_was_taken_before_a_cut_and_is_refused_after_it_has_only_ended() {
        ready();
        run.on(new Happening.Refused(1, true, "Unauthorized")).on(new Happening.Ended(1, "", null));
        run.connected();
        lost();
        run.fire(Clockwork.RETRY);
        run.on(new Happening.TokenCame(3)).on(new Happening.Opened(3));
        run.on(new Happening.Refused(3, true, "Unauthorized")).on(new Happening.Ended(3, "", null));
        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
        run.fire(Clockwork.RETRY);

        assertThat(run.commands).contains(new Command.GetToken(4, true));
        run.on(new Happening.TokenCame(4)).on(new Happening.Opened(4));
        run.on(new Happening.Refused(4, true, "Unauthorized")).on(new Happening.Ended(4, "", null));
        assertThat(run.state()).as("nobody has taken that one").isEqualTo(RealtimeState.FAILED);
    }

    @Test
    void an_upgrade_that_is_refused_as_unauthorised_counts_the_same() {
        run.on(new Happening.Begun()).on(new Happening.TokenCame(1));
        run.on(new Happening.OpenFailed(1, true, "HTTP 401", 0, null));
        assertThat(run.commands).contains(new Command.GetToken(2, true));
        run.on(new Happening.TokenCame(2)).on(new Happening.OpenFailed(2, true, "HTTP 401", 0, null));

        assertThat(run.state()).isEqualTo(RealtimeState.FAILED);
    }

    @Test
    void without_a_token_it_waits_or_ends() {
        run.on(new Happening.Begun());
        run.on(new Happening.TokenFailed(1, false, "the service is down", 0, null));
        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
        run.fire(Clockwork.RETRY);
        run.on(new Happening.TokenFailed(2, true, "no such account", 0, null));
        assertThat(run.state()).isEqualTo(RealtimeState.FAILED);
    }

    @Test
    void a_token_that_was_renewed_ahead_makes_a_new_connection_at_once_after_the_old_one_has_ended() {
        ready();
        run.on(new Happening.TokenRenewed(1));
        assertThat(run.said()).containsExactly("Forget", "CONNECTING", "Close");
        run.on(new Happening.Ended(1, "", null));
        assertThat(run.commands).contains(new Command.GetToken(2, false));
        assertThat(run.now).isZero();
    }

    @Test
    void an_error_with_the_socket_left_open_is_closed_from_here_within_a_second() {
        ready();
        run.on(new Happening.Refused(1, false, "no such destination"));
        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
        run.fire(Clockwork.CLOSE);

        assertThat(run.said()).containsExactly("Forget", "WAITING", "Close", "Abort");
        assertThat(run.now).isLessThanOrEqualTo(SECOND);
        assertThat(run.isWaitingFor(Clockwork.RETRY)).isTrue();
    }

    @Test
    void a_frame_that_is_too_long_closes_with_its_code() {
        ready();
        run.on(new Happening.Broken(1, 1009, "too long", null));

        assertThat(run.commands).contains(new Command.Close(1, 1009, ""));
    }

    @Test
    void a_beginning_that_takes_too_long_is_given_up_and_opens_nothing_after_that() {
        run.on(new Happening.Begun()).on(new Happening.TokenCame(1)).fire(Clockwork.HANDSHAKE);
        assertThat(run.said()).endsWith("GiveUp");
        assertThat(run.isWaitingFor(Clockwork.RETRY)).isFalse();

        run.on(new Happening.Opened(1)); // it was just too late
        assertThat(run.said()).containsExactly("Abort", "WAITING");
    }

    @Test
    void a_service_that_never_says_connected_is_left() {
        run.on(new Happening.Begun()).on(new Happening.TokenCame(1)).on(new Happening.Opened(1));
        run.fire(Clockwork.HANDSHAKE);

        assertThat(run.state()).isEqualTo(RealtimeState.WAITING);
    }

    @Test
    void closing_ends_it_in_every_phase_and_nothing_is_opened_after_that() {
        List<List<Happening>> ways = List.of(
                List.of(),
                List.of(new Happening.Begun()),
                List.of(new Happening.Begun(), new Happening.TokenCame(1)),
                List.of(new Happening.Begun(), new Happening.TokenCame(1), new Happening.Opened(1)),
                List.of(
                        new Happening.Begun(),
                        new Happening.TokenCame(1),
                        new Happening.Opened(1),
                        new Happening.SignedOn(1)),
                List.of(
                        new Happening.Begun(),
                        new Happening.TokenCame(1),
                        new Happening.OpenFailed(1, false, "", 0, null)));
        for (List<Happening> way : ways) {
            MachineRun one = new MachineRun(RULES, 1, () -> 0.5);
            way.forEach(one::on);
            int before = one.opens.size();
            one.on(new Happening.CloseAsked("bye")).on(new Happening.CloseAsked("bye"));
            one.on(new Happening.OpenFailed(1, false, "given up", 0, null));
            one.pass(5 * SECOND);
            one.on(new Happening.ReconnectAsked()).on(new Happening.Begun());

            assertThat(one.state()).isEqualTo(RealtimeState.CLOSED);
            assertThat(one.opens).hasSize(before);
            assertThat(one.said()).endsWith("CLOSED", "Finish");
        }
    }

    @Test
    void asking_for_a_new_connection_cuts_a_wait_short_and_is_no_matter_while_one_is_made() {
        ready();
        lost();
        run.on(new Happening.ReconnectAsked());
        assertThat(run.state()).isEqualTo(RealtimeState.CONNECTING);
        run.said();
        run.on(new Happening.ReconnectAsked());
        assertThat(run.said()).isEmpty();
    }

    @Test
    void in_ten_thousand_interleavings_there_is_never_more_than_one_socket_and_each_state_is_told_once_in_order() {
        for (int seed = 0; seed < 10_000; seed++) {
            interleave(seed);
        }
    }

    private static void interleave(int seed) {
        Random random = new Random(seed);
        MachineRun one = new MachineRun(RULES, 2, random::nextDouble);
        List<Long> opening = new ArrayList<>();
        long open = 0;
        one.on(new Happening.Begun());
        for (int step = 0; step < 60; step++) {
            for (Command command : List.copyOf(one.commands)) {
                if (command instanceof Command.Open opens) {
                    opening.add(opens.attempt());
                    assertThat(open)
                            .as("seed %s: a socket is open while another is opened", seed)
                            .isZero();
                    assertThat(opening)
                            .as("seed %s: two are being opened", seed)
                            .hasSize(1);
                } else if (command instanceof Command.Abort) {
                    open = 0;
                }
            }
            one.commands.clear();
            long attempt = one.attempt();
            switch (random.nextInt(14)) {
                case 0, 1 -> one.on(new Happening.TokenCame(attempt));
                case 2, 3 -> {
                    if (!opening.isEmpty()) {
                        open = opening.remove(0);
                        one.on(new Happening.Opened(open));
                    }
                }
                case 4 -> {
                    if (!opening.isEmpty()) {
                        one.on(new Happening.OpenFailed(
                                opening.remove(0), random.nextInt(4) == 0, "failed", random.nextInt(5) * SECOND, null));
                    }
                }
                case 5, 6 ->
                    one.on(new Happening.SignedOn(attempt))
                            .on(new Happening.Asked(attempt))
                            .on(new Happening.Confirmed(attempt));
                case 7 -> {
                    if (open != 0) {
                        long ended = open;
                        open = 0;
                        one.on(new Happening.Ended(ended, "cut", null));
                    }
                }
                case 8 -> one.on(new Happening.Refused(attempt, random.nextInt(5) == 0, "error"));
                case 9 -> one.on(new Happening.TokenRenewed(attempt));
                case 10 -> one.on(new Happening.ReconnectAsked());
                case 11 -> one.on(new Happening.TokenFailed(attempt, random.nextInt(20) == 0, "none", 0, null));
                default -> one.fireNext();
            }
        }
        RealtimeState before = null;
        for (StateChange change : one.changes) {
            assertThat(change.from()).as("seed %s", seed).isEqualTo(before);
            assertThat(change.to()).as("seed %s", seed).isNotEqualTo(before);
            before = change.to();
        }
    }
}
