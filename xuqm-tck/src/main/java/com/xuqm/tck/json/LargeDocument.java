package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.tck.json.ReadExample.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.Samples.Nothing;
import com.xuqm.tck.json.Samples.Person;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that is larger than any honest one. It is made when it is needed, and its value is measured, not compared.
 *
 * @param name what it shows
 * @param document makes the document
 * @param type the type to read
 * @param size how long or how large the value is
 */
record LargeDocument(String name, Supplier<String> document, Type type, int size) {

    private static final int MILLION = 1_000_000;

    static Stream<LargeDocument> all() {
        return Stream.of(
                new LargeDocument(
                        "a string of 25 million characters",
                        () -> "'" + "x".repeat(25 * MILLION) + "'",
                        String.class,
                        25 * MILLION),
                new LargeDocument(
                        "a string of a million emojis",
                        () -> "'" + "\uD83D\uDE00".repeat(MILLION) + "'",
                        String.class,
                        2 * MILLION),
                new LargeDocument(
                        "a string of a million escapes",
                        () -> "'" + "\\n".repeat(MILLION) + "'",
                        String.class,
                        MILLION),
                new LargeDocument(
                        "a million numbers", () -> "[" + "1,".repeat(MILLION - 1) + "1]", listOf(Long.class), MILLION),
                new LargeDocument(
                        "a million values of any type",
                        () -> "[" + "1,".repeat(MILLION - 1) + "1]",
                        Object.class,
                        MILLION),
                new LargeDocument(
                        "a hundred thousand records",
                        () -> "[" + "{'age':1},".repeat(99_999) + "{}]",
                        listOf(Person.class),
                        100_000),
                new LargeDocument(
                        "a map of two hundred thousand keys", () -> object(200_000), mapOf(Long.class), 200_000),
                new LargeDocument(
                        "an object of two hundred thousand names", () -> object(200_000), Object.class, 200_000),
                new LargeDocument(
                        "a record with two hundred thousand unknown members", () -> object(200_000), Nothing.class, 0),
                new LargeDocument(
                        "a million duplicates", () -> "{" + "'age':1,".repeat(MILLION) + "'age':2}", Person.class, 2),
                new LargeDocument(
                        "a key of a million characters",
                        () -> "{'" + "k".repeat(MILLION) + "':1}",
                        mapOf(Long.class),
                        1),
                new LargeDocument(
                        "an unknown name of a million characters",
                        () -> "{'" + "k".repeat(MILLION) + "':1}",
                        Nothing.class,
                        0),
                new LargeDocument("ten million spaces", () -> " ".repeat(10 * MILLION) + "7", Integer.class, 7));
    }

    void check(JsonBinding binding) {
        assertThat(sizeOf(binding.fromJson(json(document.get()), type))).isEqualTo(size);
    }

    private static int sizeOf(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof Collection<?> list) {
            return list.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value instanceof Person person) {
            return person.age();
        }
        return value instanceof Integer number ? number : 0;
    }

    private static String object(int members) {
        StringBuilder object = new StringBuilder("{'k0':0");
        for (int i = 1; i < members; i++) {
            object.append(",'k").append(i).append("':").append(i);
        }
        return object.append('}').toString();
    }
}
