package com.xuqm.micrometer;

import com.xuqm.sdk.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The header fields that tracing wants to send with an attempt. Only those that were allowed by name get in, so that whatever a propagator does it
 * takes no credential's place; and none with what may not stand in a header field.
 */
public final class PropagatedHeaders {

    private final Set<String> allowed;
    private final Consumer<String> refused;
    private final Map<String, String> fields = new TreeMap<>();

    /**
     * Makes an empty one.
     *
     * @param allowed names in lower case
     * @param refused is told the names of fields whose value cannot be sent
     */
    PropagatedHeaders(Set<String> allowed, Consumer<String> refused) {
        this.allowed = allowed;
        this.refused = refused;
    }

    /**
     * Takes a field, unless its name is not allowed or its value cannot be sent.
     *
     * @param name the field's name
     * @param value its value
     */
    void put(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        if (!allowed.contains(key)) {
            return;
        }
        try {
            HttpHeaders unused = HttpHeaders.of(key, value);
            fields.put(key, value);
        } catch (IllegalArgumentException e) { // such as a line break
            refused.accept(key);
        }
    }

    /** Returns what is sent. */
    HttpHeaders toHeaders() {
        HttpHeaders headers = HttpHeaders.empty();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            headers = headers.overriddenBy(HttpHeaders.of(field.getKey(), field.getValue()));
        }
        return headers;
    }

    /** Shows the names. */
    @Override
    public String toString() {
        return "PropagatedHeaders" + fields.keySet();
    }
}
