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
import org.jspecify.annotations.Nullable;

/**
 * Reads ids from a file, the whole line or the first column of a CSV (RFC 4180). It works on bytes, because in UTF-8 no byte of a
 * longer character can be taken for a quote, a comma or the end of a line; ids are decoded strictly. Every line that is not
 * empty becomes an entry, a bad one with what is wrong with it.
 */
final class RecipientFile implements Feed<String> {

    /** Longer than any id that the service takes; so that a file of another kind does not fill the memory. */
    private static final int LONGEST_BYTES = 4096;

    private static final int END = -1;

    private final InputStream in;
    private final boolean csv;
    private final ByteArrayOutputStream id = new ByteArrayOutputStream();
    private boolean headerAhead;
    private int ahead;
    private long line;
    private long lineOfNext = 1;

    RecipientFile(InputStream in, boolean csv, boolean header) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.csv = csv;
        this.headerAhead = header;
        this.ahead = this.in.read();
        skipByteOrderMark();
    }

    static RecipientFile open(Path file, boolean csv, boolean header) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new RecipientFile(in, csv, header);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void skipByteOrderMark() throws IOException {
        in.mark(2);
        if (ahead == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
            ahead = in.read();
        } else {
            in.reset();
        }
    }

    @Override
    public Arrival<String> poll(long position) throws IOException {
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
        return new End<>();
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
        ahead = in.read();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
