package com.xuqm.emulator.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of a request, decoded, with the checks that every route wants. */
public final class Query {

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Decodes a raw query.
     *
     * @param raw the text behind the question mark, or null
     * @return the query
     */
    public static Query parse(@Nullable String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&", -1)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    String value = equals < 0 ? "" : pair.substring(equals + 1);
                    values.computeIfAbsent(PercentDecoder.queryPart(name), n -> new ArrayList<>())
                            .add(PercentDecoder.queryPart(value));
                }
            }
        }
        values.replaceAll((name, list) -> List.copyOf(list));
        return new Query(Collections.unmodifiableMap(values));
    }

    /**
     * A query of parameters that are decoded already.
     *
     * @param values the parameters
     * @return the query
     */
    public static Query of(Map<String, List<String>> values) {
        return new Query(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /**
     * All parameters.
     *
     * @return an unmodifiable map, in the order sent
     */
    public Map<String, List<String>> asMap() {
        return values;
    }

    /**
     * All values of a parameter.
     *
     * @param name the parameter
     * @return the values, empty if it was not sent
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The value of a parameter that may be absent; an empty value counts as absent.
     *
     * @param name the parameter
     * @return the value, or null
     */
    public @Nullable String optional(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Refusal.badRequest("parameter " + name + " was sent " + all.size() + " times");
        }
        return all.isEmpty() || all.get(0).isEmpty() ? null : all.get(0);
    }

    /**
     * The value of a parameter that must be present.
     *
     * @param name the parameter
     * @return the value
     */
    public String required(String name) {
        String value = optional(name);
        if (value == null || value.isBlank()) {
            throw Refusal.badRequest("parameter " + name + " is missing");
        }
        return value;
    }

    /**
     * A whole number.
     *
     * @param name the parameter
     * @param fallback its value if absent
     * @param min least value allowed
     * @param max greatest value allowed
     * @return the number
     */
    public int integer(String name, int fallback, int min, int max) {
        String value = optional(name);
        if (value == null) {
            return fallback;
        }
        int number;
        try {
            number = Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("parameter " + name + " must be a whole number");
        }
        if (number < min || number > max) {
            throw Refusal.badRequest("parameter " + name + " must be " + min + " to " + max);
        }
        return number;
    }

    /**
     * A truth value.
     *
     * @param name the parameter
     * @param fallback its value if absent
     * @return the value
     */
    public boolean bool(String name, boolean fallback) {
        Boolean value = optionalBool(name);
        return value == null ? fallback : value;
    }

    /**
     * A truth value that must be sent.
     *
     * @param name name of the parameter
     * @return the value
     */
    public boolean requiredBool(String name) {
        Boolean value = optionalBool(name);
        if (value == null) {
            throw Refusal.badRequest("parameter " + name + " is missing");
        }
        return value;
    }

    /**
     * A truth value.
     *
     * @param name name of the parameter
     * @return the value, or null if it is missing
     */
    public @Nullable Boolean optionalBool(String name) {
        String value = optional(name);
        if (value == null) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.badRequest("parameter " + name + " must be true or false");
        }
        return value.equals("true");
    }

    /**
     * A whole number that must be sent.
     *
     * @param name name of the parameter
     * @return the number, not negative
     */
    public long requiredNumber(String name) {
        try {
            long number = Long.parseLong(required(name));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw Refusal.badRequest("parameter " + name + " must be a whole number, not negative");
    }
}
