package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.internal.journal.JournalFrames;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames of a journal's file, for tests of campaigns that read and damage them. */
public final class JournalFile {

    public static final byte SENDING = JournalCodec.SENDING;
    public static final byte SETTLED = JournalCodec.SETTLED;
    public static final byte OPENED = JournalCodec.OPENED;

    /** What stands in front of a frame's payload. */
    public static final int HEAD = JournalFrames.HEAD;

    private static final int LETTERS = 9;

    private JournalFile() {}

    /**
     * A frame and where it stands.
     *
     * @param entry what it says, {@code null} unless it settles something
     */
    public record Frame(byte type, @Nullable JournalRecord entry, int from, int to) {}

    public static List<Frame> frames(Path file) throws IOException {
        List<Frame> frames = new ArrayList<>();
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            JournalFrames.read(content, LETTERS, (type, payload, offset) -> {
                JournalRecord entry = type == SETTLED ? JournalCodec.decode(type, payload) : null;
                int from = (int) offset;
                frames.add(new Frame(type, entry, from, from + JournalFrames.length(payload.length)));
            });
        }
        return frames;
    }

    public static byte[] frame(byte type, byte[] payload) {
        return JournalFrames.frame(type, payload);
    }

    public static byte @Nullable [] payload(byte[] frame) {
        return JournalFrames.payload(frame, 0);
    }
}
