package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.Simulation.lost;
import static com.xuqm.sdk.bulk.Simulation.status;
import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.REJECTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkTarget.Answer;
import com.xuqm.sdk.bulk.recipients.RecipientInput;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.call.BatchFailure;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bulk sender")
class BulkSenderTest {

    private final Simulation service = new Simulation();
    private final Results results = new Results();

    private BulkSender.Builder<String> sender() {
        return new BulkSender.Builder<>(service).batchSize(10).listener(results).with(service, () -> 0.5);
    }

    /** Where the input comes from another thread, the clock must not run ahead of it. */
    private BulkSender<String> waitingForInput() {
        return sender().with(new ThreadlessAnswers(service), () -> 0.5).build();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "u" + i).toList();
    }

    private BulkReport send(List<String> ids) {
        return checked(sender().build().send(ids));
    }

    private BulkReport checked(BulkReport report) {
        results.agreeWith(report);
        return report;
    }

    private void assertFigures(BulkReport report, long accepted, long rejected, long unknown, long notTried) {
        assertThat(report)
                .hasToString("recipients: " + (accepted + rejected + unknown + notTried) + " accepted: " + accepted
                        + " rejected: " + rejected + " unknown: " + unknown + " not tried: " + notTried);
    }

    @Nested
    @DisplayName("when all goes well")
    class Fine {

        @Test
        @DisplayName("sends to everybody once, in batches of the set size")
        void sends_to_everybody_once() {
            BulkReport report = send(ids(95));

            assertFigures(report, 95, 0, 0, 0);
            assertThat(report.isComplete()).isTrue();
            assertThat(report.stopReason()).isNull();
            assertThat(service.done().values()).hasSize(95).containsOnly(1);
            assertThat(service.requests()).hasSize(10);
            assertThat(service.requests().get(9)).hasSize(5);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 9, 10, 11})
        @DisplayName("takes any number of recipients:")
        void takes_any_number(int count) {
            assertFigures(send(ids(count)), count, 0, 0, 0);
            assertThat(service.requests()).hasSize((count + 9) / 10);
        }

        @Test
        @DisplayName("begins with one request at a time and takes more as it works, up to the limit")
        void begins_gently() {
            BulkReport report = checked(sender().maxConcurrency(3).build().send(ids(200)));

            assertFigures(report, 200, 0, 0, 0);
            assertThat(service.startMillis()).startsWith(0L, 10L, 10L, 20L, 20L, 20L, 30L, 30L, 30L);
            assertThat(service.mostUnderWay()).isEqualTo(3);
        }

        @Test
        @DisplayName("reads a stream and closes it")
        void reads_a_stream() {
            AtomicInteger closed = new AtomicInteger();
            Stream<String> stream = ids(25).stream().onClose(closed::incrementAndGet);

            assertFigures(checked(sender().build().send(Recipients.of(stream))), 25, 0, 0, 0);
            assertThat(closed).hasValue(1);
        }

        @Test
        @DisplayName("holds no more of the input than what is under way, and a thousand ahead")
        void reads_as_it_sends() {
            AtomicInteger read = new AtomicInteger();
            AtomicInteger furthest = new AtomicInteger();
            service.onWait = () -> furthest.set(Math.max(
                    furthest.get(), read.get() - 10 * service.requests().size()));
            Iterable<String> counting = () -> {
                Iterator<String> ids = ids(10_000).iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return ids.hasNext();
                    }

                    @Override
                    public String next() {
                        read.incrementAndGet();
                        return ids.next();
                    }
                };
            };

            assertFigures(checked(waitingForInput().send(counting)), 10_000, 0, 0, 0);
            assertThat(furthest).hasValueLessThanOrEqualTo(10 + RecipientInput.MOST_AHEAD);
        }

        @Test
        @DisplayName("takes recipients from a publisher")
        void takes_a_publisher() {
            BulkSender<String> sender = waitingForInput();
            BulkRun run;
            try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 4096)) {
                run = sender.start(Recipients.of(publisher));
                ids(3_000).forEach(publisher::submit);
            }

            assertFigures(checked(run.report().join()), 3_000, 0, 0, 0);
            assertThat(service.done()).hasSize(3_000);
        }
    }

    @Nested
    @DisplayName("when recipients are bad")
    class BadRecipients {

        @Test
        @DisplayName("reports those whom the service rejects, and the others get it")
        void rejected_ones_hurt_nobody() {
            service.behaviour = (request, number) -> service.acceptBut(request, Set.of("u3", "u17"));

            BulkReport report = send(ids(25));

            assertFigures(report, 23, 2, 0, 0);
            assertThat(results.at(3).outcome()).isEqualTo(new Rejected(404, "no such account"));
            assertThat(report.positions(REJECTED)).containsExactly(3L, 17L);
        }

        @Test
        @DisplayName("splits a batch that is refused as a whole until the one is found")
        void splits_a_refused_batch() {
            service.behaviour = (request, number) -> {
                if (request.contains("u6")) {
                    throw status(400);
                }
                return service.accept(request);
            };

            assertFigures(send(ids(30)), 29, 1, 0, 0);
            assertThat(results.at(6).outcome()).isEqualTo(new Rejected(400, "status 400"));
            assertThat(service.done().values()).hasSize(29).containsOnly(1);
            assertThat(service.requests()).hasSize(3 + 8);
        }

        @Test
        @DisplayName("finds every bad one, wherever they stand")
        void finds_every_bad_one() {
            Set<String> bad = Set.of("u0", "u1", "u9", "u10", "u29");
            service.behaviour = (request, number) -> {
                if (!Collections.disjoint(request, bad)) {
                    throw status(422);
                }
                return service.accept(request);
            };

            assertFigures(send(ids(30)), 25, 5, 0, 0);
            assertThat(service.done().keySet()).doesNotContainAnyElementsOf(bad);
        }

        @Test
        @DisplayName("stops when nobody of many batches is accepted, because then it is not for a recipient")
        void stops_when_the_message_is_at_fault() {
            service.behaviour = (request, number) -> {
                throw status(400);
            };

            BulkReport report = checked(sender().batchSize(100).build().send(ids(10_000)));

            assertThat(report.accepted()).isZero();
            assertThat(report.rejected()).isEqualTo(50);
            assertThat(report.recipients()).isEqualTo(10_000);
            assertThat(report.stopReason())
                    .startsWith("50 recipients in a row, of 50 batches")
                    .contains("status 400");
            assertThat(service.requests()).hasSizeLessThan(60);
        }

        @Test
        @DisplayName("does not send what cannot be sent, and says why")
        void refuses_what_cannot_be_sent() {
            List<String> ids = Arrays.asList("u0", "", null, "a\u0007b", "broken \ud83d", "y".repeat(5_000), "u1");

            assertFigures(send(ids), 2, 5, 0, 0);
            assertThat(service.requests()).containsExactly(List.of("u0", "u1"));
            assertThat(results.at(1).outcome()).isEqualTo(new Rejected(0, "userId must not be blank"));
            assertThat(results.at(2).outcome()).isEqualTo(new Rejected(0, "the recipient is null"));
        }

        @Test
        @DisplayName("sends the same id once in a batch, and counts each entry")
        void counts_duplicates() {
            service.behaviour = (request, number) -> service.acceptBut(request, Set.of("nobody"));

            assertFigures(send(List.of("u0", "nobody", "u0", "nobody", "u0")), 3, 2, 0, 0);
            assertThat(service.requests()).containsExactly(List.of("u0", "nobody"));
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 10})
        @DisplayName("does not believe figures that do not add up with those whom it names: accepted")
        void does_not_believe_wrong_figures(int accepted) {
            service.behaviour =
                    (request, number) -> new Answer(accepted, List.of(new BatchFailure("u1", 404, "no such account")));

            assertFigures(send(ids(10)), 0, 1, 9, 0);
        }

        @Test
        @DisplayName("does not believe a figure without names, either")
        void does_not_believe_a_wrong_figure() {
            service.behaviour = (request, number) -> new Answer(7, List.of());

            BulkReport report = send(ids(10));

            assertFigures(report, 0, 0, 10, 0);
            assertThat(results.at(0).outcome())
                    .isEqualTo(new BulkOutcome.Unknown(
                            "the service says that it accepted 7 of 10 recipients, and rejects 0"));
        }

        @Test
        @DisplayName("ignores what the service says about strangers")
        void ignores_strangers() {
            service.behaviour = (request, number) ->
                    new Answer(service.accept(request).accepted(), List.of(new BatchFailure("stranger", 404, "?")));

            assertFigures(send(ids(10)), 10, 0, 0, 0);
        }
    }

    @Nested
    @DisplayName("when the service does not answer as it should")
    class Trouble {

        @ParameterizedTest
        @ValueSource(ints = {429, 503})
        @DisplayName("sends again what was refused for now:")
        void repeats_what_was_not_done(int code) {
            service.behaviour = (request, number) -> {
                if (number == 3 || number == 4) {
                    throw status(code);
                }
                return service.accept(request);
            };

            assertFigures(send(ids(100)), 100, 0, 0, 0);
            assertThat(service.done().values()).hasSize(100).containsOnly(1);
            assertThat(service.requests()).hasSize(12);
        }

        @Test
        @DisplayName("sends again what certainly did not get there")
        void repeats_what_was_not_sent() {
            service.behaviour = (request, number) -> {
                if (number % 3 == 0) {
                    throw lost(false);
                }
                return service.accept(request);
            };

            assertFigures(send(ids(100)), 100, 0, 0, 0);
            assertThat(service.done().values()).containsOnly(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 9, 10})
        @DisplayName("sends again what was refused for now, also if it was the last of all, request")
        void repeats_the_last_one_too(int refused) {
            service.behaviour = (request, number) -> {
                if (number == refused) {
                    throw status(503);
                }
                return service.accept(request);
            };

            assertFigures(send(ids(100)), 100, 0, 0, 0);
        }

        @Test
        @DisplayName("does not repeat what may have got there")
        void does_not_repeat_what_may_have_been_sent() {
            service.behaviour = (request, number) -> {
                service.accept(request);
                if (number == 2) {
                    throw lost(true);
                }
                return new Answer(request.size(), List.of());
            };

            BulkReport report = send(ids(50));

            assertFigures(report, 40, 0, 10, 0);
            assertThat(service.done().values()).hasSize(50).containsOnly(1);
            assertThat(report.positions(UNKNOWN)).containsExactly(10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L);
            assertThat(results.at(10).outcome()).isEqualTo(new BulkOutcome.Unknown("lost"));
        }

        @ParameterizedTest
        @ValueSource(ints = {408, 500, 502, 504})
        @DisplayName("does not know what a service did that failed:")
        void does_not_know_what_a_failing_service_did(int code) {
            service.behaviour = (request, number) -> {
                if (number == 1) {
                    throw status(code);
                }
                return service.accept(request);
            };

            assertFigures(send(ids(20)), 10, 0, 10, 0);
        }

        @Test
        @DisplayName("repeats what may have got there if it is told that this does no harm")
        void repeats_if_told_so() {
            service.behaviour = (request, number) -> {
                service.accept(request);
                if (number == 1 || number == 2) {
                    throw lost(true);
                }
                return new Answer(request.size(), List.of());
            };

            BulkReport report = checked(sender().resendUnknown(true).build().send(ids(20)));

            assertFigures(report, 20, 0, 0, 0);
            assertThat(report.resent()).isEqualTo(10);
            assertThat(service.done()).containsEntry("u0", 3).containsEntry("u10", 1);
        }

        @Test
        @DisplayName("gives up repeating after the third time")
        void gives_up_repeating() {
            service.behaviour = (request, number) -> {
                if (request.contains("u0")) {
                    throw lost(true);
                }
                return service.accept(request);
            };

            assertFigures(checked(sender().resendUnknown(true).build().send(ids(20))), 10, 0, 10, 0);
            assertThat(service.requests()).hasSize(4);
        }

        @Test
        @DisplayName("waits for as long as the service asks")
        void waits_for_as_long_as_asked() {
            service.behaviour = (request, number) -> {
                if (number == 1) {
                    throw status(429, Duration.ofSeconds(7));
                }
                return service.accept(request);
            };

            assertFigures(send(ids(10)), 10, 0, 0, 0);
            assertThat(service.startMillis()).containsExactly(0L, 7_010L);
        }

        @Test
        @DisplayName("pauses for longer and longer, and stops when its patience ends")
        void stops_when_its_patience_ends() {
            service.behaviour = (request, number) -> {
                if (number > 1) {
                    throw status(503);
                }
                return service.accept(request);
            };

            BulkReport report =
                    checked(sender().patience(Duration.ofSeconds(3)).build().send(ids(100)));

            assertFigures(report, 10, 0, 0, 90);
            assertThat(report.stopReason()).contains("PT3S", "503");
            assertThat(service.startMillis()).containsExactly(0L, 10L, 10L, 170L, 480L, 1_090L, 2_300L);
        }

        @Test
        @DisplayName("takes an answer that refuses for a sign that the service works again")
        void begins_with_short_pauses_after_a_refusal() {
            service.behaviour = (request, number) -> {
                switch (number) {
                    case 1, 2, 4 -> throw status(503);
                    case 3 -> throw status(400);
                    default -> {
                        return service.accept(request);
                    }
                }
            };

            assertFigures(
                    checked(sender().batchSize(1).maxConcurrency(1).build().send(ids(2))), 1, 1, 0, 0);
            assertThat(service.startMillis()).containsExactly(0L, 160L, 470L, 480L, 640L);
        }

        @Test
        @DisplayName("stops at once if the service asks to wait for longer than its patience")
        void stops_if_asked_to_wait_for_too_long() {
            service.behaviour = (request, number) -> {
                throw status(503, Duration.ofHours(1));
            };

            BulkReport report = send(ids(100));

            assertFigures(report, 0, 0, 0, 100);
            assertThat(service.requests()).hasSize(1);
        }

        @Test
        @DisplayName("stops when it learns nothing any more, before all are unknown")
        void stops_when_it_learns_nothing() {
            service.behaviour = (request, number) -> {
                throw status(500);
            };

            BulkReport report = checked(sender().stopAfterUnknown(3).build().send(ids(1_000)));

            assertFigures(report, 0, 0, 30, 970);
            assertThat(report.stopReason()).contains("3 requests in a row");
        }

        @ParameterizedTest
        @ValueSource(ints = {401, 403, 404, 405, 410})
        @DisplayName("stops at once when the next batch would fail as well:")
        void stops_at_once(int code) {
            service.behaviour = (request, number) -> {
                throw status(code);
            };

            BulkReport report = send(ids(1_000));

            assertFigures(report, 0, 0, 0, 1_000);
            assertThat(service.requests()).hasSize(1);
            assertThat(results.at(999).outcome())
                    .isEqualTo(new BulkOutcome.NotTried(String.valueOf(report.stopReason())));
        }

        @Test
        @DisplayName("stops when a request cannot even be made, and nobody is said to have got it")
        void stops_when_a_request_cannot_be_made() {
            service.behaviour = (request, number) -> {
                if (number == 2) {
                    throw new IllegalStateException("no template");
                }
                return service.accept(request);
            };

            BulkReport report = checked(sender().maxConcurrency(1).build().send(ids(100)));

            assertFigures(report, 10, 0, 0, 90);
            assertThat(report.stopReason()).isEqualTo("the request could not be made: no template");
        }

        @ParameterizedTest
        @ValueSource(ints = {500, 503})
        @DisplayName("has fewer requests under way after each sign of trouble:")
        void backs_off(int code) {
            List<Integer> seen = new ArrayList<>();
            service.latency = Duration.ofMillis(100);
            service.behaviour = (request, number) -> {
                if (number == 60) {
                    throw status(code);
                }
                return service.accept(request);
            };

            BulkReport report = checked(sender().maxConcurrency(8)
                    .progressInterval(Duration.ZERO)
                    .build()
                    .send(ids(1_000)));

            results.progress().forEach(now -> seen.add(now.concurrency()));
            assertThat(report.accepted() + report.unknown()).isEqualTo(1_000);
            assertThat(seen).contains(8).containsSubsequence(8, 4, 5);
        }
    }

    @Nested
    @DisplayName("when it is to go slowly")
    class Pace {

        @Test
        @DisplayName("keeps the rate of recipients, after a burst")
        void keeps_the_rate_of_recipients() {
            BulkReport report =
                    checked(sender().rateLimit(BulkRate.recipients(100).withBurst(20))
                            .build()
                            .send(ids(60)));

            assertFigures(report, 60, 0, 0, 0);
            assertThat(service.startMillis()).containsExactly(0L, 10L, 100L, 200L, 300L, 400L);
        }

        @Test
        @DisplayName("keeps the rate of requests")
        void keeps_the_rate_of_requests() {
            sender().rateLimit(BulkRate.requests(2).withBurst(1)).build().send(ids(40));

            assertThat(service.startMillis()).containsExactly(0L, 500L, 1_000L, 1_500L);
        }

        @Test
        @DisplayName("sends batches of more than the burst as well")
        void sends_batches_of_more_than_the_burst() {
            sender().rateLimit(BulkRate.recipients(5)).build().send(ids(30));

            assertThat(service.startMillis()).containsExactly(0L, 2_000L, 4_000L);
        }
    }

    @Nested
    @DisplayName("when it is stopped")
    class Stopping {

        @Test
        @DisplayName("lets requests end, and counts the rest as not tried")
        void cancel_is_clean() {
            AtomicReference<BulkRun> run = new AtomicReference<>();
            BulkListener<String> canceller = new BulkListener<>() {
                @Override
                public void onResult(RecipientResult<String> result) {
                    results.onResult(result);
                    if (result.position() == 25) {
                        awaitSet(run).cancel();
                    }
                }
            };
            run.set(sender().maxConcurrency(4).listener(canceller).build().start(Recipients.of(ids(1_000))));

            BulkReport report = checked(run.get().report().join());

            assertThat(report.stopReason()).isEqualTo("cancelled");
            assertThat(report.unknown()).isZero();
            assertThat(report.accepted()).isEqualTo(service.done().size()).isBetween(30L, 100L);
            assertThat(report.recipients()).isEqualTo(1_000);
        }

        private BulkRun awaitSet(AtomicReference<BulkRun> run) {
            while (run.get() == null) {
                Thread.onSpinWait();
            }
            return run.get();
        }

        @Test
        @DisplayName("by an interrupt, it sends nothing more and keeps the flag")
        void obeys_an_interrupt() {
            Thread.currentThread().interrupt();
            BulkReport report;
            try {
                report = send(ids(100));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }

            assertFigures(report, 0, 0, 0, 100);
            assertThat(service.requests()).isEmpty();
        }

        @Test
        @DisplayName("by an interrupt under way, it waits for the answers")
        void waits_for_answers_after_an_interrupt() {
            service.behaviour = (request, number) -> {
                if (number == 2) {
                    Thread.currentThread().interrupt();
                }
                return service.accept(request);
            };

            BulkReport report;
            try {
                report = send(ids(100));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }

            assertThat(report.accepted()).isEqualTo(service.done().size()).isLessThan(100);
            assertThat(report.unknown()).isZero();
            assertThat(report.stopReason()).isEqualTo("the thread was interrupted");
        }

        @Test
        @DisplayName("by an input that breaks, it accounts for what was read")
        void accounts_for_a_broken_input() {
            Iterator<String> broken = new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public String next() {
                    if (next == 25) {
                        throw new IllegalStateException("the database is gone");
                    }
                    return "u" + next++;
                }
            };

            BulkReport report = checked(waitingForInput().send(() -> broken));

            assertThat(report.recipients()).isEqualTo(25);
            assertThat(report.accepted()).isEqualTo(service.done().size());
            assertThat(report.notTried()).isPositive();
            assertThat(report.failure()).hasMessage("the database is gone");
            assertThat(report.isComplete()).isFalse();
        }

        @Test
        @DisplayName("by an input that breaks and cannot be closed, either, it tells what came first")
        void tells_what_came_first() {
            Stream<String> broken = Stream.<String>generate(() -> {
                        throw new IllegalStateException("the database is gone");
                    })
                    .onClose(() -> {
                        throw new IllegalStateException("closed already");
                    });

            BulkReport report = waitingForInput().send(Recipients.of(broken));

            assertThat(report.failure()).hasMessage("the database is gone");
            assertThat(report.stopReason())
                    .isEqualTo("the recipients cannot be read any further: the database is gone");
        }

        @Test
        @DisplayName("and the input breaks while the rest is counted, it tells both")
        void tells_that_the_rest_cannot_be_counted() {
            CompletableFuture<Thread> reader = new CompletableFuture<>();
            service.behaviour = (request, number) -> {
                ended(reader.join()); // what breaks only after the run was stopped is not told
                throw status(403);
            };
            List<String> broken = new AbstractList<>() {
                @Override
                public String get(int index) {
                    if (index == 50) {
                        reader.complete(Thread.currentThread());
                        throw new IllegalStateException("the database is gone");
                    }
                    return "u" + index;
                }

                @Override
                public int size() {
                    return 100;
                }
            };

            BulkReport report = checked(waitingForInput().send(broken));

            assertFigures(report, 0, 0, 0, 50);
            assertThat(report.stopReason()).contains("403");
            assertThat(report.failure()).hasMessage("the database is gone");
            assertThat(report.isReadToEnd()).isFalse();
        }

        private static void ended(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        @DisplayName("by a listener that throws, it sends nothing more")
        void stops_when_the_listener_throws() {
            BulkListener<String> broken = new BulkListener<>() {
                @Override
                public void onResult(RecipientResult<String> result) {
                    throw new IllegalStateException("disk full");
                }
            };

            BulkReport report = sender().listener(broken).build().send(ids(100));

            assertFigures(report, 10, 0, 0, 90);
            assertThat(report.failure()).hasMessage("disk full");
        }
    }

    @Nested
    @DisplayName("tells how far it is")
    class Telling {

        @Test
        @DisplayName("with rate and time to go")
        void tells_rate_and_eta() {
            service.latency = Duration.ofMillis(500);
            sender().maxConcurrency(1).build().send(ids(100));

            BulkProgress under = results.progress().stream()
                    .filter(now -> now.done() == 40)
                    .findFirst()
                    .orElseThrow();
            assertThat(under.expected()).isEqualTo(100);
            assertThat(under.perSecond()).isBetween(18.0, 22.0);
            assertThat(under.eta()).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(3_500));
        }

        @Test
        @DisplayName("at the end in any case")
        void tells_the_end() {
            send(ids(25));

            BulkProgress last = results.progress().get(results.progress().size() - 1);
            assertThat(last.done()).isEqualTo(25);
            assertThat(last.inFlight()).isZero();
            assertThat(last.eta()).isEqualTo(Duration.ZERO);
        }

        @Test
        @DisplayName("with those who are under way")
        void tells_who_is_under_way() {
            service.latency = Duration.ofSeconds(5);
            sender().maxConcurrency(2).build().send(ids(50));

            assertThat(results.progress())
                    .extracting(BulkProgress::inFlight)
                    .startsWith(10, 10)
                    .contains(20)
                    .endsWith(0);
        }

        @Test
        @DisplayName("also while nobody it reads needs a request, and loses no time on them")
        void tells_while_nothing_is_sent() {
            BulkReport report =
                    checked(sender().progressInterval(Duration.ZERO).build().send(Collections.nCopies(10_000, "")));
            BulkReport untold = sender().listener(new Results()).build().send(Collections.nCopies(10_000, ""));

            assertFigures(report, 0, 10_000, 0, 0);
            assertThat(results.progress()).extracting(BulkProgress::done).startsWith(4_096L, 8_192L, 10_000L);
            assertThat(untold.elapsed()).isZero();
        }

        @Test
        @DisplayName("after each request, if it is told so")
        void tells_after_each_request() {
            sender().progressInterval(Duration.ZERO).maxConcurrency(1).build().send(ids(30));

            assertThat(results.progress()).extracting(BulkProgress::done).startsWith(10L, 20L, 30L);
        }
    }

    @Test
    @DisplayName("refuses settings that make no sense")
    void refuses_senseless_settings() {
        BulkSender.Builder<String> builder = sender();

        assertThatThrownBy(() -> builder.batchSize(0)).hasMessage("batchSize must be 1 to 500, but is 0");
        assertThatThrownBy(() -> builder.batchSize(501)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.maxConcurrency(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.patience(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.journal(null)).hasMessage("journal must not be null");
        assertThatThrownBy(() -> BulkRate.recipients(0)).hasMessage("perSecond must be more than 0, but is 0.0");
        assertThatThrownBy(() -> BulkRate.requests(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BulkRate.requests(1).withBurst(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("says of statuses what they are")
    void statuses_are_as_told() {
        service.behaviour = (request, number) -> service.acceptBut(request, Set.of("u1"));

        send(ids(3));

        assertThat(results.statuses()).containsExactly(ACCEPTED, REJECTED, ACCEPTED);
    }
}
