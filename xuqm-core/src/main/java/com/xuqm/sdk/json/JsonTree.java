package com.xuqm.sdk.json;

import com.xuqm.sdk.internal.text.JsonCursor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values of any type, as every {@link JsonBinding} reads them. */
final class JsonTree {

    private JsonTree() {}

    /**
     * Reads the next value.
     *
     * @throws JsonBindingException if it is or holds a number that is too large for a double
     */
    static @Nullable Object read(JsonCursor in) {
        return switch (in.peek()) {
            case '{' -> object(in);
            case '[' -> array(in);
            case '"' -> in.string();
            default -> literal(in.literal());
        };
    }

    private static Map<String, @Nullable Object> object(JsonCursor in) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        in.enter();
        while (in.hasNext('}')) {
            members.put(in.name(), read(in));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonCursor in) {
        List<@Nullable Object> elements = new ArrayList<>();
        in.enter();
        while (in.hasNext(']')) {
            elements.add(read(in));
        }
        return elements;
    }

    private static @Nullable Object literal(String text) {
        return switch (text) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> number(text);
        };
    }

    private static Number number(String text) {
        if (text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            return Spellings.toDouble(text);
        }
        BigInteger integer = new BigInteger(text);
        return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
    }
}
