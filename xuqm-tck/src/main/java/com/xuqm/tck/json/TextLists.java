package com.xuqm.tck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.Samples.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists of texts, of which batches are made: a binding may copy many texts at a time, instead of looking up how each character is escaped, and
 * must find those that have to be escaped all the same.
 *
 * @param name what they have in common
 * @param lists the lists
 */
record TextLists(String name, List<List<@Nullable String>> lists) {

    static Stream<TextLists> all() {
        return Stream.of(
                new TextLists("with every character", List.of(everyCharacter())),
                new TextLists("of texts that are as short as what separates them", shortTexts()),
                new TextLists("of every length", everyLength()),
                new TextLists("of any kind, with absent texts", kinds()));
    }

    void check(JsonBinding binding) {
        for (List<@Nullable String> texts : lists) {
            Object back = binding.fromJson(binding.toJson(Lists.texts(texts)), Lists.class);
            assertThat(back).isEqualTo(Lists.texts(texts));
        }
    }

    private static List<@Nullable String> everyCharacter() {
        List<@Nullable String> texts = new ArrayList<>();
        for (int c = 0; c < 0x3000; c++) {
            texts.add("user_" + (char) c + "_1");
        }
        return texts;
    }

    private static List<List<@Nullable String>> shortTexts() {
        List<List<@Nullable String>> lists = new ArrayList<>();
        for (int c = 0; c < 0x200; c++) {
            String one = String.valueOf((char) c);
            lists.add(List.of(one));
            lists.add(List.of("", one, "", one, one, "#", one));
            lists.add(List.of("abc", "\",\"", one + one, "defghijk"));
        }
        return lists;
    }

    /** Those at which buffers end, too. */
    private static List<List<@Nullable String>> everyLength() {
        List<List<@Nullable String>> lists = new ArrayList<>();
        IntStream.concat(IntStream.rangeClosed(2_030, 2_050), IntStream.of(0, 1, 500, 1_020, 4_090, 8_000, 100_000))
                .forEach(length -> lists.add(List.of("a", "x".repeat(length), "b")));
        return lists;
    }

    @SuppressWarnings("JdkObsolete") // a list without random access is meant
    private static List<List<@Nullable String>> kinds() {
        return List.of(
                List.of(),
                Arrays.asList("a", null, "b"),
                Collections.unmodifiableList(Arrays.asList("a", "\u00fc", "b", "", "c", null, "", "")),
                new LinkedList<>(Collections.nCopies(1_000, "user_00000001")));
    }
}
