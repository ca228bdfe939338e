package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.Simulation.lost;
import static com.xuqm.sdk.bulk.Simulation.status;
import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.NOT_TRIED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.REJECTED;
import static com.xuqm.sdk.bulk.journal.BulkStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.BulkTarget.Answer;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.Durability;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalFile;
import com.xuqm.sdk.bulk.journal.JournalFile.Frame;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A machine that stops may leave anything in the part of a file that was not forced to its disk. All places are tried, with damage of each kind.
 */
@DisplayName("A journal that is damaged")
class JournalDamageTest {

    private static final int RECIPIENTS = 600;
    private static final long ALL = 3_000;

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

    private static List<String> ids() {
        return IntStream.range(0, RECIPIENTS)
                .mapToObj(i -> i % 97 == 5 ? "bad" + i : "u" + i)
                .toList();
    }

    private BulkSender.Builder<String> sender(Durability durability) {
        return new BulkSender.Builder<>(service)
                .batchSize(10)
                .stopAfterUnknown(1_000)
                .journal(FileJournal.at(file).withDurability(durability))
                .with(service, () -> 0.5);
    }

    /** Two runs of a campaign with a bit of everything, both of them killed. */
    private byte[] written(Durability durability, long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 2; run++) {
            int last = service.requests().size() + 8 + random.nextInt(15);
            service.behaviour = (request, number) -> {
                if (number == last) {
                    if (random.nextBoolean()) {
                        service.accept(request);
                    }
                    throw new Killed();
                }
                return misbehave(request, random);
            };
            assertThatThrownBy(() -> sender(durability).build().send(ids())).isInstanceOf(Killed.class);
        }
        return Files.readAllBytes(file);
    }

    private Answer misbehave(List<String> request, Random random) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            throw status(503);
        } else if (chance == 1) {
            service.accept(request);
            throw lost(true);
        }
        Set<String> bad = new HashSet<>(request);
        bad.removeIf(id -> !id.startsWith("bad"));
        if (!bad.isEmpty() && chance < 12) {
            throw status(400);
        }
        return service.acceptBut(request, bad);
    }

    private List<Frame> frames() throws IOException {
        return JournalFile.frames(file);
    }

    /** Where the part begins of which it is not certain that it is on the disk. */
    private static int forced(List<Frame> frames, Durability durability) {
        Frame proof = proof(frames, durability);
        return proof.type() == JournalFile.OPENED ? proof.from() : proof.to();
    }

    /** The last record that proves that all in front of it is on the disk. */
    private static Frame proof(List<Frame> frames, Durability durability) {
        Frame proof = frames.get(0);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            boolean announces = frame.type() == JournalFile.SENDING && durability == Durability.POWER_LOSS;
            if (frame.type() == JournalFile.OPENED || (announces && i < frames.size() - 1)) {
                proof = frame;
            }
        }
        return proof;
    }

    private Ledger replay(Durability durability) {
        Ledger ledger = new Ledger();
        try (BulkJournal.Session session =
                FileJournal.at(file).withDurability(durability).open(service.identity())) {
            session.replay(new JournalState(ledger));
        }
        return ledger;
    }

    private static List<BulkStatus> statuses(Ledger ledger) {
        return LongStream.range(0, ALL).mapToObj(ledger::status).toList();
    }

    private enum Kind {
        ZEROS,
        GARBAGE,
        BIT
    }

    private static byte[] damage(byte[] bytes, int from, int to, Kind kind, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = from; i < to; i++) {
            damaged[i] = switch (kind) {
                case ZEROS -> 0;
                case GARBAGE -> (byte) random.nextInt();
                case BIT -> i == from ? (byte) (damaged[i] ^ 1 << random.nextInt(8)) : damaged[i];
            };
        }
        return damaged;
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @CsvSource({
        "PROCESS_CRASH, ZEROS, 1",
        "PROCESS_CRASH, GARBAGE, 2",
        "PROCESS_CRASH, BIT, 3",
        "POWER_LOSS, ZEROS, 4",
        "POWER_LOSS, GARBAGE, 5",
        "POWER_LOSS, BIT, 6",
        "PROCESS_CRASH, ZEROS, 7",
        "PROCESS_CRASH, GARBAGE, 8",
        "POWER_LOSS, ZEROS, 9",
        "POWER_LOSS, GARBAGE, 10"
    })
    @DisplayName("where it may be, is good for what is whole, and nobody is sent to twice:")
    void what_is_whole_still_counts(Durability durability, Kind kind, long seed) throws IOException {
        byte[] bytes = written(durability, seed);
        List<Frame> frames = frames();
        List<BulkStatus> original = statuses(replay(durability));
        Random random = new Random(seed);
        int forced = forced(frames, durability);
        assertThat(forced).isPositive().isLessThan(bytes.length);
        for (int from = forced; from < bytes.length; from += 1 + random.nextInt(5)) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 30 : 300));
            Files.write(file, damage(bytes, from, to, kind, random));

            List<BulkStatus> found = statuses(replay(durability));

            assertThat(found).as("is mended").isEqualTo(statuses(replay(durability)));
            for (int position = 0; position < ALL; position++) {
                BulkStatus was = original.get(position);
                BulkStatus is = found.get(position);
                if (is != was) {
                    assertThat(is)
                            .as("damage from %d to %d, %d was %s", from, to, position, was)
                            .isEqualTo(UNKNOWN);
                }
            }
            assertWholeOnesCount(frames, from, to, original, found);
        }
    }

    /** Whoever was settled by a record that was not touched is settled. */
    private static void assertWholeOnesCount(
            List<Frame> frames, int from, int to, List<BulkStatus> original, List<BulkStatus> found) {
        for (Frame frame : frames) {
            boolean touched = frame.from() < to && from < frame.to();
            if (!touched && frame.entry() instanceof Settled settled) {
                settled.parts().stream()
                        .filter(part -> part.status() == ACCEPTED || part.status() == REJECTED)
                        .flatMapToLong(part -> part.positions().stream())
                        .forEach(position ->
                                assertThat(found.get((int) position)).isEqualTo(original.get((int) position)));
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"PROCESS_CRASH, 11", "POWER_LOSS, 12", "POWER_LOSS, 13"})
    @DisplayName("can be gone on with, and nobody is sent to twice:")
    void can_be_gone_on_with(Durability durability, long seed) throws IOException {
        byte[] bytes = written(durability, seed);
        int forced = forced(frames(), durability);
        Random random = new Random(seed);
        Set<String> reached = new HashSet<>(service.done().keySet());
        service.behaviour = (request, number) -> service.accept(request);
        for (int round = 0; round < 30; round++) {
            service.done().clear();
            int from = forced + random.nextInt(bytes.length - forced);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
            Files.write(file, damage(bytes, from, to, Kind.values()[round % 3], random));

            BulkReport report = sender(durability).build().send(ids());
            BulkReport again = sender(durability).build().send(ids());

            assertThat(service.done().keySet()).doesNotContainAnyElementsOf(reached);
            assertThat(service.done().values()).allMatch(times -> times == 1);
            assertThat(report.notTried()).isZero();
            assertThat(report.recipients()).isEqualTo(RECIPIENTS);
            assertThat(again).hasToString(report.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("where it certainly was on the disk, is refused, says what to do, and is left as it is:")
    void damage_to_what_was_forced_is_refused(Durability durability) throws IOException {
        byte[] bytes = written(durability, 14);
        int forced = proof(frames(), durability).from();
        Random random = new Random(14);
        for (int from = 0; from < forced; from += 1 + random.nextInt(3)) {
            int to = Math.min(forced, from + 1 + random.nextInt(100));
            byte[] damaged = damage(bytes, from, to, Kind.values()[from % 3], random);
            if (Arrays.equals(bytes, damaged)) {
                continue; // zeros were zeros
            }
            Files.write(file, damaged);

            assertThatThrownBy(() -> replay(durability))
                    .as("damage from %d to %d", from, to)
                    .isInstanceOf(BulkJournalException.class)
                    .hasMessageMatching("(?s).*(estore it from a copy|left as it is|take a new file).*");
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("by a cut is good up to there, and nobody is in doubt because of it:")
    void a_cut_raises_no_doubts(Durability durability) throws IOException {
        byte[] bytes = written(durability, 15);
        List<Frame> frames = frames();
        for (int length = frames.get(0).to(); length < bytes.length; length += 7) {
            int whole = frames.get(0).to();
            for (Frame frame : frames) {
                whole = frame.to() <= length ? frame.to() : whole;
            }
            Files.write(file, Arrays.copyOf(bytes, whole));
            List<BulkStatus> expected = statuses(replay(durability));
            Files.write(file, Arrays.copyOf(bytes, length));

            assertThat(statuses(replay(durability))).isEqualTo(expected);
            assertThat(Files.size(file)).isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("and cut off further behind is good up to the cut, which puts nobody else in doubt")
    void a_cut_behind_damage_raises_no_more_doubts() throws IOException {
        byte[] damaged = written(Durability.PROCESS_CRASH, 17);
        List<Frame> frames = frames();
        Frame last = frames.get(frames.size() - 1);
        Frame first = frames.get(frames.indexOf(proof(frames, Durability.PROCESS_CRASH)) + 1);
        assertThat(frames.indexOf(first)).isLessThan(frames.size() - 3);
        damaged[first.from()] ^= 1;
        Files.write(file, Arrays.copyOf(damaged, last.from()));
        List<BulkStatus> expected = statuses(replay(Durability.PROCESS_CRASH));
        for (int length = last.from() + 1; length < last.to(); length++) {
            Files.write(file, Arrays.copyOf(damaged, length));

            assertThat(statuses(replay(Durability.PROCESS_CRASH)))
                    .as("cut at %d of %d to %d", length, last.from(), last.to())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("in an outcome, or in an announcement, puts no more people in doubt than it may concern:")
    void doubts_are_few(Durability durability) throws IOException {
        byte[] bytes = written(durability, 16);
        List<Frame> frames = frames();
        Frame last = frames.get(frames.size() - 1);
        List<BulkStatus> original = statuses(replay(durability));
        byte[] damaged = bytes.clone();
        damaged[last.to() - 1] ^= 1;
        Files.write(file, damaged);

        List<BulkStatus> found = statuses(replay(durability));

        long doubts = IntStream.range(0, (int) ALL)
                .filter(i -> original.get(i) == NOT_TRIED && found.get(i) == UNKNOWN)
                .count();
        assertThat(doubts).isLessThanOrEqualTo(2L * InputMark.MOST_UNMARKED + RECIPIENTS);
    }
}
