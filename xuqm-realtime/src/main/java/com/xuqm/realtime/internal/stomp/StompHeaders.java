package com.xuqm.realtime.internal.stomp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of a frame in their order. Of several with one name the first counts, as STOMP 1.2 wants it. */
public final class StompHeaders {

    private static final StompHeaders NONE = new StompHeaders(List.of());

    private final List<String> namesAndValues;

    private StompHeaders(List<String> namesAndValues) {
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
        return namesAndValues.length == 0 ? NONE : new StompHeaders(List.of(namesAndValues));
    }

    static StompHeaders received(List<String> namesAndValues) {
        return namesAndValues.isEmpty() ? NONE : new StompHeaders(namesAndValues);
    }

    /** The same and one more. */
    public StompHeaders and(String name, String value) {
        List<String> more = new ArrayList<>(namesAndValues);
        more.add(name);
        more.add(value);
        return new StompHeaders(more);
    }

    /** The value of the first header of that name. */
    public @Nullable String get(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equals(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return null;
    }

    int size() {
        return namesAndValues.size() / 2;
    }

    String name(int index) {
        return namesAndValues.get(2 * index);
    }

    String value(int index) {
        return namesAndValues.get(2 * index + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StompHeaders that && namesAndValues.equals(that.namesAndValues);
    }

    @Override
    public int hashCode() {
        return namesAndValues.hashCode();
    }

    /** Tells how many; a value may be a token. */
    @Override
    public String toString() {
        return "StompHeaders[" + size() + "]";
    }
}
