package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.Simulation.status;
import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.journal.FileJournal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service may refuse a whole request because of one recipient in it, and does not say which. */
@DisplayName("A batch that is refused as a whole")
class RefusedBatchTest {

    /** What stands in for SIGKILL. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    private final Simulation service = new Simulation();
    private final Results results = new Results();

    private BulkSender.Builder<String> sender(int batchSize) {
        return new BulkSender.Builder<>(service)
                .batchSize(batchSize)
                .maxConcurrency(1)
                .listener(results)
                .with(service, new Random(7)::nextDouble);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "u" + i).toList();
    }

    private static Set<String> ids(int count, IntPredicate which) {
        return IntStream.range(0, count).filter(which).mapToObj(i -> "u" + i).collect(Collectors.toSet());
    }

    private static Set<String> bySeed(int count, int bad, long seed) {
        List<String> shuffled = new ArrayList<>(ids(count));
        Collections.shuffle(shuffled, new Random(seed));
        return new HashSet<>(shuffled.subList(0, bad));
    }

    private void refuseRequestsWith(Set<String> bad, int code) {
        service.behaviour = (request, number) -> {
            if (!Collections.disjoint(request, bad)) {
                throw status(code);
            }
            return service.accept(request);
        };
    }

    private BulkReport send(BulkSender.Builder<String> sender, List<String> ids) {
        BulkReport report = sender.build().send(ids);
        results.agreeWith(report);
        return report;
    }

    /** Everybody else got it, once; the bad ones were each refused alone; and that took no more requests than it should. */
    private void assertServed(BulkReport report, List<String> ids, Set<String> bad, int batchSize) {
        assertThat(report.stopReason()).isNull();
        assertThat(report.positions(REJECTED).mapToObj(position -> ids.get((int) position)))
                .containsExactlyInAnyOrderElementsOf(bad);
        assertThat(report.accepted()).isEqualTo(ids.size() - bad.size());
        assertThat(service.done().values()).hasSize(ids.size() - bad.size()).allMatch(times -> times == 1);
        assertThat(service.requests()).hasSizeLessThanOrEqualTo(most(ids.size(), bad.size(), batchSize));
    }

    /** The bound that the documentation gives: batches + 2 x bad x (log2 of the batch + 1). */
    private static int most(int recipients, int bad, int batchSize) {
        int batches = (recipients + batchSize - 1) / batchSize;
        int halvings = Integer.SIZE - Integer.numberOfLeadingZeros(batchSize - 1);
        return batches + 2 * bad * (halvings + 1);
    }

    static List<Arguments> badOnes() {
        List<Arguments> cases = new ArrayList<>(List.of(
                Arguments.of("one, the first", 500, 500, ids(500, i -> i == 0)),
                Arguments.of("one, the last", 500, 500, ids(500, i -> i == 499)),
                Arguments.of("one in the middle", 500, 500, ids(500, i -> i == 250)),
                Arguments.of("17 at the front", 500, 500, ids(500, i -> i < 17)),
                Arguments.of("17 at the end", 500, 500, ids(500, i -> i >= 483)),
                Arguments.of("17 spread evenly", 500, 500, ids(500, i -> i % 29 == 5 && i / 29 < 17)),
                Arguments.of("14 of 100 at the front", 100, 100, ids(100, i -> i < 14)),
                Arguments.of("14 of 100 at the end", 100, 100, ids(100, i -> i >= 86)),
                Arguments.of("every second one", 2_000, 500, ids(2_000, i -> i % 2 == 0)),
                Arguments.of("every second one, of a power of two", 2_048, 256, ids(2_048, i -> i % 2 == 0)),
                Arguments.of("the first half", 4_000, 500, ids(4_000, i -> i < 2_000)),
                Arguments.of("the second half", 4_000, 500, ids(4_000, i -> i >= 2_000)),
                Arguments.of("one in each batch", 10_000, 100, ids(10_000, i -> i % 100 == 99)),
                Arguments.of("five in each batch", 10_000, 100, ids(10_000, i -> i % 20 == 0)),
                Arguments.of("the first ten batches", 5_000, 100, ids(5_000, i -> i < 1_000)),
                Arguments.of("ten batches in the middle", 5_000, 100, ids(5_000, i -> i >= 1_000 && i < 2_000)),
                Arguments.of("all of the only batch", 500, 500, ids(500, i -> true)),
                Arguments.of("all but one of the only batch", 500, 500, ids(500, i -> i != 321)),
                Arguments.of("all of the first of two", 1_000, 500, ids(1_000, i -> i < 500)),
                Arguments.of("all of two recipients", 2, 500, ids(2, i -> true))));
        for (long seed = 1; seed <= 5; seed++) {
            cases.add(Arguments.of("17 by seed " + seed, 500, 500, bySeed(500, 17, seed)));
            cases.add(Arguments.of("14 of 100 by seed " + seed, 100, 100, bySeed(100, 14, seed)));
            cases.add(Arguments.of("half by seed " + seed, 5_000, 500, bySeed(5_000, 2_500, seed)));
            cases.add(Arguments.of("80 % by seed " + seed, 5_000, 100, bySeed(5_000, 4_000, seed)));
            cases.add(Arguments.of("1 % by seed " + seed, 20_000, 500, bySeed(20_000, 200, seed)));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badOnes")
    @DisplayName("harms nobody but the bad ones:")
    void harms_nobody_else(String where, int recipients, int batchSize, Set<String> bad) {
        refuseRequestsWith(bad, 400);
        List<String> ids = ids(recipients);

        assertServed(send(sender(batchSize), ids), ids, bad, batchSize);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badOnes")
    @DisplayName("harms nobody with several requests at once and a limited rate, either:")
    void harms_nobody_at_once(String where, int recipients, int batchSize, Set<String> bad) {
        refuseRequestsWith(bad, 422);
        List<String> ids = ids(recipients);

        BulkReport report = send(sender(batchSize).maxConcurrency(8).rateLimit(BulkRate.recipients(10_000)), ids);

        assertServed(report, ids, bad, batchSize);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("harms nobody if the process is killed in the middle of the search, again and again:")
    void harms_nobody_when_killed(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        List<String> ids = ids(3_000);
        Set<String> bad = bySeed(3_000, 1 + random.nextInt(300), seed);
        FileJournal journal = FileJournal.at(folder.resolve("refused.journal"));
        for (int death = 0; death < 5; death++) {
            int last = 1 + random.nextInt(200);
            int before = service.requests().size();
            service.behaviour = (request, number) -> {
                if (number == before + last) {
                    throw new Killed();
                }
                return Collections.disjoint(request, bad) ? service.accept(request) : refuse();
            };
            try {
                sender(100)
                        .journal(journal)
                        .maxConcurrency(4)
                        .listener(new BulkListener<>() {})
                        .build()
                        .send(ids);
            } catch (Killed e) {
                // goes on below
            }
        }
        refuseRequestsWith(bad, 400);

        BulkReport report = send(sender(100).journal(journal), ids);

        assertThat(report.notTried()).isZero();
        assertThat(service.done().values()).allMatch(times -> times == 1);
        report.positions(REJECTED).forEach(position -> assertThat(bad).contains(ids.get((int) position)));
        report.positions(ACCEPTED)
                .forEach(position -> assertThat(service.done()).containsKey(ids.get((int) position)));
        assertThat(report.unknown()).as("what was under way").isLessThanOrEqualTo(5 * 4 * 100);
    }

    private static BulkTarget.Answer refuse() {
        throw status(400);
    }

    @Nested
    @DisplayName("and all others too,")
    class RefusesEverything {

        private void refuseEverything(int code) {
            service.behaviour = (request, number) -> {
                throw status(code);
            };
        }

        @ParameterizedTest
        @CsvSource({"400, 500", "413, 100", "422, 10", "400, 2", "400, 1"})
        @DisplayName("stops the run after few requests, and nobody is rejected who was not tried:")
        void stops_early(int code, int batchSize) {
            refuseEverything(code);

            BulkReport report = send(sender(batchSize).maxConcurrency(8), ids(100_000));

            assertThat(report.stopReason()).contains("one by one", "not for one of them", "status " + code);
            assertThat(service.requests()).hasSizeLessThanOrEqualTo(60);
            assertThat(report.rejected()).isEqualTo(50);
            assertThat(report.notTried()).isEqualTo(100_000 - 50);
            assertThat(report.isReadToEnd()).isTrue();
        }

        @Test
        @DisplayName("stops the run as early if that begins in the middle")
        void stops_in_the_middle() {
            service.behaviour = (request, number) -> number <= 100 ? service.accept(request) : refuse();

            BulkReport report = send(sender(100).maxConcurrency(8), ids(100_000));

            assertThat(report.stopReason()).contains("one by one");
            assertThat(report.accepted()).isEqualTo(10_000);
            assertThat(service.requests()).hasSizeLessThanOrEqualTo(100 + 90);
        }

        @Test
        @DisplayName("tries everybody if there are only two batches, each of whom may be bad")
        void tries_everybody_of_two_batches() {
            refuseEverything(400);

            BulkReport report = send(sender(500), ids(1_000));

            assertThat(report.rejected()).isEqualTo(1_000);
            assertThat(service.requests()).hasSizeLessThanOrEqualTo(1_000 + 2 * 10);
        }

        @Test
        @DisplayName("stops the run when it was told to")
        void stops_when_told_to() {
            refuseEverything(400);

            assertThat(send(sender(100).stopAfterRefused(5), ids(10_000)).rejected())
                    .isEqualTo(5);
        }

        @Test
        @DisplayName("stops the run also if it answers between refusals that it rejects whom it was asked for")
        void stops_though_rejections_come_between() {
            service.behaviour =
                    (request, number) -> number % 2 == 0 ? refuse() : service.acceptBut(request, Set.copyOf(request));

            BulkReport report = send(sender(1).maxConcurrency(1).stopAfterRefused(5), ids(1_000));

            assertThat(report.stopReason()).contains("one by one");
            assertThat(report.rejected()).isEqualTo(10);
        }

        @Test
        @DisplayName("goes on to the end if it was told to")
        void goes_on_if_told_to() {
            refuseEverything(400);

            BulkReport report = send(sender(100).stopAfterRefused(Integer.MAX_VALUE), ids(2_000));

            assertThat(report.rejected()).isEqualTo(2_000);
            assertThat(report.stopReason()).isNull();
        }

        @Test
        @DisplayName("tries everybody if the service says that it is for them")
        void tries_everybody_if_it_is_for_them() {
            refuseEverything(409);

            BulkReport report = send(sender(100), ids(2_000));

            assertThat(report.rejected()).isEqualTo(2_000);
            assertThat(report.stopReason()).isNull();
        }
    }

    @Test
    @DisplayName("at the front of a long list, with many more of its kind, does not keep the run from those behind")
    void looks_ahead() {
        refuseRequestsWith(ids(40_000, i -> i < 20_000), 400);

        BulkReport report = send(sender(500), ids(40_000));

        assertThat(report.accepted()).isEqualTo(20_000);
        assertThat(service.done().values()).hasSize(20_000).containsOnly(1);
        assertThat(service.requests().subList(0, 60))
                .as("among the first requests")
                .anyMatch(request -> service.done().keySet().containsAll(request));
    }
}
