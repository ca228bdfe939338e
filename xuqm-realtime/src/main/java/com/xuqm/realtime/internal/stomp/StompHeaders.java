package com.xuqm.realtime.internal.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a frame in their order. Of several with one name the first counts, as STOMP 1.2 wants it. Those that came are kept as they came
 * until somebody asks for one, for of most messages nobody does; so they are not for several threads.
 */
public final class StompHeaders {

    private static final byte[] NO_LINES = {};
    private static final StompHeaders NONE = new StompHeaders(NO_LINES, false, List.of());

    private final byte[] lines;
    private final boolean areEscaped;
    private @Nullable List<String> namesAndValues;

    private StompHeaders(byte[] lines, boolean areEscaped, @Nullable List<String> namesAndValues) {
        this.lines = lines;
        this.areEscaped = areEscaped;
        this.namesAndValues = namesAndValues;
    }

    /**
     * Makes headers.
     *
     * @param namesAndValues a name, its value, a name, its value …
     */
    public static StompHeaders of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a header's value is missing");
        }
        return namesAndValues.length == 0 ? NONE : new StompHeaders(NO_LINES, false, List.of(namesAndValues));
    }

    /** Takes lines that were checked; nobody changes them any more. */
    static StompHeaders received(byte[] lines, boolean areEscaped) {
        return lines.length == 0 ? NONE : new StompHeaders(lines, areEscaped, null);
    }

    /** The same and one more. */
    public StompHeaders and(String name, String value) {
        List<String> more = new ArrayList<>(all());
        more.add(name);
        more.add(value);
        return new StompHeaders(NO_LINES, false, more);
    }

    /** The value of the first header of that name. */
    public @Nullable String get(String name) {
        List<String> all = all();
        for (int i = 0; i < all.size(); i += 2) {
            if (all.get(i).equals(name)) {
                return all.get(i + 1);
            }
        }
        return null;
    }

    private List<String> all() {
        List<String> all = namesAndValues;
        if (all == null) {
            all = read();
            namesAndValues = all;
        }
        return all;
    }

    private List<String> read() {
        List<String> read = new ArrayList<>();
        int end;
        for (int begin = 0; begin < lines.length; begin = end + 1) {
            end = Head.lineEnd(lines, begin);
            String line = new String(lines, begin, Head.textEnd(lines, begin, end) - begin, UTF_8);
            int colon = line.indexOf(':');
            read.add(unescaped(line.substring(0, colon)));
            read.add(unescaped(line.substring(colon + 1)));
        }
        return read;
    }

    private String unescaped(String text) {
        if (!areEscaped || text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' ? unescaped(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    /** What a character after a backslash stands for, 0 if that is no escape. */
    static char unescaped(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'c' -> ':';
            case '\\' -> '\\';
            default -> 0;
        };
    }

    int size() {
        return all().size() / 2;
    }

    String name(int index) {
        return all().get(2 * index);
    }

    String value(int index) {
        return all().get(2 * index + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StompHeaders that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** Tells how many; a value may be a token. */
    @Override
    public String toString() {
        return "StompHeaders[" + size() + "]";
    }
}
