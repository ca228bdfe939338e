package com.xuqm.tencent.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an element, in whichever of its names and spellings they come. */
record Fields(Map<?, ?> asAny) {

    @SuppressWarnings("unchecked") // an object of JSON has texts for keys
    Map<String, Object> asMap() {
        return (Map<String, Object>) asAny;
    }

    private @Nullable Object find(String... names) {
        for (String name : names) {
            Object value = asAny.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    String text(String... names) {
        Object value = find(names);
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : "";
    }

    long integer(String name) {
        Object value = find(name);
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof String digits ? Long.parseLong(digits) : 0;
    }

    Duration seconds(String name) {
        return Duration.ofSeconds(integer(name));
    }

    double decimal(String name) {
        Object value = find(name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof String digits ? Double.parseDouble(digits) : 0;
    }

    List<String> texts(String name) {
        return find(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<Fields> objects(String name) {
        return find(name) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(each -> new Fields((Map<?, ?>) each))
                        .toList()
                : List.of();
    }
}
