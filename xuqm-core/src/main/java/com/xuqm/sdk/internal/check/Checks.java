package com.xuqm.sdk.internal.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks of what callers hand in, each naming the field and saying what is allowed. Values are not shown: they may be secret. */
public final class Checks {

    /** Far above any id that the service takes; what it takes exactly is its own to say. */
    private static final int LONGEST_ID = 1024;

    /** Later ones are mistakes of a unit, such as microseconds taken for milliseconds. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Checks() {}

    /**
     * Checks an id or a name that goes into a path, a query or a body.
     *
     * @param field the field's name for the message
     * @param value the value
     * @return the value
     */
    public static String id(String field, @Nullable String value) {
        if (value != null && isPlain(value)) {
            return value;
        }
        String id = notBlank(field, value);
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    field + " must have at most " + LONGEST_ID + " characters, but has " + id.length());
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException(field + " must not contain control characters, but character " + i
                        + " is " + String.format("U+%04X", (int) c));
            }
        }
        return id;
    }

    /** Tells whether an id is what nearly all are, visible ASCII, so that there is nothing to find fault with. */
    private static boolean isPlain(String id) {
        int length = id.length();
        for (int i = 0; i < length; i++) {
            char c = id.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return length > 0 && length <= LONGEST_ID;
    }

    /**
     * Checks a text that must say something.
     *
     * @param field the field's name for the message
     * @param value the value
     * @return the value
     */
    public static String notBlank(String field, @Nullable String value) {
        String text = text(field, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
        return text;
    }

    /**
     * Checks a secret that somebody else made: a key or a token. What is invisible around it came along from a file or a form, and
     * a signature made with it would merely be wrong.
     *
     * @param field the field's name for the message
     * @param value the value
     * @return the value
     */
    public static String secret(String field, @Nullable String value) {
        String secret = notBlank(field, value);
        refuseInvisible(field, "begins", secret.codePointAt(0));
        refuseInvisible(field, "ends", secret.codePointBefore(secret.length()));
        return secret;
    }

    private static void refuseInvisible(String field, String where, int c) {
        boolean isInvisible = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT; // a byte order mark, a zero-width space
        if (isInvisible) {
            throw new IllegalArgumentException(field + " " + where + " with the invisible character "
                    + String.format("U+%04X", c)
                    + ", which a secret that is read from a file or copied often brings along; remove it, for instance with"
                    + " String.strip(), or save the file without it");
        }
    }

    /**
     * Checks a text, which may be empty.
     *
     * @param field the field's name for the message
     * @param value the value
     * @return the value
     */
    public static String text(String field, @Nullable String value) {
        String text = notNull(field, value);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException(
                            field + " must be valid Unicode, but character " + i + " is a lone surrogate");
                }
                i++;
            }
        }
        return text;
    }

    /**
     * Checks a text that may be absent.
     *
     * @param field the field's name for the message
     * @param value the value, or {@code null}
     * @return the value
     */
    public static @Nullable String optionalText(String field, @Nullable String value) {
        return value == null ? null : text(field, value);
    }

    /**
     * Checks that something is there.
     *
     * @param field the field's name for the message
     * @param value the value
     * @param <T> its type
     * @return the value
     */
    public static <T> T notNull(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " must not be null");
        }
        return value;
    }

    /**
     * Checks a list of ids.
     *
     * @param field the field's name for the message
     * @param values the ids
     * @param max the most there may be
     * @return an unmodifiable copy
     */
    public static List<String> ids(String field, @Nullable Collection<String> values, int max) {
        Collection<String> present = notNull(field, values);
        size(field, present, max);
        if (present instanceof CheckedIds checked) {
            return checked;
        }
        int i = 0;
        for (String value : present) {
            if (value == null || !isPlain(value)) { // the name is made for those alone that may need it
                id(field + "[" + i + "]", value);
            }
            i++;
        }
        return List.copyOf(present);
    }

    /**
     * Checks elements that must all be there.
     *
     * @param field the field's name for the message
     * @param values the elements, may be none
     * @param <T> their type
     * @return an unmodifiable copy
     */
    public static <T> List<T> elements(String field, @Nullable Collection<T> values) {
        List<T> copy = new ArrayList<>(notNull(field, values));
        int absent = copy.indexOf(null);
        if (absent >= 0) {
            throw new IllegalArgumentException(field + "[" + absent + "] must not be null");
        }
        return Collections.unmodifiableList(copy);
    }

    /**
     * Checks names and texts.
     *
     * @param field the field's name for the message
     * @param values the texts by name
     * @return an unmodifiable copy in the same order
     */
    public static Map<String, String> texts(String field, @Nullable Map<String, String> values) {
        Map<String, String> copy = new LinkedHashMap<>(notNull(field, values));
        size(field, copy.keySet(), Integer.MAX_VALUE);
        copy.forEach((name, value) -> text(field + "[" + id("a name in " + field, name) + "]", value));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Checks how many elements there are.
     *
     * @param field the field's name for the message
     * @param values the elements
     * @param max the most there may be
     */
    public static void size(String field, Collection<?> values, int max) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
        if (values.size() > max) {
            throw new IllegalArgumentException(field + " must have at most " + max + " elements, but has "
                    + values.size() + "; split them into several calls");
        }
    }

    /**
     * Checks a number's range.
     *
     * @param field the field's name for the message
     * @param value the value
     * @param min the least that is allowed
     * @param max the most that is allowed
     * @return the value
     */
    public static int range(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + " must be " + min + " to " + max + ", but is " + value);
        }
        return value;
    }

    /**
     * Checks a duration.
     *
     * @param field the field's name for the message
     * @param value the value
     * @return the value
     */
    public static Duration positive(String field, @Nullable Duration value) {
        Duration duration = notNull(field, value);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(field + " must be more than zero, but is " + duration);
        }
        return duration;
    }

    /**
     * Checks a time that goes on the wire, which is in epoch milliseconds.
     *
     * @param field the field's name for the message
     * @param value the value
     * @return the value
     */
    public static Instant time(String field, @Nullable Instant value) {
        Instant time = notNull(field, value);
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException(field + " must be between 1970 and 9999, but is " + time);
        }
        return time;
    }

    /**
     * Copies a list that may be absent.
     *
     * @param values the elements, or {@code null}
     * @param <T> their type
     * @return an unmodifiable copy, empty for {@code null}; elements that are {@code null} are left out
     */
    public static <T> List<T> copy(@Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        return values.stream().filter(value -> value != null).toList();
    }

    /**
     * Copies a map that may be absent.
     *
     * @param values the entries, or {@code null}
     * @param <V> the type of the values
     * @return an unmodifiable copy in the same order, empty for {@code null}; entries without a value are left out
     */
    public static <V> Map<String, V> copy(@Nullable Map<String, V> values) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        Map<String, V> copy = new LinkedHashMap<>(values);
        copy.values().removeIf(value -> value == null);
        return Collections.unmodifiableMap(copy);
    }
}
