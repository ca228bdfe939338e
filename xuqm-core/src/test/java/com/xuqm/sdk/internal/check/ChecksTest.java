package com.xuqm.sdk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static void assertRefused(ThrowingCallable check, String message) {
        assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Nested
    class AnId {

        @ParameterizedTest
        @ValueSource(strings = {"user_001", "a/b", "..", " a", "\u7528\u6237", "\ud83d\ude00", "%00", "a\u2028b"})
        void mayBe(String id) {
            assertThat(Checks.id("userId", id)).isSameAs(id);
        }

        static Stream<Arguments> refused() {
            return Stream.of(
                    Arguments.of(null, "userId must not be null"),
                    Arguments.of("", "userId must not be blank"),
                    Arguments.of(" \t", "userId must not be blank"),
                    Arguments.of("\u3000", "userId must not be blank"),
                    Arguments.of("a\nb", "userId must not contain control characters, but character 1 is U+000A"),
                    Arguments.of("\u0000", "userId must not contain control characters, but character 0 is U+0000"),
                    Arguments.of("ab\u007f", "userId must not contain control characters, but character 2 is U+007F"),
                    Arguments.of("\u0085x", "userId must not contain control characters, but character 0 is U+0085"),
                    Arguments.of("a\ud83d", "userId must be valid Unicode, but character 1 is a lone surrogate"),
                    Arguments.of("\ude00", "userId must be valid Unicode, but character 0 is a lone surrogate"),
                    Arguments.of("\ude00\ud83d", "userId must be valid Unicode, but character 0 is a lone surrogate"),
                    Arguments.of("x".repeat(1_025), "userId must have at most 1024 characters, but has 1025"));
        }

        @ParameterizedTest
        @MethodSource("refused")
        void mustNotBe(String id, String message) {
            assertRefused(() -> Checks.id("userId", id), message);
        }

        @Test
        void mayHave1024Characters() {
            assertThat(Checks.id("userId", "x".repeat(1_024))).hasSize(1_024);
        }
    }

    @Nested
    class AText {

        @Test
        void mayBeEmptyOrHaveLines() {
            assertThat(Checks.text("text", "")).isEmpty();
            assertThat(Checks.text("text", "a\r\n\u0000b")).isEqualTo("a\r\n\u0000b");
        }

        @Test
        void mayBeAbsentWhereItIsOptional() {
            assertThat(Checks.optionalText("text", null)).isNull();
            assertThat(Checks.optionalText("text", "")).isEmpty();
            assertRefused(() -> Checks.text("text", null), "text must not be null");
        }

        @Test
        void isNotShown() {
            assertThatThrownBy(() -> Checks.optionalText("text", "hidden\ud83d"))
                    .hasMessageNotContaining("hidden");
            assertThatThrownBy(() -> Checks.id("token", "hidden\n")).hasMessageNotContaining("hidden");
        }
    }

    @Nested
    class ALot {

        @Test
        void ofIdsIsCopied() {
            List<String> ids = new ArrayList<>(List.of("a", "b", "a"));
            List<String> copy = Checks.ids("userIds", ids, 3);
            ids.clear();

            assertThat(copy).containsExactly("a", "b", "a").isUnmodifiable();
        }

        @Test
        void ofIdsMayBeAnyCollection() {
            assertThat(Checks.ids("userIds", Set.of("a"), 3)).containsExactly("a");
        }

        @Test
        void ofIdsNamesTheOneThatIsWrong() {
            assertRefused(() -> Checks.ids("userIds", List.of("a", " "), 3), "userIds[1] must not be blank");
            assertRefused(() -> Checks.ids("userIds", Arrays.asList("a", null), 3), "userIds[1] must not be null");
        }

        @Test
        void ofIdsThatWereCheckedIsTakenAsItIs() {
            CheckedIds checked = new CheckedIds(List.of("a", "b"));

            assertThat(Checks.ids("userIds", checked, 2)).isSameAs(checked).containsExactly("a", "b");
            assertThatThrownBy(() -> Checks.ids("userIds", checked, 1))
                    .hasMessageStartingWith("userIds must have at most");
        }

        @Test
        void ofAnythingNamesTheOneThatIsAbsent() {
            assertRefused(() -> Checks.elements("parts", Arrays.asList(null, "a")), "parts[0] must not be null");
            assertRefused(() -> Checks.elements("parts", Arrays.asList("a", null)), "parts[1] must not be null");
            assertThat(Checks.elements("parts", List.of())).isEmpty();
        }

        @Test
        void isNeitherEmptyNorTooMuch() {
            assertRefused(() -> Checks.ids("userIds", null, 3), "userIds must not be null");
            assertRefused(() -> Checks.ids("userIds", List.of(), 3), "userIds must not be empty");
            assertRefused(
                    () -> Checks.ids("userIds", Collections.nCopies(4, "a"), 3),
                    "userIds must have at most 3 elements, but has 4; split them into several calls");
        }
    }

    @Nested
    class ANumber {

        @Test
        void mustBeInItsRange() {
            assertThat(Checks.range("size", 1, 1, 5)).isEqualTo(1);
            assertThat(Checks.range("size", 5, 1, 5)).isEqualTo(5);
            assertRefused(() -> Checks.range("size", 0, 1, 5), "size must be 1 to 5, but is 0");
            assertRefused(() -> Checks.range("size", 6, 1, 5), "size must be 1 to 5, but is 6");
        }

        @Test
        void ofADurationMustBePositive() {
            assertThat(Checks.positive("timeout", Duration.ofNanos(1))).isEqualTo(Duration.ofNanos(1));
            assertRefused(() -> Checks.positive("timeout", null), "timeout must not be null");
            assertRefused(
                    () -> Checks.positive("timeout", Duration.ZERO), "timeout must be more than zero, but is PT0S");
            assertRefused(
                    () -> Checks.positive("timeout", Duration.ofSeconds(-1)),
                    "timeout must be more than zero, but is PT-1S");
        }
    }

    @Nested
    class ACopy {

        @Test
        void ofAListIsUnmodifiableAndWithoutNulls() {
            List<String> list = new ArrayList<>(Arrays.asList("a", null, "b"));
            List<String> copy = Checks.copy(list);
            list.clear();

            assertThat(copy).containsExactly("a", "b").isUnmodifiable();
            assertThat(Checks.copy((List<String>) null)).isEmpty();
        }

        @Test
        void ofAMapIsUnmodifiableAndInOrderAndWithoutNulls() {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("z", "1");
            map.put("gone", null);
            map.put("a", "2");
            Map<String, String> copy = Checks.copy(map);
            map.clear();

            assertThat(copy)
                    .containsExactly(Map.entry("z", "1"), Map.entry("a", "2"))
                    .isUnmodifiable();
            assertThat(Checks.copy((Map<String, String>) null)).isEmpty();
        }
    }
}
