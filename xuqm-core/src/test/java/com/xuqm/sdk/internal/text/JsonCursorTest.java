package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A way through a JSON document")
class JsonCursorTest {

    private static JsonCursor at(String json) {
        return new JsonCursor(json.getBytes(UTF_8), 0);
    }

    @Test
    void leads_over_white_space_to_each_sign_and_ends_with_none() {
        JsonCursor cursor = at(" \t\r\n{ } ");

        assertThat(cursor.peek()).isEqualTo('{');
        assertThat(cursor.at()).isEqualTo(4);
        assertThat(cursor.takes('[')).isFalse();
        assertThat(cursor.takes('{')).isTrue();
        assertThat(cursor.takes('}')).isTrue();
        assertThat(cursor.peek()).isEqualTo('\0');
        assertThat(cursor.at()).isEqualTo(8);
    }

    @Test
    void leads_through_the_members_of_an_object() {
        JsonCursor cursor = at(" { \"a\" : 1 , \"b\":[2] }x");
        List<String> found = new ArrayList<>();
        cursor.enter();
        while (cursor.hasNext('}')) {
            found.add(cursor.name() + " is " + new String(cursor.slice(), UTF_8));
        }

        assertThat(found).containsExactly("a is 1", "b is [2]");
        assertThat(cursor.peek()).isEqualTo('x');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | an object",
                "[] | a list",
                "\"\" | text",
                "true | true or false",
                "false | true or false",
                "null | null",
                "-1 | a number"
            })
    void says_what_comes(String value, String kind) {
        assertThat(at(" " + value).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain | plain",
                "~~ | ~~",
                "信 😀 | 信 😀",
                "a\\\"b\\\\ | a\"b\\",
                "\\/ | /",
                "[\\b\\f\\n\\r\\t] | ~[\b\f\n\r\t]~",
                "\\u4FE1\\uD83D\\uDE00\\u0041b | 信😀Ab"
            })
    void gives_texts_without_quotes_and_escapes(String written, String text) {
        JsonCursor cursor = at(" \"" + written + "\",1");

        assertThat(cursor.string()).isEqualTo(text);
        assertThat(cursor.takes(',')).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-19.05e+9", "1E-0", "0", "true", "false", "null"})
    void gives_numbers_and_words_as_they_are_written(String written) {
        for (String end : List.of("", " ", "\n", ",", "]", "}")) {
            JsonCursor cursor = at(" " + written + end);

            assertThat(cursor.literal()).isEqualTo(written);
            assertThat(cursor.at()).isEqualTo(1 + written.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "null",
                "\"a]}\\\"\"",
                "[]",
                "[ 1 , [\"]\"], {} ]",
                "{\"a\":{\"b\":[true,{\"}\":\"\\\\\"}]},\"c\":2}"
            })
    void leads_behind_any_value(String value) {
        JsonCursor cursor = at("[ " + value + " ,7]");
        cursor.enter();
        JsonCursor other = cursor.copy();

        assertThat(cursor.slice()).asString(UTF_8).isEqualTo(value);
        assertThat(cursor.takes(',')).isTrue();
        other.skip();
        assertThat(other.takes(',')).isTrue();
        other.skipFrom(2);
        assertThat(other.takes(',')).isTrue();
        assertThat(other.literal()).isEqualTo("7");
    }
}
