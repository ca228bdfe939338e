package com.xuqm.emulator.internal.stomp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames from a stream of bytes, in whatever pieces they come: several frames in one piece, or one frame in many. Used by one
 * thread at a time.
 */
public final class StompReader {

    private final int limit;
    private byte[] buffer = new byte[512];
    private int end;
    private int scanned;
    private @Nullable Head head;

    /**
     * Creates a reader.
     *
     * @param limit most bytes of one frame
     */
    public StompReader(int limit) {
        this.limit = limit;
    }

    /** A head that was read, and where the body begins. */
    private record Head(String command, Map<String, String> headers, int bodyAt, int bodyLength) {}

    /**
     * Takes bytes.
     *
     * @param bytes the bytes, read to their end
     */
    public void feed(ByteBuffer bytes) {
        int size = bytes.remaining();
        if (end + size > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(end + size, buffer.length * 2));
        }
        bytes.get(buffer, end, size);
        end += size;
    }

    /**
     * Reads the next frame.
     *
     * @return the frame, or null if more bytes are needed for it
     * @throws MalformedFrame if the bytes are no frame, or too many
     */
    public @Nullable StompFrame next() {
        Head read = head;
        if (read == null) {
            skipHeartBeats();
            read = readHead();
            head = read;
        }
        StompFrame frame = read == null ? null : readBody(read);
        if (frame == null && end > limit) {
            throw MalformedFrame.largerThan(limit);
        }
        return frame;
    }

    /** Line ends between frames mean nothing but that somebody is there. */
    private void skipHeartBeats() {
        int at = 0;
        while (at < end && (buffer[at] == '\n' || (buffer[at] == '\r' && at + 1 < end && buffer[at + 1] == '\n'))) {
            at++;
        }
        drop(at);
    }

    private void drop(int count) {
        if (count > 0) {
            System.arraycopy(buffer, count, buffer, 0, end - count);
            end -= count;
            scanned = 0;
            if (end == 0 && buffer.length > 64 * 1024) {
                buffer = new byte[512];
            }
        }
    }

    private @Nullable Head readHead() {
        for (int at = scanned; at < end; at++) {
            if (buffer[at] == 0) {
                throw MalformedFrame.because("it ends before its headers do");
            }
            if (buffer[at] == '\n') {
                int next = at + 1 < end && buffer[at + 1] == '\r' ? at + 2 : at + 1;
                if (next >= end) {
                    scanned = at;
                    return null;
                }
                if (buffer[next] == '\n') {
                    return parse(text(at), next + 1);
                }
            }
        }
        scanned = end;
        return null;
    }

    private String text(int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw MalformedFrame.because("its headers are not UTF-8");
        }
    }

    private Head parse(String text, int bodyAt) {
        String[] lines = text.split("\n", -1);
        String command = stripped(lines[0]);
        boolean plain = HeaderText.isPlain(command);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String line = stripped(lines[i]);
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw MalformedFrame.because("a header has no name or no colon");
            }
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            // Of a header that comes again, the first counts.
            headers.putIfAbsent(plain ? name : HeaderText.unescape(name), plain ? value : HeaderText.unescape(value));
        }
        scanned = bodyAt;
        return new Head(command, headers, bodyAt, length(headers.get("content-length")));
    }

    private static String stripped(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private int length(@Nullable String value) {
        if (value == null) {
            return -1;
        }
        try {
            int length = Integer.parseInt(value.trim());
            if (length > limit) {
                throw MalformedFrame.largerThan(limit);
            }
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a negative one.
        }
        throw MalformedFrame.because("content-length is not a number");
    }

    private @Nullable StompFrame readBody(Head read) {
        int nul = read.bodyLength() < 0 ? findNul() : read.bodyAt() + read.bodyLength();
        if (nul < 0 || nul >= end) {
            return null;
        }
        if (buffer[nul] != 0) {
            throw MalformedFrame.because("content-length is not the length of its body");
        }
        byte[] body = Arrays.copyOfRange(buffer, read.bodyAt(), nul);
        head = null;
        drop(nul + 1);
        scanned = 0;
        return new StompFrame(read.command(), read.headers(), body);
    }

    private int findNul() {
        for (; scanned < end; scanned++) {
            if (buffer[scanned] == 0) {
                return scanned;
            }
        }
        return -1;
    }
}
