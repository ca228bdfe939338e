package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.flink.QuotaRequest.End;
import com.xuqm.sdk.bulk.BulkRate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A minute of several subtasks at a service with a quota, in simulated time. */
@DisplayName("The quota of a job")
class SharedQuotaTest {

    private static final long SECOND = 1_000_000_000;

    private final Random random = new Random(2026);
    private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.comparingLong(Event::at));
    private final Map<Integer, Integer> served = new HashMap<>();
    private final Map<Integer, Integer> waiting = new HashMap<>();
    private final Set<Integer> asking = new HashSet<>();
    private long now = 7 * SECOND;
    private long serveAt = Long.MAX_VALUE;
    private SharedQuota quota;

    private double perSecond = 200;
    private double others;
    private double level = 50;
    private long levelAt = now;
    private long accepted;
    private long refused;
    private double taken;

    private record Event(long at, Runnable what) {}

    /** Lets so many subtasks send for a minute, with as many requests under way as each has weight. */
    private void run(SharedQuota begun, int subtasks) {
        quota = begun;
        long end = now + 60 * SECOND;
        for (int subtask = 0; subtask < subtasks; subtask++) {
            want(subtask, subtask == 0 ? 30 : 4); // uneven keys
        }
        while (now < end) {
            long next = Math.min(
                    serveAt, events.isEmpty() ? Long.MAX_VALUE : events.peek().at());
            now = Math.max(now, next);
            if (next == serveAt) {
                serve();
            } else {
                events.remove().what().run();
            }
        }
    }

    /** As the gate of a subtask does: one question at a time. */
    private void want(int subtask, int requests) {
        waiting.merge(subtask, requests, Integer::sum);
        int all = waiting.get(subtask);
        if (all > 0 && asking.add(subtask)) {
            quota.take(
                    new QuotaRequest(subtask, Collections.nCopies(all, 1), List.of()),
                    permits -> events.add(new Event(now, () -> granted(subtask, permits))),
                    now);
            serve();
        }
    }

    private void serve() {
        long wait = quota.serve(now);
        serveAt = wait == Long.MAX_VALUE ? Long.MAX_VALUE : now + wait;
    }

    private void granted(int subtask, List<QuotaPermit> permits) {
        asking.remove(subtask);
        permits.forEach(permit -> arrive(subtask, permit));
        want(subtask, -permits.size());
    }

    private void arrive(int subtask, QuotaPermit permit) {
        level = Math.min(50, level + (now - levelAt) / (double) SECOND * perSecond);
        double other = Math.min(level, others * (now - levelAt) / SECOND);
        level -= other;
        taken += other;
        levelAt = now;
        boolean tooFast = level < 1;
        if (tooFast) {
            refused++;
        } else {
            level--;
            accepted++;
            served.merge(subtask, 1, Integer::sum);
        }
        long answered = now + (5 + random.nextInt(196)) * SECOND / 1000;
        events.add(new Event(answered, () -> {
            quota.take(new QuotaRequest(subtask, List.of(), List.of(new End(permit, tooFast, 0))), permits -> {}, now);
            want(subtask, 1);
        }));
    }

    private SharedQuota begin(double known) {
        return new SharedQuota(1, QuotaLimit.NONE, known, now);
    }

    private void assertWellUsed() {
        assertThat((accepted + taken) / (60.0 * perSecond))
                .as("part that was used")
                .isGreaterThanOrEqualTo(0.95);
        assertThat(refused / (double) (accepted + refused))
                .as("part that was refused")
                .isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest(name = "{0} subtasks, others take {1}")
    @CsvSource({"8, 0", "3, 0", "8, 100", "1, 0"})
    @DisplayName(
            "is used to 95 % by all subtasks together, however uneven their keys are, with 2 % refused at the most")
    void is_shared(int subtasks, double taken) {
        others = taken;

        run(begin(Double.POSITIVE_INFINITY), subtasks);

        assertWellUsed();
    }

    @Test
    @DisplayName("goes on from what was found out when the job comes back with fewer subtasks and then with more")
    void survives_rescaling() {
        run(begin(Double.POSITIVE_INFINITY), 8);
        for (int subtasks : List.of(3, 8)) {
            double known = quota.perSecond();
            events.clear();
            waiting.clear();
            asking.clear();
            accepted = 0;
            refused = 0;

            run(begin(known), subtasks);

            assertWellUsed();
        }
    }

    @Test
    @DisplayName("is given to those who wait in turn, and what one does not want to the others")
    void is_given_in_turn() {
        run(begin(Double.POSITIVE_INFINITY), 3);

        assertThat(served.get(1)).isBetween(served.get(2) - 200, served.get(2) + 200);
        assertThat(served.get(0)).isGreaterThan(2 * served.get(1));
    }

    @Test
    @DisplayName("is no more than was set, counted in requests or in recipients")
    void obeys_what_was_set() {
        for (BulkRate rate : List.of(
                BulkRate.requests(10).withBurst(1), BulkRate.recipients(1_000).withBurst(100))) {
            SharedQuota set = new SharedQuota(1, QuotaLimit.of(rate), Double.POSITIVE_INFINITY, 0);
            List<QuotaPermit> permits = new ArrayList<>();
            for (long time = 0; time <= 10 * SECOND; time += SECOND / 20) {
                set.take(new QuotaRequest(0, List.of(100, 100, 100), List.of()), permits::addAll, time);
                set.serve(time);
            }
            assertThat(permits).hasSizeBetween(100, 102);
        }
    }

    @Test
    @DisplayName("keeps nobody waiting without an answer, and takes no news of another job manager's permits")
    void answers_those_who_wait() {
        SharedQuota set =
                new SharedQuota(1, QuotaLimit.of(BulkRate.requests(0.1).withBurst(1)), Double.POSITIVE_INFINITY, 0);
        List<List<QuotaPermit>> answers = new ArrayList<>();
        set.take(new QuotaRequest(0, List.of(1, 1), List.of()), answers::add, 0);
        set.serve(0);
        set.take(
                new QuotaRequest(0, List.of(1), List.of(new End(new QuotaPermit(2, 0), true, SECOND))),
                answers::add,
                0);

        assertThat(set.serve(0)).isLessThanOrEqualTo(SharedQuota.MOST_WAIT_NANOS);
        set.serve(SharedQuota.MOST_WAIT_NANOS);

        assertThat(answers).extracting(List::size).containsExactly(1, 0);
        assertThat(set.perSecond()).isInfinite();
    }
}
