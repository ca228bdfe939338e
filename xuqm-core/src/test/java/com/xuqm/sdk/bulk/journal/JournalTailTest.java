package com.xuqm.sdk.bulk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.journal.JournalRecord.Gap;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.internal.journal.JournalFrames;
import com.xuqm.sdk.internal.journal.JournalFrames.DamagedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Record by record; {@code JournalDamageTest} damages whole journals. */
@DisplayName("The end of a journal that is damaged")
class JournalTailTest {

    private static final long START = 1_000;

    /** Of an announcement with a mark, the shortest one. */
    private static final int MARKED = JournalFrames.length(13);

    private final List<JournalRecord> records = new ArrayList<>();
    private final JournalContext context = new JournalContext(records::add);
    private final List<Long> offsets = new ArrayList<>();

    JournalTailTest() throws IOException {
        context.frame(JournalCodec.SENDING, JournalCodec.encode(sending(10)), 0); // so many have been read before
        records.clear();
    }

    private static Sending sending(long read) {
        return new Sending(Positions.of(read - 1), new InputMark(read, 7, null));
    }

    private static Sending unmarked() {
        return new Sending(Positions.of(3), null);
    }

    private static Settled settled() {
        return new Settled(List.of(new Settlement(BulkStatus.ACCEPTED, 0, Positions.of(1, 2, 3))));
    }

    private static byte[] frame(JournalRecord entry) {
        return JournalFrames.frame(JournalCodec.type(entry), JournalCodec.encode(entry));
    }

    /** A record whose head is good, and what it says is not. */
    private static byte[] damaged(JournalRecord entry) {
        byte[] frame = frame(entry);
        frame[JournalFrames.HEAD] = (byte) ~frame[JournalFrames.HEAD];
        return frame;
    }

    private static byte[] opened(boolean forces) {
        return JournalFrames.frame(JournalCodec.OPENED, new byte[] {(byte) (forces ? 1 : 0)});
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private byte[] read(byte[]... parts) throws IOException {
        return new JournalTail(join(parts), START, context).read((type, payload, offset) -> {
            offsets.add(offset);
            context.frame(type, payload, offset);
        });
    }

    @Test
    void leaves_those_in_doubt_who_were_read_by_the_next_mark() throws IOException {
        byte[] first = frame(sending(12));

        byte[] mended = read(first, damaged(sending(20)), frame(unmarked()), frame(settled()), frame(sending(30)));

        assertThat(records).containsExactly(sending(12), new Gap(30), unmarked(), settled(), sending(30));
        assertThat(mended)
                .as("the gap takes the place of what was damaged")
                .hasSize(join(first, damaged(sending(20)), frame(unmarked()), frame(settled()), frame(sending(30)))
                        .length);
        assertThat(offsets.subList(0, 2)).containsExactly(START, START + first.length);
        records.clear();
        offsets.clear();
        assertThat(read(mended)).as("read again").isEqualTo(mended);
        assertThat(records).containsExactly(sending(12), new Gap(30), unmarked(), settled(), sending(30));
    }

    @Test
    void leaves_those_in_doubt_who_can_have_been_announced_if_no_mark_follows() throws IOException {
        byte[] mended = read(frame(unmarked()), damaged(sending(20)));

        assertThat(damaged(sending(20)).length / MARKED).isOne();
        assertThat(records).containsExactly(unmarked(), new Gap(10 + InputMark.MOST_UNMARKED));
        assertThat(mended).isEqualTo(join(frame(unmarked()), frame(new Gap(10 + InputMark.MOST_UNMARKED))));
    }

    @Test
    void leaves_nobody_in_doubt_by_an_outcome_that_cannot_be_read() throws IOException {
        byte[] empty = JournalFrames.frame(JournalCodec.SETTLED, new byte[0]);
        empty[JournalFrames.HEAD] = (byte) ~empty[JournalFrames.HEAD];

        read(damaged(settled()), damaged(settled()), empty, empty, frame(sending(30)));

        assertThat(records).containsExactly(new Gap(0), sending(30));
    }

    @Test
    void leaves_some_in_doubt_if_more_is_hidden_behind_such_an_outcome() throws IOException {
        read(damaged(settled()), damaged(sending(20)), frame(sending(30)));

        assertThat(records).containsExactly(new Gap(30), sending(30));
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "16, 0", "17, 10", "25, 10", "26, 30"})
    void leaves_as_many_in_doubt_as_find_room(int length, long below) throws IOException {
        read(frame(unmarked()), new byte[length], frame(sending(30)));

        assertThat(records).containsExactly(unmarked(), new Gap(below), sending(30));
    }

    @Test
    void is_not_mended_where_a_gap_finds_no_room() {
        assertThatThrownBy(() -> read(frame(unmarked()), new byte[13], frame(sending(30))))
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("byte " + (START + frame(unmarked()).length) + " ");
    }

    @Test
    void finds_room_for_a_gap_behind_everything() throws IOException {
        context.frame(JournalCodec.SENDING, JournalCodec.encode(sending(1L << 40)), 0);
        records.clear();

        read(new byte[17]);

        assertThat(records).containsExactly(new Gap(1L << 40));
    }

    @Test
    void is_no_help_if_too_many_are_in_doubt() throws IOException {
        int most = (1 << 24) / InputMark.MOST_UNMARKED * MARKED;
        read(new byte[most]);
        assertThat(records).containsExactly(new Gap(10 + (1 << 24)));

        records.clear();
        JournalContext other = new JournalContext(records::add);
        assertThatThrownBy(() -> new JournalTail(new byte[most + MARKED], START, other).read(other))
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("byte " + START + " ");
    }

    @Test
    void that_was_forced_to_the_disk_is_refused() throws IOException {
        assertThatThrownBy(() -> read(frame(unmarked()), damaged(settled()), opened(false)))
                .as("a later run has begun")
                .isInstanceOf(DamagedException.class)
                .hasMessageContaining("byte " + (START + frame(unmarked()).length) + " ");

        context.frame(JournalCodec.OPENED, new byte[] {1}, 0);
        assertThatThrownBy(() -> read(damaged(settled()), frame(unmarked()), frame(settled())))
                .as("an announcement was forced before something else was written")
                .isInstanceOf(DamagedException.class);
    }

    @Test
    void that_may_not_have_been_forced_is_mended() throws IOException {
        read(damaged(settled()), frame(unmarked()), frame(settled()));
        assertThat(records).as("nothing is forced").containsExactly(new Gap(0), unmarked(), settled());

        context.frame(JournalCodec.OPENED, new byte[] {1}, 0);
        records.clear();
        read(damaged(settled()), frame(settled()), frame(unmarked()));
        assertThat(records).as("nothing follows what was forced").containsExactly(new Gap(0), settled(), unmarked());
    }
}
