package com.xuqm.migration.jsonlines;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.json.JsonBinding;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of lines, which are found by what they are about: chains of places, the newest line first, as arrays of numbers. */
final class Lines {

    private static final int NONE = -1;

    /** One read of this many bytes gets nearly every line. */
    private static final int USUAL = 512;

    private final String name;
    private final JsonBinding json;
    private final @Nullable FileChannel file;
    private final String stamp;
    private final Path path;
    private final Map<Key, Integer> last = new HashMap<>();
    private long[] places = new long[1024];
    private long[] times = new long[1024];
    private int[] before = new int[1024];
    private int[] numbers = new int[1024];
    private int count;
    private String hash = "";

    private Lines(Path path, JsonBinding json, @Nullable FileChannel file) throws IOException {
        this.name = String.valueOf(path.getFileName());
        this.path = path;
        this.json = json;
        this.file = file;
        this.stamp = stamp();
    }

    /** What changes with the file. */
    private String stamp() throws IOException {
        return Files.exists(path) ? Files.size(path) + " bytes of " + Files.getLastModifiedTime(path) : "";
    }

    /** The places of lines are those of before. */
    private void checkUnchanged() {
        String now;
        try {
            now = stamp();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (!now.equals(stamp)) {
            throw new MigrationException(
                    name + " has changed while it was read: it was " + stamp + ", and is "
                            + (now.isEmpty() ? "gone" : now)
                            + ". Leave the files as they are until the run has ended; begin again with another journal",
                    null);
        }
    }

    private static MigrationException unreadable(String place, IOException e) {
        return new MigrationException(place + " cannot be read any more: " + e.getMessage(), e);
    }

    /**
     * Opens a file; one that is not there has no lines.
     *
     * @param about what a line is about
     * @param time by which lines about the same are sorted
     */
    static Lines open(Path path, JsonBinding json, Function<JsonLine, String> about, ToLongFunction<JsonLine> time)
            throws IOException {
        if (!Files.exists(path)) {
            return new Lines(path, json, null);
        }
        Lines lines = new Lines(path, json, FileChannel.open(path));
        boolean read = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            lines.read(in, about, time);
            read = true;
            return lines;
        } finally {
            if (!read) {
                lines.close();
            }
        }
    }

    private void read(InputStream in, Function<JsonLine, String> about, ToLongFunction<JsonLine> time)
            throws IOException {
        MessageDigest digest = sha256();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long place = 0;
        int number = 0;
        while (true) {
            int next = in.read();
            if (next >= 0 && next != '\n') {
                bytes.write(next);
                continue;
            }
            byte[] line = bytes.toByteArray();
            number++;
            digest.update(line);
            digest.update((byte) '\n');
            if (!isBlank(line)) {
                add(place, number, line, about, time);
            }
            place += line.length + 1L;
            bytes.reset();
            if (next < 0) {
                break;
            }
        }
        hash = HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private void add(
            long place, int number, byte[] bytes, Function<JsonLine, String> about, ToLongFunction<JsonLine> time) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            times = Arrays.copyOf(times, count * 2);
            before = Arrays.copyOf(before, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        JsonLine line = JsonLine.read(json, place(number), bytes);
        places[count] = place;
        numbers[count] = number;
        before[count] = NONE;
        try {
            Key key = Key.of("about", about.apply(line));
            times[count] = time.applyAsLong(line);
            Integer earlier = last.put(key, count);
            before[count] = earlier == null ? NONE : earlier;
        } catch (IllegalArgumentException e) {
            times[count] = Long.MIN_VALUE; // about nothing that anybody asks for
        }
        count++;
    }

    private String place(int number) {
        return name + " line " + number;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** A hash of the whole file; empty if it is not there. */
    String hash() {
        return hash;
    }

    /** All lines, as they stand. */
    Stream<JsonLine> all() {
        checkUnchanged();
        return IntStream.range(0, count).mapToObj(this::line);
    }

    /** Whether what is called so is a line that is about nothing. */
    boolean isUnreadable(String place) {
        return place.startsWith(name + " line ");
    }

    /** The first line about something; null if there is none. */
    @Nullable
    JsonLine first(String about) {
        int[] lines = chain(about);
        return lines.length == 0 ? null : line(lines[0]);
    }

    /** All lines about something, by their times, and then as they stand. */
    Stream<JsonLine> of(String about) {
        int[] lines = chain(about);
        return Arrays.stream(lines)
                .boxed()
                .sorted(Comparator.comparingLong((Integer line) -> times[line]).thenComparing(line -> line))
                .map(this::line);
    }

    /** The numbers of lines about something, as they stand. */
    private int[] chain(String about) {
        checkUnchanged();
        Integer newest = last.get(Key.of("about", about));
        int length = 0;
        for (int i = newest == null ? NONE : newest; i != NONE; i = before[i]) {
            length++;
        }
        int[] lines = new int[length];
        for (int i = newest == null ? NONE : newest; i != NONE; i = before[i]) {
            lines[--length] = i;
        }
        return lines;
    }

    private JsonLine line(int index) {
        FileChannel from = file;
        if (from == null) {
            throw new IllegalStateException("a file that is not there has no lines");
        }
        try {
            return JsonLine.read(json, place(numbers[index]), bytes(from, places[index]));
        } catch (IOException e) {
            throw unreadable(place(numbers[index]), e);
        }
    }

    private static byte[] bytes(FileChannel from, long place) throws IOException {
        for (int size = USUAL; ; size *= 4) {
            ByteBuffer buffer = ByteBuffer.allocate(size);
            int read = 0;
            while (read >= 0 && buffer.hasRemaining()) {
                read = from.read(buffer, place + buffer.position());
            }
            byte[] bytes = buffer.array();
            for (int i = 0; i < buffer.position(); i++) {
                if (bytes[i] == '\n') {
                    return Arrays.copyOf(bytes, i);
                }
            }
            if (read < 0) {
                return Arrays.copyOf(bytes, buffer.position());
            }
        }
    }

    void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
