package com.xuqm.realtime.internal.stomp;

import java.util.ArrayList;
import java.util.List;

/** Writes frames as they are sent: as text, in pieces that any server takes. */
public final class StompEncoder {

    /**
     * So many bytes a message may have wherever it goes: Tomcat's default, and the smallest one that is known. Servers put together what
     * comes in several messages.
     */
    public static final int PIECE_BYTES = 8 * 1024;

    /** What is sent when there is nothing to say. */
    public static final String HEART_BEAT = "\n";

    private StompEncoder() {}

    /**
     * Writes a frame. A body gets its {@code content-length}.
     *
     * @return the messages to send one after the other, of which none ends within a character
     * @throws IllegalArgumentException if a header holds a NUL, or one of a CONNECT frame, which knows no escapes, a line break
     */
    public static List<String> messages(StompFrame frame) {
        return pieces(encode(frame), PIECE_BYTES);
    }

    static String encode(StompFrame frame) {
        boolean escaped = !frame.command().equals("CONNECT") && !frame.command().equals("CONNECTED");
        StringBuilder text = new StringBuilder(256 + frame.body().length);
        text.append(frame.command()).append('\n');
        StompHeaders headers = frame.headers();
        for (int i = 0; i < headers.size(); i++) {
            append(text, headers.name(i), escaped);
            text.append(':');
            append(text, headers.value(i), escaped);
            text.append('\n');
        }
        if (frame.body().length > 0) {
            text.append("content-length:").append(frame.body().length).append('\n');
        }
        return text.append('\n').append(frame.text()).append('\0').toString();
    }

    private static void append(StringBuilder to, String part, boolean escaped) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == 0 || (!escaped && (c == '\n' || c == '\r'))) {
                throw new IllegalArgumentException(
                        "a header holds what cannot be written there: NUL, or a line break in CONNECT");
            }
            String escape = escaped ? escape(c) : "";
            if (escape.isEmpty()) {
                to.append(c);
            } else {
                to.append(escape);
            }
        }
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case ':' -> "\\c";
            case '\\' -> "\\\\";
            default -> "";
        };
    }

    static List<String> pieces(String text, int maxBytes) {
        if (text.length() <= maxBytes / 3) { // no char is more than three bytes
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int more = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes + more > maxBytes) {
                pieces.add(text.substring(begin, at));
                begin = at;
                bytes = 0;
            }
            bytes += more;
            at += Character.charCount(point);
        }
        pieces.add(text.substring(begin));
        return pieces;
    }
}
