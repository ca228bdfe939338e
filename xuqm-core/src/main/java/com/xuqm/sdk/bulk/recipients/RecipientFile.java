package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids from a file, the whole line or a column of a CSV. Every line that is not empty becomes an entry, a bad one with what is
 * wrong with it. What is wrong with the file as a whole, such as its encoding, is found before the first entry.
 */
final class RecipientFile implements Source<String> {

    /** Longer than any id that the service takes; so that a file of another kind does not fill the memory. */
    private static final int LONGEST_ID = 4096;

    private static final String TOO_LONG = "is too long";

    private final Opener file;
    private final @Nullable Charset charset;
    private final @Nullable CsvRows rows;
    private final boolean header;
    private final List<Line> ahead = new ArrayList<>();
    private @Nullable InputStream in;
    private @Nullable TextLines lines;

    /** How many lines belong to a quote before them, and where that is. */
    private int belonging;

    private long quote;

    /** Opens the file. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private record Line(String text, long number, boolean isCut) {}

    /**
     * Creates a reader.
     *
     * @param charset the encoding of lines, {@code null} if nothing was said of it
     * @param csv the columns, {@code null} if each line is an id
     */
    RecipientFile(Opener file, @Nullable Charset charset, @Nullable CsvFormat csv) {
        this.file = file;
        this.charset = csv == null ? charset : csv.charset();
        this.rows = csv == null ? null : new CsvRows(csv);
        this.header = csv != null && csv.header();
    }

    /** Opens a file, unless that may block, as it does with a pipe to which nobody writes yet. */
    static RecipientFile open(Path file, @Nullable Charset charset, @Nullable CsvFormat csv) throws IOException {
        RecipientFile recipients = new RecipientFile(() -> Files.newInputStream(file), charset, csv);
        if (!mayBlock(file)) {
            try {
                recipients.begin();
            } catch (IOException e) {
                recipients.close();
                throw e;
            }
        }
        return recipients;
    }

    /** Tells whether it is a pipe or a device rather than a file that ends. */
    static boolean mayBlock(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).isOther();
    }

    private void begin() throws IOException {
        InputStream opened = file.open();
        in = opened;
        byte[] begun = new byte[TextLines.BYTES];
        int count = Math.max(0, opened.read(begun));
        String problem = FileKind.problem(ByteBuffer.wrap(begun, 0, count), charset);
        if (problem != null) {
            throw new IOException("the file " + problem);
        }
        lines = new TextLines(opened, begun, count, charset == null ? StandardCharsets.UTF_8 : charset);
        if (rows != null) {
            findColumn(rows);
        }
    }

    private void findColumn(CsvRows rows) throws IOException {
        boolean mayNameDelimiter = true;
        for (Line line = take(); line != null; line = take()) {
            boolean namesDelimiter = mayNameDelimiter && rows.isDelimiterLine(line.text());
            if (!namesDelimiter && !isBlank(line.text())) {
                rows.first(line.text());
                if (!header) {
                    ahead.add(0, line);
                }
                return;
            }
            mayNameDelimiter &= !namesDelimiter;
        }
    }

    @Override
    public @Nullable Item<String> next(long position) throws IOException {
        if (lines == null) {
            begin();
        }
        for (Line line = take(); line != null; line = take()) {
            Item<String> entry = rows == null ? whole(line, position) : row(rows, line, position);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable Item<String> whole(Line line, long position) {
        String id = Blanks.trim(line.text());
        return id.isEmpty() && !line.isCut() ? null : entry(line, position, id, line.isCut());
    }

    private @Nullable Item<String> row(CsvRows rows, Line line, long position) throws IOException {
        CsvRows.Row row = rows.read(line.text());
        if (belonging > 0) {
            belonging--;
            return row == null
                    ? null
                    : bad(line, position, "belongs to line " + quote + ", which " + CsvColumns.OPEN_QUOTE);
        }
        if (row == null) {
            return line.isCut() ? bad(line, position, TOO_LONG) : null;
        }
        if (row.hasOpenQuote() && !line.isCut()) {
            quote = line.number();
            belonging = rows.belongingTo(this::peek);
        }
        return row.problem() == null
                ? entry(line, position, row.value(), false)
                : bad(line, position, line.isCut() ? TOO_LONG : row.problem());
    }

    private static Item<String> entry(Line line, long position, String id, boolean isCut) {
        if (isCut || id.length() > LONGEST_ID) {
            return bad(line, position, "has an id of more than " + LONGEST_ID + " characters");
        }
        return id.indexOf(TextLines.MALFORMED) >= 0
                ? bad(line, position, "has an id that is not in the file's encoding")
                : Item.of(position, line.number(), id, null);
    }

    private static Item<String> bad(Line line, long position, String problem) {
        return Item.of(position, line.number(), null, "line " + line.number() + " " + problem);
    }

    private static boolean isBlank(String text) {
        return Blanks.trim(text).isEmpty();
    }

    private @Nullable Line take() throws IOException {
        return ahead.isEmpty() ? read() : ahead.remove(0);
    }

    private @Nullable String peek(int others) throws IOException {
        while (ahead.size() <= others) {
            Line line = read();
            if (line == null) {
                return null;
            }
            ahead.add(line);
        }
        return ahead.get(others).text();
    }

    private @Nullable Line read() throws IOException {
        TextLines open = Objects.requireNonNull(lines, "a file is read after it was opened");
        String text = open.next();
        return text == null ? null : new Line(text, open.number(), open.isCut());
    }

    @Override
    public void close() {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
