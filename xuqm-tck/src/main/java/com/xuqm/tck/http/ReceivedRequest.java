package com.xuqm.tck.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived at the server, byte for byte where that matters.
 *
 * @param method the method
 * @param target the request target, as it stood on the request line
 * @param fields the header lines in order, without their line ends
 * @param body the body, without its framing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of 16 MB would only cost
public record ReceivedRequest(String method, String target, List<String> fields, byte[] body) {

    /** Copies the fields. */
    public ReceivedRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        fields = List.copyOf(fields);
        Objects.requireNonNull(body, "body");
    }

    /**
     * Returns the values of a header.
     *
     * @param name the name in any case
     * @return the values in order, without space around them
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        for (String field : fields) {
            if (field.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                values.add(field.substring(prefix.length()).trim());
            }
        }
        return values;
    }

    /**
     * Returns the value of a header.
     *
     * @param name the name in any case
     * @return its first value, or {@code null} if it is not there
     */
    public @Nullable String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * Returns the names of all headers.
     *
     * @return the names in order and in lower case
     */
    public List<String> names() {
        return fields.stream()
                .map(field ->
                        field.substring(0, Math.max(0, field.indexOf(':'))).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public String toString() {
        return method + " " + target + " " + fields + " and " + body.length + " bytes";
    }
}
