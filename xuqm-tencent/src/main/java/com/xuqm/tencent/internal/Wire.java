package com.xuqm.tencent.internal;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Puts values into the form that the service takes, and refuses what it has no form for. */
public final class Wire {

    /** The largest uint32; as a number of seconds it means for ever. */
    public static final long UINT32_MAX = 4_294_967_295L;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMddHH");

    private Wire() {}

    /** A number from 0 to 4,294,967,295. */
    public static long uint32(String field, long value) {
        if (value < 0 || value > UINT32_MAX) {
            throw new IllegalArgumentException(field + " must be 0 to " + UINT32_MAX + ", but is " + value);
        }
        return value;
    }

    /** Numbers of that range. */
    public static List<Long> uint32s(String field, Collection<Long> values, int max) {
        List<Long> all = Checks.elements(field, values);
        Checks.size(field, all, max);
        all.forEach(value -> uint32(field, value));
        return all;
    }

    /** A time as epoch seconds. */
    public static long seconds(String field, Instant time) {
        return uint32(field, Checks.time(field, time).getEpochSecond());
    }

    /** A length of time in whole seconds. */
    public static long seconds(String field, Duration length, long most) {
        long seconds = Checks.notNull(field, length).toSeconds();
        if (length.isNegative() || seconds > most) {
            throw new IllegalArgumentException(field + " must be 0 to " + most + " seconds, but is " + length);
        }
        return seconds;
    }

    /** An hour, as archives are named. */
    public static String hour(String field, LocalDateTime hour) {
        return HOUR.format(Checks.notNull(field, hour));
    }

    /** Names and values, in their order. */
    public static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(members);
    }

    /** The same members and one more. */
    public static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    /** An object with one member for each value. */
    public static List<Map<String, Object>> objects(String name, Collection<?> values) {
        return values.stream().map(value -> members(name, value)).toList();
    }

    /** Attributes as the service lists them. */
    public static List<Map<String, Object>> attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry -> members("key", entry.getKey(), "value", entry.getValue()))
                .toList();
    }

    /** Values that are requests in requests. */
    public static <T> List<Map<String, Object>> maps(
            String field, Collection<T> values, Function<T, Map<String, Object>> form) {
        return Checks.elements(field, values).stream().map(form).toList();
    }

    /** The members, with a number drawn for each of the keys by which the service drops repetitions, unless they have it. */
    public static Map<String, Object> keyed(Map<String, Object> members, LongSupplier random, String... names) {
        Map<String, Object> keyed = new LinkedHashMap<>(members);
        for (String name : names) {
            keyed.computeIfAbsent(name, drawn -> random.getAsLong());
        }
        return keyed;
    }

    /** The members, with such a number in each object of a list. */
    public static Map<String, Object> keyedItems(
            Map<String, Object> members, String list, LongSupplier random, String name) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (members.get(list) instanceof List<?> all) {
            for (Object each : all) {
                Map<String, Object> item = new LinkedHashMap<>();
                if (each instanceof Map<?, ?> present) {
                    present.forEach((key, value) -> item.put(String.valueOf(key), value));
                }
                items.add(keyed(item, random, name));
            }
        }
        return with(members, list, items);
    }

    /** A text of a request; empty if it has none. */
    public static String text(Map<String, Object> members, String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    /** The texts of a list of a request; none if it has none. */
    public static List<String> texts(Map<String, Object> members, String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What a request is about. */
    public static <T> List<String> ids(Collection<T> values, Function<T, String> id) {
        return values.stream().map(id).toList();
    }
}
