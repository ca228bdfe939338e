package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.Durability;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalFile;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Gap;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.bulk.journal.Positions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file journal")
class FileJournalTest {

    private static final CampaignIdentity SPRING = new CampaignIdentity("messages", "spring", "f1");

    private static final List<JournalRecord> RECORDS = List.of(
            new Sending(Positions.of(0, 1, 2), new InputMark(3, -1)),
            new Sending(Positions.of(3, 5, 6, 7, 1L << 40), new InputMark(1L << 41, Long.MIN_VALUE)),
            new Settled(List.of(
                    new Settlement(BulkStatus.ACCEPTED, 0, Positions.of(0, 2)),
                    new Settlement(BulkStatus.REJECTED, 404, Positions.of(1)))),
            new Settled(List.of(
                    new Settlement(BulkStatus.UNKNOWN, 0, Positions.of(3)),
                    new Settlement(BulkStatus.REJECTED, -7, Positions.of(5)),
                    new Settlement(BulkStatus.NOT_TRIED, 0, Positions.of(6, 7, 1L << 40)))),
            new Sending(Positions.none(), new InputMark((1L << 41) + 5, 0)),
            new Sending(Positions.of(6), null));

    private static final JournalRecord MORE = new Sending(Positions.of(6), null);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("spring.journal");
    }

    private static List<JournalRecord> read(BulkJournal.Session session) {
        List<JournalRecord> records = new ArrayList<>();
        session.replay(records::add);
        return records;
    }

    private List<JournalRecord> readAll() {
        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            return read(session);
        }
    }

    private void write(List<JournalRecord> records) {
        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            read(session);
            records.forEach(session::append);
        }
    }

    private byte[] written() throws IOException {
        write(RECORDS);
        return Files.readAllBytes(file);
    }

    private void assertRefused(Reason reason) {
        assertThatThrownBy(this::readAll)
                .asInstanceOf(type(BulkJournalException.class))
                .extracting(BulkJournalException::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives back what was written, over several openings:")
    void gives_back_what_was_written(Durability durability) {
        for (int i = 0; i < RECORDS.size(); i++) {
            try (BulkJournal.Session session =
                    FileJournal.at(file).withDurability(durability).open(SPRING)) {
                assertThat(read(session)).isEqualTo(RECORDS.subList(0, i));
                session.append(RECORDS.get(i));
            }
        }

        assertThat(readAll()).isEqualTo(RECORDS);
    }

    @Nested
    @DisplayName("whose writing process was killed")
    class Torn {

        @Test
        @DisplayName("at any byte, still has every record that was complete")
        void every_prefix_is_good() throws IOException {
            byte[] bytes = written();
            List<Integer> ends = new ArrayList<>();
            for (int length = 0; length <= bytes.length; length++) {
                Files.write(file, Arrays.copyOf(bytes, length));

                List<JournalRecord> records = readAll();

                assertThat(records).isEqualTo(RECORDS.subList(0, records.size()));
                if (records.size() > ends.size()) {
                    ends.add(length);
                }
                assertThat(records).hasSize(ends.size());
            }
            assertThat(ends).hasSize(RECORDS.size()).last().isEqualTo(bytes.length);
        }

        @Test
        @DisplayName("at any byte, goes on behind what was complete")
        void every_prefix_can_be_gone_on_with() throws IOException {
            byte[] bytes = written();
            for (int length = 0; length <= bytes.length; length++) {
                Files.write(file, Arrays.copyOf(bytes, length));
                List<JournalRecord> before = readAll();

                write(List.of(MORE));

                List<JournalRecord> expected = new ArrayList<>(before);
                expected.add(MORE);
                assertThat(readAll()).isEqualTo(expected);
            }
        }

        @Test
        @DisplayName("together with its machine, may end in zeros, in which something may have been announced")
        void zeros_at_the_end_are_no_damage() throws IOException {
            byte[] bytes = written();
            for (int length = 0; length <= bytes.length; length++) {
                Files.write(file, Arrays.copyOf(bytes, length));
                List<JournalRecord> whole = readAll();

                Files.write(file, Arrays.copyOf(Arrays.copyOf(bytes, length), bytes.length + 9_000));

                List<JournalRecord> records = readAll();
                assertThat(records.subList(0, whole.size())).isEqualTo(whole);
                assertThat(records.subList(whole.size(), records.size()))
                        .hasSizeLessThanOrEqualTo(1)
                        .allMatch(Gap.class::isInstance);
            }
        }
    }

    @Nested
    @DisplayName("that is damaged")
    class Damaged {

        @Test
        @DisplayName("at any bit of what an earlier run wrote, is refused")
        void every_flipped_bit_is_noticed() throws IOException {
            int earlier = written().length;
            write(List.of(MORE));
            byte[] bytes = Files.readAllBytes(file);
            for (int bit = 0; bit < 8 * earlier; bit++) {
                byte[] damaged = bytes.clone();
                damaged[bit / 8] ^= (byte) (1 << (bit % 8));
                Files.write(file, damaged);

                assertRefused(Reason.CORRUPT);
                assertThat(Files.readAllBytes(file)).as("it is left as it is").isEqualTo(damaged);
            }
        }

        @Test
        @DisplayName("by a missing byte in the middle, is refused")
        void every_missing_byte_is_noticed() throws IOException {
            write(RECORDS.subList(0, RECORDS.size() - 1));
            long lastRecord = Files.size(file);
            write(RECORDS.subList(RECORDS.size() - 1, RECORDS.size()));
            byte[] bytes = Files.readAllBytes(file);
            for (int missing = 0; missing < lastRecord; missing++) {
                byte[] damaged = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, missing + 1, damaged, missing, bytes.length - missing - 1);
                Files.write(file, damaged);

                assertThatThrownBy(FileJournalTest.this::readAll)
                        .as("without byte %d", missing)
                        .isInstanceOf(BulkJournalException.class);
            }
        }

        @Test
        @DisplayName("says so, and what to do")
        void says_what_to_do() throws IOException {
            int earlier = written().length;
            write(List.of(MORE));
            byte[] bytes = Files.readAllBytes(file);
            bytes[earlier - 1] ^= 1;
            Files.write(file, bytes);

            assertThatThrownBy(FileJournalTest.this::readAll)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("damaged")
                    .hasMessageContaining("Restore it from a copy");
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        @DisplayName("if its beginning is garbage of the length of a head, which nothing that was cut off leaves")
        void a_damaged_head_alone() throws IOException {
            byte[] damaged = Arrays.copyOf(written(), 9 + JournalFile.HEAD);
            damaged[damaged.length - 1] ^= 1;
            damaged[damaged.length - 1] |= 2; // no zero, which would count as never written
            Files.write(file, damaged);

            assertRefused(Reason.CORRUPT);
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        }

        @Test
        @DisplayName("if it is some other file, which is left as it is")
        void no_journal() throws IOException {
            Files.writeString(file, "userId,nickname\nann,Ann\n");

            assertRefused(Reason.CORRUPT);
            assertThat(file).hasContent("userId,nickname\nann,Ann\n");
        }

        @Test
        @DisplayName("if it is of another campaign")
        void another_campaign() {
            write(RECORDS);

            for (CampaignIdentity other : List.of(
                    new CampaignIdentity("messages", "summer", "f1"),
                    new CampaignIdentity("pushes", "spring", "f1"),
                    new CampaignIdentity("messages", "spring", "f2"))) {
                assertThatThrownBy(() -> FileJournal.at(file).open(other))
                        .hasMessageContaining(
                                other.fingerprint().equals("f2")
                                        ? "another app, sender or content"
                                        : "belongs to another campaign, messages \"spring\"")
                        .asInstanceOf(type(BulkJournalException.class))
                        .extracting(BulkJournalException::reason)
                        .isEqualTo(Reason.OTHER_CAMPAIGN);
            }
            assertThat(readAll()).isEqualTo(RECORDS);
        }

        @Test
        @DisplayName("if another run of this JVM has it open, also under another name")
        void open_in_this_jvm() throws IOException {
            try (BulkJournal.Session first = FileJournal.at(file).open(SPRING)) {
                read(first);
                assertRefused(Reason.IN_USE);
                Path link = Files.createSymbolicLink(folder.resolve("link"), file);
                assertThatThrownBy(() -> FileJournal.at(link).open(SPRING))
                        .hasMessageContaining("in use by another run");
                first.append(RECORDS.get(0));
            }
            assertThat(readAll()).containsExactly(RECORDS.get(0));
        }

        @Test
        @DisplayName("if other code has locked the file")
        void locked_by_others() throws IOException {
            try (FileChannel other =
                    FileChannel.open(Files.createFile(file), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                assertThat(other.lock()).isNotNull();

                assertRefused(Reason.IN_USE);
            }
            assertThat(readAll()).isEmpty();
        }

        @Test
        @DisplayName("if its folder is not there")
        void no_folder() {
            file = folder.resolve("nowhere").resolve("spring.journal");

            assertRefused(Reason.IO);
            assertThatThrownBy(FileJournalTest.this::readAll)
                    .hasMessage("the journal " + file
                            + " cannot be made: its folder does not exist; make it, or name another one");
        }
    }

    @Test
    @DisplayName("holds neither ids nor texts")
    void holds_no_ids() throws IOException {
        Simulation service = new Simulation();
        service.behaviour = (request, number) -> service.acceptBut(request, java.util.Set.of("alice-7f3a"));

        new BulkSender.Builder<>(service)
                .journal(FileJournal.at(file))
                .with(service, () -> 0.5)
                .build()
                .send(List.of("alice-7f3a", "bob-7f3a"));

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("things", "test")
                .doesNotContain("7f3a", "no such account");
    }

    @Test
    @DisplayName("is short: some fifty bytes for each request")
    void is_short() throws IOException {
        Simulation service = new Simulation();

        new BulkSender.Builder<>(service)
                .batchSize(500)
                .journal(FileJournal.at(file))
                .with(service, () -> 0.5)
                .build()
                .send(java.util.stream.IntStream.range(0, 100_000)
                        .mapToObj(i -> "u" + i)
                        .toList());

        assertThat(Files.size(file)).isLessThan(200 * 70 + 200);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is not closed by an interrupt:")
    void survives_an_interrupt(Durability durability) {
        try {
            Thread.currentThread().interrupt();
            try (BulkJournal.Session session =
                    FileJournal.at(file).withDurability(durability).open(SPRING)) {
                assertThat(read(session)).isEmpty();
                RECORDS.forEach(session::append);
            }
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(readAll()).isEqualTo(RECORDS);
    }

    @Test
    @DisplayName("must be read before it is written to")
    void must_be_replayed_first() {
        try (BulkJournal.Session session = FileJournal.at(file).open(SPRING)) {
            assertThatThrownBy(() -> session.append(RECORDS.get(0))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @DisplayName("that cannot be written any more says so, each time")
    void cannot_be_written() {
        BulkJournal.Session session = FileJournal.at(file).open(SPRING);
        read(session);
        session.close();

        assertThatThrownBy(() -> session.append(MORE))
                .hasMessageContaining("cannot be written: ")
                .hasCauseInstanceOf(IOException.class)
                .asInstanceOf(type(BulkJournalException.class))
                .extracting(BulkJournalException::reason)
                .isEqualTo(Reason.IO);
        assertThatThrownBy(() -> session.append(MORE))
                .hasMessageEndingWith("cannot be written any more")
                .hasNoCause();
    }

    @Test
    @DisplayName("tells nobody by its hashes that two campaigns have the same content")
    void is_salted() throws IOException {
        write(List.of());
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        write(List.of());

        assertThat(Files.readAllBytes(file)).hasSameSizeAs(first).isNotEqualTo(first);
    }

    @Test
    @DisplayName("that was lengthened and never filled is begun anew, and puts nobody in doubt")
    void is_begun_anew() throws IOException {
        byte[] begun = written();
        for (int length = 0; length < 40; length++) {
            Files.write(file, Arrays.copyOf(Arrays.copyOf(begun, length), 9_000));

            assertThat(readAll()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(bytes = {4, 5, (byte) 255})
    @DisplayName("does not take a status for one that it knows:")
    void refuses_unknown_statuses(byte status) throws IOException {
        write(List.of());
        Files.write(
                file, JournalFile.frame(JournalFile.SETTLED, new byte[] {1, status, 0, 0}), StandardOpenOption.APPEND);

        assertRefused(Reason.CORRUPT);
    }

    @Test
    @DisplayName("takes a record of as many bytes as its length can say, and no more")
    void takes_long_records() {
        byte[] longest = new byte[(1 << 24) - 1];

        byte[] frame = JournalFile.frame((byte) 'S', longest);

        assertThat(JournalFile.payload(frame)).isEqualTo(longest);
        assertThatThrownBy(() -> JournalFile.frame((byte) 'S', new byte[1 << 24]))
                .hasMessage("a record must have at most 16777215 bytes, but has 16777216");
    }

    @Test
    @DisplayName("does not take a record of an unknown kind for one that it knows")
    void refuses_unknown_kinds() throws IOException {
        write(List.of());
        Files.write(file, JournalFile.frame((byte) 'X', new byte[] {1, 2, 3}), StandardOpenOption.APPEND);

        assertRefused(Reason.CORRUPT);
    }
}
