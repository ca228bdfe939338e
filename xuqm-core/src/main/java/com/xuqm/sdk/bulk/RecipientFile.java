package com.xuqm.sdk.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids from a file, the whole line or the first column of a CSV (RFC 4180). It works on bytes, because in UTF-8 no byte of a
 * longer character can be taken for a quote, a comma or the end of a line; ids are decoded strictly. Every line that is not
 * empty becomes an entry, a bad one with what is wrong with it.
 */
final class RecipientFile implements Source<String> {

    /** Longer than any id that the service takes; so that a file of another kind does not fill the memory. */
    private static final int LONGEST_BYTES = 4096;

    private static final int END = -1;

    private final Opener file;
    private final boolean csv;
    private final ByteArrayOutputStream id = new ByteArrayOutputStream();
    private @Nullable InputStream in;
    private boolean headerAhead;
    private int ahead;
    private long line;
    private long lineOfNext = 1;

    /** Opens the file. */
    interface Opener {
        InputStream open() throws IOException;
    }

    RecipientFile(Opener file, boolean csv, boolean header) {
        this.file = file;
        this.csv = csv;
        this.headerAhead = header;
    }

    /** Opens a file, unless that may block, as it does with a pipe to which nobody writes yet. */
    static RecipientFile open(Path file, boolean csv, boolean header) throws IOException {
        RecipientFile recipients = new RecipientFile(() -> Files.newInputStream(file), csv, header);
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
        InputStream begun = new BufferedInputStream(file.open(), 1 << 16);
        in = begun;
        ahead = begun.read();
        skipByteOrderMark(begun);
    }

    private void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(2);
        if (ahead == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
            ahead = in.read();
        } else {
            in.reset();
        }
    }

    @Override
    public @Nullable Item<String> next(long position) throws IOException {
        if (in == null) {
            begin();
        }
        while (ahead != END) {
            Item<String> entry = readLine(position);
            boolean header = headerAhead;
            if (entry != null) {
                headerAhead = false;
                if (!header) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Reads a line, or several if a quoted column spans them; {@code null} if it is empty. */
    private @Nullable Item<String> readLine(long position) throws IOException {
        line = lineOfNext;
        id.reset();
        boolean empty = atEndOfLine();
        String problem = csv ? readColumns() : readToEndOfLine(true);
        skipEndOfLine();
        if (problem != null) {
            return bad(position, problem);
        }
        return empty ? null : decode(position);
    }

    private Item<String> bad(long position, String problem) {
        return new Item<>(position, line, null, "line " + line + " " + problem);
    }

    private Item<String> decode(long position) {
        if (id.size() > LONGEST_BYTES) {
            return bad(position, "has an id of more than " + LONGEST_BYTES + " bytes");
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(id.toByteArray());
            return new Item<>(
                    position,
                    line,
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(),
                    null);
        } catch (CharacterCodingException e) {
            return bad(position, "is not valid UTF-8");
        }
    }

    private @Nullable String readToEndOfLine(boolean isId) throws IOException {
        while (!atEndOfLine()) {
            take(isId);
        }
        return null;
    }

    private @Nullable String readColumns() throws IOException {
        boolean first = true;
        while (true) {
            String problem = ahead == '"' ? readQuoted(first) : readPlain(first);
            if (problem != null) {
                readToEndOfLine(false);
                return problem;
            }
            if (atEndOfLine()) {
                return null;
            }
            next(); // the comma
            first = false;
        }
    }

    private @Nullable String readPlain(boolean isId) throws IOException {
        while (ahead != ',' && !atEndOfLine()) {
            take(isId);
        }
        return null;
    }

    private @Nullable String readQuoted(boolean isId) throws IOException {
        next();
        while (true) {
            if (ahead == END) {
                return "has a quote that does not end";
            }
            if (ahead == '"') {
                next();
                if (ahead != '"') {
                    return ahead == ',' || atEndOfLine() ? null : "goes on behind a closing quote";
                }
            }
            if (ahead == '\n') {
                lineOfNext++;
            }
            take(isId);
        }
    }

    private void take(boolean isId) throws IOException {
        if (isId && id.size() <= LONGEST_BYTES) {
            id.write(ahead);
        }
        next();
    }

    private boolean atEndOfLine() {
        return ahead == '\n' || ahead == '\r' || ahead == END;
    }

    private void skipEndOfLine() throws IOException {
        if (ahead == '\r') {
            next();
            if (ahead == '\n') {
                next();
            }
        } else if (ahead == '\n') {
            next();
        }
        lineOfNext++;
    }

    private void next() throws IOException {
        ahead = Objects.requireNonNull(in, "a file is read after it was opened").read();
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
