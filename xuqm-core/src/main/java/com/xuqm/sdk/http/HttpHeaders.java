package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable, ordered list of header fields whose names compare without regard to case.
 *
 * <p>Headers that are going to be <em>sent</em> are checked when they are added: a name must be an HTTP token, a value must
 * consist of visible ASCII characters, spaces and tabs, so that no value can start a header or a request of its own.
 * Headers that were <em>received</em> are kept as they came, see {@link #received(List)}.
 *
 * <p>{@link #toString()} shows the values of a few harmless fields only; any other may be a credential and is replaced by
 * {@code ***}.
 */
public final class HttpHeaders {

    private static final HttpHeaders EMPTY = new HttpHeaders(new String[0]);

    /** The fields whose values are shown. A list of secret ones would miss the ones that an application or a gateway invents. */
    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "accept-encoding",
            "accept-ranges",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-range",
            "content-type",
            "date",
            "host",
            "range",
            "retry-after",
            "server",
            "transfer-encoding",
            "user-agent",
            "vary",
            "x-app-timestamp",
            "x-request-id");

    /** Names at even indices, values at odd ones: one array, no object per field. */
    private final String[] fields;

    /** Whether a request may have them, once that was found: a client sends the same again and again. */
    private boolean areForRequests;

    private HttpHeaders(String[] fields) {
        this.fields = fields;
    }

    /**
     * Returns headers without any field.
     *
     * @return the empty headers, always the same instance
     */
    public static HttpHeaders empty() {
        return EMPTY;
    }

    /**
     * Returns headers to be sent.
     *
     * @param namesAndValues names and values in turn
     * @return the headers, in the given order
     * @throws IllegalArgumentException if the number of arguments is odd, or a name or a value may not be sent
     */
    public static HttpHeaders of(String... namesAndValues) {
        if (Checks.notNull("namesAndValues", namesAndValues).length % 2 != 0) {
            throw new IllegalArgumentException("headers need a value for each name, got " + namesAndValues.length
                    + " strings; the last name has no value");
        }
        if (namesAndValues.length == 0) {
            return EMPTY;
        }
        String[] fields = namesAndValues.clone(); // checked as it is kept: nobody changes it in between
        for (int i = 0; i < fields.length; i += 2) {
            check(fields[i], fields[i + 1]);
        }
        return new HttpHeaders(fields);
    }

    /**
     * Returns headers that came from a peer. Nothing is checked, since a peer may send anything and a response is to be
     * reported as it is.
     *
     * @param namesAndValues names and values in turn, an even number of strings; a name or value that is {@code null} is left out
     *     with its other half
     * @return the headers, in the given order
     */
    public static HttpHeaders received(List<? extends @Nullable String> namesAndValues) {
        if (Checks.notNull("namesAndValues", namesAndValues).size() % 2 != 0) {
            throw new IllegalArgumentException("headers need a value for each name");
        }
        String[] fields = new String[namesAndValues.size()];
        int length = 0;
        for (Iterator<? extends @Nullable String> each = namesAndValues.iterator(); each.hasNext(); ) {
            String name = each.next();
            String value = each.next();
            if (name != null && value != null) {
                fields[length++] = name;
                fields[length++] = value;
            }
        }
        return new HttpHeaders(length == fields.length ? fields : Arrays.copyOf(fields, length));
    }

    /**
     * Returns headers that came from a peer, out of the map in which many HTTP servers and gateways hand them on: a value is a {@code String}
     * ({@code Map<String, String>}), a collection of them ({@code Map<String, List<String>>}) or an array. Nothing else is checked;
     * names that differ in case only stay apart here and are found together by {@link #all}.
     *
     * @param fields values by name; a name or value that is {@code null} is left out
     * @return the headers, in the map's order
     * @throws IllegalArgumentException if a value is something else; the text names its class and not the value
     */
    public static HttpHeaders received(Map<String, ? extends @Nullable Object> fields) {
        List<@Nullable String> namesAndValues = new ArrayList<>();
        Checks.notNull("fields", fields).forEach((name, values) -> {
            for (Object value : values(values)) {
                namesAndValues.add(name);
                namesAndValues.add(text(name, value));
            }
        });
        return received(namesAndValues);
    }

    private static Iterable<? extends @Nullable Object> values(@Nullable Object values) {
        if (values instanceof Iterable<?> several) {
            return several;
        }
        return values instanceof Object[] several ? Arrays.asList(several) : Collections.singletonList(values);
    }

    private static @Nullable String text(@Nullable String name, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new IllegalArgumentException("the values of header " + name
                + " must be strings, or collections or arrays of strings, but one is a "
                + value.getClass().getName());
    }

    /**
     * Starts new headers to be sent.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the first value of a field.
     *
     * @param name the field's name, in any case
     * @return the value, or {@code null} if there is no such field
     */
    public @Nullable String first(String name) {
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return fields[i + 1];
            }
        }
        return null;
    }

    /**
     * Returns all values of a field.
     *
     * @param name the field's name, in any case
     * @return the values in order, unmodifiable, empty if there is no such field
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>(1);
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                values.add(fields[i + 1]);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Tells whether a field is present.
     *
     * @param name the field's name, in any case
     * @return whether there is at least one such field
     */
    public boolean contains(String name) {
        return first(name) != null;
    }

    /**
     * Hands each field to an action, in order.
     *
     * @param action takes name and value
     */
    public void forEach(BiConsumer<String, String> action) {
        Checks.notNull("action", action);
        for (int i = 0; i < fields.length; i += 2) {
            action.accept(fields[i], fields[i + 1]);
        }
    }

    /**
     * Returns these fields followed by others. Both were checked already, so that nothing is checked again.
     *
     * @param more the fields to put after these
     * @return headers with all fields of both
     */
    public HttpHeaders followedBy(HttpHeaders more) {
        if (Checks.notNull("more", more).fields.length == 0) {
            return this;
        }
        if (fields.length == 0) {
            return more;
        }
        String[] both = Arrays.copyOf(fields, fields.length + more.fields.length);
        System.arraycopy(more.fields, 0, both, fields.length, more.fields.length);
        return new HttpHeaders(both);
    }

    /**
     * Returns these fields in the place of which others have a say: a field that the others have, too, is left out here. Both were checked
     * already, so that nothing is checked again.
     *
     * @param others the fields that count
     * @return these fields without those that the others name, followed by the others
     */
    public HttpHeaders overriddenBy(HttpHeaders others) {
        if (Checks.notNull("others", others).fields.length == 0 || fields.length == 0) {
            return followedBy(others);
        }
        List<String> left = new ArrayList<>();
        forEach((name, value) -> {
            if (!others.contains(name)) {
                left.add(name);
                left.add(value);
            }
        });
        return new HttpHeaders(left.toArray(String[]::new)).followedBy(others);
    }

    /**
     * Returns the number of fields.
     *
     * @return how many name and value pairs there are
     */
    public int size() {
        return fields.length / 2;
    }

    /** Refuses fields that only the transport may set. */
    void checkForRequest() {
        if (areForRequests) {
            return;
        }
        forEach((name, value) -> {
            if (ReservedHeaders.isTransports(name)) {
                throw new IllegalArgumentException("header " + name + " is set by the transport and by nobody else");
            }
        });
        areForRequests = true;
    }

    private static void check(String name, String value) {
        checkName(Checks.notNull("header name", name));
        checkValue(name, Checks.notNull("header value", value));
    }

    private static void checkName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a header name must not be empty");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean token = c < 0x7f && (Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
            if (!token) {
                throw new IllegalArgumentException("a header name must be an HTTP token, but character " + i + " is "
                        + String.format("U+%04X", (int) c));
            }
        }
    }

    private static void checkValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < 0x20 && c != '\t') || c > 0x7e) {
                throw new IllegalArgumentException("the value of header " + name
                        + " must be visible ASCII, spaces and tabs, but character " + i + " is "
                        + String.format("U+%04X", (int) c) + "; encode it before it is put into a header");
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpHeaders that && Arrays.equals(fields, that.fields);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fields);
    }

    /** Shows the names of all fields and the values of the harmless ones. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < fields.length; i += 2) {
            if (i > 0) {
                text.append(", ");
            }
            text.append(fields[i]).append(": ");
            text.append(HARMLESS.contains(fields[i].toLowerCase(Locale.ROOT)) ? fields[i + 1] : "***");
        }
        return text.append(']').toString();
    }

    /** Collects header fields to be sent. */
    public static final class Builder {

        private String[] fields = new String[16];
        private int length;

        private Builder() {}

        /**
         * Adds a field after the ones that are there, even if one of them has the same name.
         *
         * @param name an HTTP token: letters, digits and {@code !#$%&'*+-.^_`|~}
         * @param value visible ASCII, spaces and tabs; may be empty
         * @return this builder
         * @throws IllegalArgumentException if the name or the value may not be sent; the text names the field and the
         *     offending character's position but never shows the value, which may be a secret
         */
        public Builder add(String name, String value) {
            check(name, value);
            if (length == fields.length) {
                fields = Arrays.copyOf(fields, length * 2);
            }
            fields[length++] = name;
            fields[length++] = value;
            return this;
        }

        /**
         * Adds all fields of other headers.
         *
         * @param headers the fields to add; checked like any other
         * @return this builder
         */
        public Builder addAll(HttpHeaders headers) {
            Checks.notNull("headers", headers).forEach(this::add);
            return this;
        }

        /**
         * Returns the collected headers.
         *
         * @return immutable headers; the builder may be used further
         */
        public HttpHeaders build() {
            return length == 0 ? EMPTY : new HttpHeaders(Arrays.copyOf(fields, length));
        }
    }
}
