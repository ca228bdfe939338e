package com.xuqm.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpHeadersTest {

    @Nested
    class ToBeSent {

        @ParameterizedTest
        @ValueSource(strings = {"a", "X-App-Nonce", "!#$%&'*+-.^_`|~09AZaz"})
        void mayHaveTheseNames(String name) {
            assertThat(HttpHeaders.of(name, "v").first(name)).isEqualTo("v");
        }

        @ParameterizedTest
        @CsvSource({
            "'', a header name must not be empty",
            "'a b', 'a header name must be an HTTP token, but character 1 is U+0020'",
            "'a:', 'a header name must be an HTTP token, but character 1 is U+003A'",
            "':path', 'a header name must be an HTTP token, but character 0 is U+003A'",
            "'a\r\nb', 'a header name must be an HTTP token, but character 1 is U+000D'",
            "'caf\u00e9', 'a header name must be an HTTP token, but character 3 is U+00E9'",
            "'\u0661', 'a header name must be an HTTP token, but character 0 is U+0661'",
            "'a\u007f', 'a header name must be an HTTP token, but character 1 is U+007F'"
        })
        void mustNotHaveThese(String name, String message) {
            assertThatThrownBy(() -> HttpHeaders.of(name, "v"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\tb", "~!@#$%^&*()_+{}|:\"<>?", "a=b; c=\"d\""})
        void mayHaveTheseValues(String value) {
            assertThat(HttpHeaders.of("a", value).first("a")).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({
            "'hidden\r\nX-Evil: 1', 6, U+000D",
            "'hidden\n', 6, U+000A",
            "'\u0000', 0, U+0000",
            "'hidden\u007f', 6, U+007F",
            "'caf\u00e9', 3, U+00E9",
            "'\ud83d\ude00', 0, U+D83D"
        })
        void mustNotHaveTheseAndAreNotShown(String value, int position, String character) {
            assertThatThrownBy(() -> HttpHeaders.of("X-Trace", value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the value of header X-Trace must be visible ASCII, spaces and tabs, but character "
                            + position + " is " + character + "; encode it before it is put into a header")
                    .hasMessageNotContaining("hidden");
        }

        @Test
        void leaveOutWhatIsNotThere() {
            HttpHeaders headers = HttpHeaders.received(Arrays.asList("a", null, null, "b", "c", "d", null, null));

            assertThat(headers).isEqualTo(HttpHeaders.of("c", "d"));
            assertThat(headers.all("a")).isEmpty();
        }

        @Test
        void comeInPairs() {
            assertThatThrownBy(() -> HttpHeaders.of("a", "b", "c"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("got 3 strings");
            assertThatThrownBy(() -> HttpHeaders.of("a", null)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mayBeMany() {
            HttpHeaders.Builder builder = HttpHeaders.builder();
            for (int i = 0; i < 100; i++) {
                builder.add("h" + i, "v" + i);
            }

            assertThat(builder.build().size()).isEqualTo(100);
            assertThat(builder.build().first("h99")).isEqualTo("v99");
        }

        @Test
        void areNotChangedByTheirBuilderLater() {
            HttpHeaders.Builder builder = HttpHeaders.builder().add("a", "1");
            HttpHeaders headers = builder.build();
            builder.add("b", "2");

            assertThat(headers.size()).isEqualTo(1);
        }

        @Test
        void areCheckedIfTheyWereReceived() {
            HttpHeaders received = HttpHeaders.received(List.of("a", "caf\u00e9"));

            assertThatThrownBy(() -> HttpHeaders.builder().addAll(received))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Received {

        @Test
        void areKeptAsTheyCame() {
            HttpHeaders headers = HttpHeaders.received(List.of("X b", "\u00e9\u0001", "x B", "2"));

            assertThat(headers.all("x b")).containsExactly("\u00e9\u0001", "2");
        }

        @Test
        void areACopy() {
            List<String> list = new ArrayList<>(List.of("a", "b"));
            HttpHeaders headers = HttpHeaders.received(list);
            list.clear();

            assertThat(headers.first("a")).isEqualTo("b");
        }

        @Test
        void comeInPairs() {
            assertThatThrownBy(() -> HttpHeaders.received(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class LookingUp {

        private final HttpHeaders headers = HttpHeaders.of("Set-Cookie", "a", "Date", "now", "set-cookie", "b");

        @Test
        void doesNotRegardCase() {
            assertThat(headers.first("SET-COOKIE")).isEqualTo("a");
            assertThat(headers.all("sEt-CoOkIe")).containsExactly("a", "b").isUnmodifiable();
            assertThat(headers.contains("date")).isTrue();
        }

        @Test
        void findsNothingWhereThereIsNone() {
            assertThat(headers.first("Host")).isNull();
            assertThat(headers.all("Host")).isEmpty();
            assertThat(headers.contains("Host")).isFalse();
        }

        @Test
        void keepsTheOrder() {
            List<String> lines = new ArrayList<>();
            headers.forEach((name, value) -> lines.add(name + ": " + value));

            assertThat(lines).containsExactly("Set-Cookie: a", "Date: now", "set-cookie: b");
        }
    }

    @Nested
    class PuttingTogether {

        private final HttpHeaders one = HttpHeaders.of("a", "1");
        private final HttpHeaders two = HttpHeaders.of("A", "2");

        @Test
        void keepsAllFields() {
            assertThat(one.followedBy(two)).isEqualTo(HttpHeaders.of("a", "1", "A", "2"));
        }

        @Test
        void withNothingChangesNothing() {
            assertThat(one.followedBy(HttpHeaders.empty())).isSameAs(one);
            assertThat(HttpHeaders.empty().followedBy(one)).isSameAs(one);
            assertThat(HttpHeaders.builder().build()).isSameAs(HttpHeaders.empty());
        }

        @Test
        void givesEqualFieldsForEqualFields() {
            assertThat(one).isEqualTo(HttpHeaders.of("a", "1")).hasSameHashCodeAs(HttpHeaders.of("a", "1"));
            assertThat(one).isNotEqualTo(two);
        }
    }

    @Nested
    class Shown {

        @Test
        void areTheValuesOfHarmlessFieldsOnly() {
            HttpHeaders headers = HttpHeaders.of(
                    "Authorization", "hidden",
                    "cookie", "hidden",
                    "X-Internal-Token", "hidden",
                    "X-App-Signature", "hidden",
                    "X-Api-Key", "hidden",
                    "Location", "https://x.test/?token=hidden",
                    "Content-Type", "text/plain",
                    "X-Request-Id", "r-1");

            assertThat(headers)
                    .hasToString("[Authorization: ***, cookie: ***, X-Internal-Token: ***, X-App-Signature: ***,"
                            + " X-Api-Key: ***, Location: ***, Content-Type: text/plain, X-Request-Id: r-1]");
            assertThat(HttpHeaders.empty()).hasToString("[]");
        }
    }

    @Test
    void areTakenFromMapsOfAnyShape() {
        Map<String, String> single = new LinkedHashMap<>();
        single.put("X-A", "1");
        single.put("X-Absent", null);
        Map<String, Object> mixed = new LinkedHashMap<>();
        mixed.put("X-A", "1");
        mixed.put("X-B", Arrays.asList("2", null, "3"));
        mixed.put("X-C", new String[] {"4", "5"});

        assertThat(HttpHeaders.received(single)).isEqualTo(HttpHeaders.of("X-A", "1"));
        assertThat(HttpHeaders.received(mixed))
                .isEqualTo(HttpHeaders.of("X-A", "1", "X-B", "2", "X-B", "3", "X-C", "4", "X-C", "5"));
        assertThatThrownBy(() -> HttpHeaders.received(Map.of("X-A", 17)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the values of header X-A must be strings, or collections or arrays of strings, but one is a"
                                + " java.lang.Integer");
    }

    @Test
    void areOverriddenByName() {
        HttpHeaders all = HttpHeaders.of("X-A", "1", "X-B", "2", "x-a", "3");

        assertThat(all.overriddenBy(HttpHeaders.of("X-a", "4"))).isEqualTo(HttpHeaders.of("X-B", "2", "X-a", "4"));
        assertThat(all.overriddenBy(HttpHeaders.empty())).isEqualTo(all);
        assertThat(HttpHeaders.empty().overriddenBy(all)).isEqualTo(all);
    }
}
