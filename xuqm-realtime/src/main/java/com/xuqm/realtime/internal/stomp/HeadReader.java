package com.xuqm.realtime.internal.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the body of a frame: a command and headers, each on a line. */
final class HeadReader {

    /** More headers than anybody sends, and few enough that the strings made of them stay small. */
    private static final int MOST_HEADERS = 500;

    private static final Pattern COMMAND = Pattern.compile("[A-Z]{1,32}");

    private HeadReader() {}

    /**
     * Reads a head.
     *
     * @param bytes holds the head from its begin on
     * @param length how long it is, with the line end before the empty line
     */
    static StompFrame read(byte[] bytes, int length) {
        int end = lineEnd(bytes, 0, length);
        String command = line(bytes, 0, end);
        if (!COMMAND.matcher(command).matches()) {
            throw StompException.malformed("its first line is no command");
        }
        boolean escaped = !command.equals("CONNECTED") && !command.equals("CONNECT");
        List<String> headers = new ArrayList<>();
        for (int begin = end + 1; begin < length; begin = end + 1) {
            end = lineEnd(bytes, begin, length);
            if (headers.size() == 2 * MOST_HEADERS) {
                throw StompException.malformed("it has more than " + MOST_HEADERS + " headers");
            }
            String line = line(bytes, begin, end);
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw StompException.malformed("a header has no colon");
            }
            headers.add(unescaped(line.substring(0, colon), escaped));
            headers.add(unescaped(line.substring(colon + 1), escaped));
        }
        return new StompFrame(command, StompHeaders.received(headers), new byte[0]);
    }

    /** How long the body is, {@code -1} if only its end tells. */
    static int contentLength(@Nullable String header, int limit) {
        if (header == null) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < header.length(); i++) {
            int digit = header.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw StompException.malformed("its content-length is no number");
            }
            length = Math.min(length * 10 + digit, Integer.MAX_VALUE);
        }
        if (header.isEmpty()) {
            throw StompException.malformed("its content-length is empty");
        }
        if (length > limit) {
            throw StompException.tooLarge("a body", limit);
        }
        return (int) length;
    }

    private static int lineEnd(byte[] bytes, int begin, int length) {
        int at = begin;
        while (at < length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static String line(byte[] bytes, int begin, int end) {
        int last = end > begin && bytes[end - 1] == '\r' ? end - 1 : end;
        return new String(bytes, begin, last - begin, UTF_8);
    }

    private static String unescaped(String text, boolean escaped) {
        if (!escaped || text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escape = ++i < text.length() ? text.charAt(i) : ' ';
            plain.append(
                    switch (escape) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 'c' -> ':';
                        case '\\' -> '\\';
                        default -> throw StompException.malformed("a header has an escape that does not exist");
                    });
        }
        return plain.toString();
    }
}
