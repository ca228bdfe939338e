package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.Simulation.lost;
import static com.xuqm.sdk.bulk.Simulation.status;
import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.REJECTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkTarget.Answer;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.journal.JournalFile;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.recipients.CsvFormat;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A campaign that is resumed")
class ResumeTest {

    /** What stands in for SIGKILL: it is caught by nobody between the service and the test. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    @TempDir
    Path folder;

    private Path file;
    private final Simulation service = new Simulation();

    @BeforeEach
    void name() {
        file = folder.resolve("test.journal");
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "u" + i).toList();
    }

    private BulkSender.Builder<String> sender() {
        return new BulkSender.Builder<>(service)
                .batchSize(10)
                .journal(FileJournal.at(file))
                .with(service, () -> 0.5);
    }

    private BulkReport run(BulkSender.Builder<String> sender, List<String> ids) {
        Results results = new Results();
        BulkReport report = sender.listener(results).build().send(ids);
        results.agreeWith(report);
        return report;
    }

    /** Runs until the service is asked for the n-th time, and dies then, before or after it did what it was asked. */
    private void runAndDie(int at, boolean acted) {
        service.behaviour = (request, number) -> {
            if (number == at) {
                if (acted) {
                    service.accept(request);
                }
                throw new Killed();
            }
            return service.accept(request);
        };
        assertThatThrownBy(() -> sender().build().send(ids(100))).isInstanceOf(Killed.class);
        service.behaviour = (request, number) -> service.accept(request);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("after its process died, sends to nobody twice, whether or not the last request got there:")
    void sends_to_nobody_twice(boolean acted) {
        runAndDie(4, acted);

        BulkReport report = run(sender(), ids(100));

        assertThat(service.done().values()).containsOnly(1);
        assertThat(report.recipients()).isEqualTo(100);
        assertThat(report.unknown()).isBetween(10L, 30L);
        assertThat(report.positions(UNKNOWN)).contains(30L);
        assertThat(report.accepted()).isEqualTo(100 - report.unknown());
        assertThat(report.fromJournal(ACCEPTED)).isEqualTo(20);
        assertThat(report.fromJournal(UNKNOWN)).isEqualTo(report.unknown());
        assertThat(report.resent()).isZero();
    }

    @Test
    @DisplayName("sends again to those in doubt if it is told so, and says to how many")
    void sends_again_if_told_so() {
        runAndDie(4, true);

        BulkReport report = run(sender().resendUnknown(true), ids(100));

        assertThat(report).hasToString("recipients: 100 accepted: 100 rejected: 0 unknown: 0 not tried: 0");
        assertThat(report.resent()).isBetween(10L, 30L);
        assertThat(service.done().values().stream().filter(count -> count == 2)).hasSize((int) report.resent());
    }

    @Test
    @DisplayName("keeps in doubt who was in doubt, even if it is told to send again and cannot")
    void keeps_doubts() {
        runAndDie(4, true);
        service.behaviour = (request, number) -> {
            throw status(403);
        };
        BulkReport stopped = run(sender().resendUnknown(true), ids(100));
        service.behaviour = (request, number) -> service.accept(request);

        BulkReport report = run(sender(), ids(100));

        assertThat(stopped.unknown()).isPositive().isEqualTo(report.unknown());
        assertThat(service.done().values()).containsOnly(1);
    }

    @Test
    @DisplayName("once it is complete, sends nothing, and reports the same")
    void is_over_when_it_is_over() {
        service.behaviour = (request, number) -> service.acceptBut(request, Set.of("u3", "u50"));
        List<String> ids = new ArrayList<>(ids(100));
        ids.add(20, "");
        BulkReport first = run(sender(), ids);
        int requests = service.requests().size();

        Results results = new Results();
        BulkReport again = sender().listener(results).build().send(ids);

        assertThat(service.requests()).hasSize(requests);
        assertThat(again).hasToString(first.toString());
        assertThat(again.fromJournal(ACCEPTED)).isEqualTo(98);
        assertThat(again.fromJournal(REJECTED)).isEqualTo(2);
        assertThat(results.at(3).outcome()).isEqualTo(new Rejected(404, "rejected in an earlier run"));
        assertThat(results.at(3).fromJournal()).isTrue();
        assertThat(results.at(20).outcome()).isEqualTo(new Rejected(0, "userId must not be blank"));
    }

    @Test
    @DisplayName("goes on where it was stopped")
    void goes_on_where_it_was_stopped() {
        service.behaviour = (request, number) -> {
            if (number > 3) {
                throw status(503);
            }
            return service.accept(request);
        };
        BulkReport stopped = run(sender().patience(Duration.ZERO), ids(100));
        service.behaviour = (request, number) -> service.accept(request);

        BulkReport report = run(sender(), ids(100));

        assertThat(stopped).hasToString("recipients: 100 accepted: 30 rejected: 0 unknown: 0 not tried: 70");
        assertThat(report).hasToString("recipients: 100 accepted: 100 rejected: 0 unknown: 0 not tried: 0");
        assertThat(service.done().values()).hasSize(100).containsOnly(1);
    }

    @Test
    @DisplayName("after a refusal that lasts, sends to those who were refused because of it")
    void sends_to_those_who_were_refused_for_another_reason() {
        service.behaviour = (request, number) -> {
            throw status(403);
        };
        BulkReport stopped = run(sender(), ids(100));
        service.behaviour = (request, number) -> service.accept(request);

        assertThat(stopped.notTried()).isEqualTo(100);
        assertThat(run(sender(), ids(100)).accepted()).isEqualTo(100);
    }

    @Test
    @DisplayName("after its process died while a refused batch was sent in halves, doubts one half only")
    void doubts_only_the_half_that_was_under_way() {
        service.behaviour = (request, number) -> {
            if (number == 1) {
                throw status(400);
            }
            throw new Killed();
        };
        assertThatThrownBy(() -> run(sender(), ids(10))).isInstanceOf(Killed.class);
        service.behaviour = (request, number) -> service.accept(request);

        BulkReport report = run(sender(), ids(10));

        assertThat(report.positions(UNKNOWN)).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(report.accepted()).isEqualTo(5);
    }

    @Test
    @DisplayName("marks what it reads at least each 1024 recipients, though nobody of them needs a request")
    void marks_what_it_reads() {
        List<Long> marks = new ArrayList<>();
        BulkJournal.Session session = new BrokenAfter(Integer.MAX_VALUE) {
            @Override
            public void append(JournalRecord entry) {
                if (entry instanceof JournalRecord.Sending sending && sending.mark() != null) {
                    marks.add(sending.mark().count());
                }
            }
        };

        run(sender().journal(campaign -> session), Collections.nCopies(3_000, ""));

        assertThat(marks).startsWith(1_024L, 2_048L);
    }

    @Test
    @DisplayName("takes the same ids from another file, however it is written and read")
    void takes_the_same_ids_from_another_file() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"), "userId,name\nann,Ann\n\"ben,Ben\neve,Eve\n");
        Path second = Files.writeString(
                folder.resolve("second.csv"),
                "\uFEFFsep=;\r\nname;USERID\r\n;\r\nAnn;ann \r\nBen\"s;\"ben\r\n\"Eve\";\"eve\"\r\nJoe;joe\r\n",
                StandardCharsets.UTF_16LE);
        BulkReport before = sender().build().send(Recipients.csv(first, true));

        BulkReport after = sender().build()
                .send(Recipients.csv(
                        second, CsvFormat.ofColumn("userId").withDelimiter(';').withCharset(StandardCharsets.UTF_16)));

        assertThat(before).hasToString("recipients: 3 accepted: 2 rejected: 1 unknown: 0 not tried: 0");
        assertThat(after).hasToString("recipients: 4 accepted: 3 rejected: 1 unknown: 0 not tried: 0");
        assertThat(service.done()).containsOnlyKeys("ann", "eve", "joe");
        assertThat(service.done().values()).containsOnly(1);
    }

    @Test
    @DisplayName("takes recipients that were added behind the others")
    void takes_more_recipients() {
        run(sender(), ids(95));

        BulkReport report = run(sender(), ids(120));

        assertThat(report).hasToString("recipients: 120 accepted: 120 rejected: 0 unknown: 0 not tried: 0");
        assertThat(service.done().values()).hasSize(120).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "does not call rejected whom the service says to have done already, since that may be by the attempt in doubt:")
    void a_conflict_after_a_doubt_settles_nothing(boolean wholeRequest) {
        runAndDie(1, true);
        service.behaviour = (request, number) -> {
            if (wholeRequest && service.done().keySet().containsAll(request)) {
                throw status(409);
            }
            Set<String> again = new HashSet<>(request);
            again.retainAll(service.done().keySet());
            return service.acceptBut(request, again, 409);
        };

        BulkReport report = run(sender().resendUnknown(true), ids(100));

        assertThat(report).hasToString("recipients: 100 accepted: 90 rejected: 0 unknown: 10 not tried: 0");
        assertThat(service.done().values()).containsOnly(1);
        assertThat(run(sender(), ids(100))).hasToString(report.toString());
    }

    @Test
    @DisplayName("calls rejected whom the service refuses for another reason, although there was a doubt")
    void another_refusal_after_a_doubt_is_one() {
        runAndDie(1, false);
        service.behaviour = (request, number) -> service.acceptBut(request, Set.of("u3"), 404);

        assertThat(run(sender().resendUnknown(true), ids(100)).rejected()).isEqualTo(1);
    }

    @Test
    @DisplayName("calls rejected whom the service says to have done already, if no attempt is in doubt")
    void a_conflict_without_a_doubt_is_a_rejection() {
        service.behaviour = (request, number) -> service.acceptBut(request, Set.of("u3"), 409);

        assertThat(run(sender().resendUnknown(true), ids(100)).rejected()).isEqualTo(1);
    }

    @Test
    @DisplayName("sends no more than three times to anybody, also in parts of the batch that was in doubt")
    void parts_remember_how_often() {
        service.behaviour = (request, number) -> {
            if (request.size() > 5) {
                throw number == 1 ? lost(true) : status(400);
            }
            throw lost(true);
        };

        run(sender().resendUnknown(true).stopAfterUnknown(1_000), ids(10));

        assertThat(service.requests().stream().filter(request -> request.contains("u0")))
                .as("lost, refused, lost, lost")
                .hasSize(4);
    }

    @Test
    @DisplayName("can be cancelled before its input was compared, and is not said to have other recipients")
    void can_be_cancelled_early() {
        run(sender(), ids(100));
        Thread.currentThread().interrupt();
        BulkReport report;
        try {
            report = sender().build().send(Recipients.of(ids(100).stream()));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(report.stopReason()).isEqualTo("the thread was interrupted");
        assertThat(report.failure()).isNull();
        assertThat(report.isReadToEnd()).isFalse();
    }

    @Nested
    @DisplayName("with other recipients is refused, before anything is sent:")
    class OtherRecipients {

        private void assertRefused(List<String> others) {
            run(sender(), ids(100));
            int requests = service.requests().size();

            assertThatThrownBy(() -> sender().build().send(others))
                    .asInstanceOf(type(BulkJournalException.class))
                    .extracting(BulkJournalException::reason)
                    .isEqualTo(Reason.OTHER_RECIPIENTS);
            assertThat(service.requests()).hasSize(requests);
        }

        @Test
        @DisplayName("fewer")
        void fewer() {
            assertRefused(ids(99));
        }

        @Test
        @DisplayName("far fewer, with how many there should be")
        void far_fewer() {
            run(sender(), ids(10_000));

            assertThatThrownBy(() -> sender().build().send(ids(5)))
                    .hasMessageContaining("these are 5, but the journal has 10000");
        }

        @Test
        @DisplayName("but reports that of those who come later, if it was sent to some before them")
        void found_out_late() {
            service.behaviour = (request, number) -> {
                if (number == 1) {
                    throw lost(true);
                }
                return service.accept(request);
            };
            List<String> ids = new ArrayList<>(ids(10_000));
            run(sender(), ids);
            ids.set(9_999, "somebody else");

            BulkReport report = run(sender().resendUnknown(true), ids);

            assertThat(report.accepted()).isGreaterThanOrEqualTo(10);
            assertThat(report.resent()).isEqualTo(10);
            assertThat(report.failure())
                    .asInstanceOf(type(BulkJournalException.class))
                    .extracting(BulkJournalException::reason)
                    .isEqualTo(Reason.OTHER_RECIPIENTS);
        }

        @Test
        @DisplayName("in another order")
        void in_another_order() {
            List<String> swapped = new ArrayList<>(ids(100));
            swapped.set(7, "u8");
            swapped.set(8, "u7");
            assertRefused(swapped);
        }

        @Test
        @DisplayName("one of them another")
        void one_of_them_another() {
            List<String> changed = new ArrayList<>(ids(100));
            changed.set(99, "somebody else");
            assertRefused(changed);
        }

        @Test
        @DisplayName("one that was bad is good now")
        void one_that_was_bad_is_good() {
            List<String> bad = new ArrayList<>(ids(100));
            bad.set(50, null);
            run(sender(), bad);

            assertThatThrownBy(() -> sender().build().send(ids(100))).isInstanceOf(BulkJournalException.class);
        }
    }

    @Test
    @DisplayName("is not begun while another run of it is under way")
    void is_not_run_twice_at_once() {
        service.behaviour = (request, number) -> {
            if (number == 1) {
                assertThatThrownBy(() -> sender().build().send(ids(100)))
                        .asInstanceOf(type(BulkJournalException.class))
                        .extracting(BulkJournalException::reason)
                        .isEqualTo(Reason.IN_USE);
            }
            return service.accept(request);
        };

        assertThat(run(sender(), ids(100)).accepted()).isEqualTo(100);
    }

    @Test
    @DisplayName("stops when the journal cannot be written, and what is under way is still reported")
    void stops_when_the_journal_breaks() {
        BulkJournal full = new BulkJournal() {
            @Override
            public Session open(CampaignIdentity campaign) {
                return new BrokenAfter(5);
            }
        };

        BulkReport report = run(sender().journal(full), ids(100));

        assertThat(report.failure()).hasMessage("disk full");
        assertThat(report.accepted()).isEqualTo(service.done().size()).isPositive();
        assertThat(report.notTried()).isEqualTo(100 - report.accepted());
    }

    @Test
    @DisplayName("sends nothing that could not be announced")
    void sends_nothing_unannounced() {
        BulkReport report = run(sender().journal(campaign -> new BrokenAfter(0)), ids(100));

        assertThat(service.requests()).isEmpty();
        assertThat(report.notTried()).isEqualTo(100);
        assertThat(report.stopReason()).isEqualTo("the journal cannot be written: disk full");
    }

    /** Takes some records and no more. */
    private static class BrokenAfter implements BulkJournal.Session {

        private int left;

        BrokenAfter(int records) {
            this.left = records;
        }

        @Override
        public void replay(java.util.function.Consumer<JournalRecord> reader) {}

        @Override
        public void append(JournalRecord entry) {
            if (--left < 0) {
                throw new BulkJournalException(Reason.IO, "disk full", null);
            }
        }

        @Override
        public void close() {}
    }

    /** Everything by chance, repeatable by its seed: what the service does, when the process dies, what is left of the last write. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @DisplayName("again and again, with a service that fails in every way, still sends to nobody twice:")
    void survives_everything(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>(ids(3_000 + random.nextInt(3_000)));
        for (int i = 0; i < 30; i++) {
            ids.set(random.nextInt(ids.size()), random.nextBoolean() ? "" : "nobody" + i);
        }
        service.behaviour = (request, number) -> misbehave(request, random);
        for (int death = 0; death < 8; death++) {
            try {
                sender().batchSize(1 + random.nextInt(40))
                        .stopAfterUnknown(1_000_000)
                        .listener(new Mortal(random))
                        .build()
                        .send(ids);
            } catch (Killed e) {
                tear(random);
            }
        }

        BulkReport report = run(sender().stopAfterUnknown(1_000_000).patience(Duration.ofDays(1)), ids);

        assertThat(report.recipients()).isEqualTo(ids.size());
        assertThat(report.notTried()).isZero();
        assertThat(service.done().values()).as("nobody twice").containsOnly(1);
        Set<String> reached = new HashSet<>(service.done().keySet());
        report.positions(ACCEPTED)
                .forEach(position -> assertThat(reached).as("nobody lost").contains(ids.get((int) position)));
        report.positions(REJECTED).forEach(position -> assertThat(reached).doesNotContain(ids.get((int) position)));
    }

    private Answer misbehave(List<String> request, Random random) {
        int chance = random.nextInt(100);
        if (chance < 3) {
            throw status(503);
        } else if (chance < 6) {
            throw status(429, Duration.ofSeconds(1));
        } else if (chance < 9) {
            throw lost(false);
        } else if (chance < 12) {
            throw lost(true);
        }
        Set<String> bad = new HashSet<>(request);
        bad.removeIf(id -> !id.startsWith("nobody"));
        if (!bad.isEmpty() && chance < 50) {
            throw status(400);
        }
        Answer answer = service.acceptBut(request, bad);
        if (chance < 15) {
            throw chance == 12 ? status(500) : lost(true);
        }
        if (random.nextInt(200) == 0) {
            throw new Killed();
        }
        return answer;
    }

    /** Dies while it is told something. */
    private record Mortal(Random random) implements BulkListener<String> {

        @Override
        public void onResult(RecipientResult<String> result) {
            if (!result.fromJournal() && random.nextInt(1_500) == 0) {
                throw new Killed();
            }
        }
    }

    /** Cuts off what the last write may have left unfinished: a record that announces a request is written before anything is sent. */
    private void tear(Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] frame = JournalFile.frame(JournalFile.SENDING, new byte[random.nextInt(60)]);
        if (random.nextBoolean()) {
            Files.write(file, Arrays.copyOf(frame, random.nextInt(frame.length)), StandardOpenOption.APPEND);
        } else {
            Files.write(file, Arrays.copyOf(bytes, bytes.length + random.nextInt(5_000)));
        }
    }
}
