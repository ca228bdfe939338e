package com.xuqm.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

    @Nested
    class Reading {

        static Stream<Arguments> values() {
            return Stream.of(
                    Arguments.of("\"\"", ""),
                    Arguments.of("\"a b\"", "a b"),
                    Arguments.of("\"\u7528\ud83d\ude00\"", "\u7528\ud83d\ude00"),
                    Arguments.of("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"),
                    Arguments.of("\"\\u0041\\uD83D\\uDE00\\u00e9\"", "A\ud83d\ude00\u00e9"),
                    Arguments.of("0", 0L),
                    Arguments.of("-0", 0L),
                    Arguments.of("-17", -17L),
                    Arguments.of("1090", 1090L),
                    Arguments.of("9223372036854775807", Long.MAX_VALUE),
                    Arguments.of("-9223372036854775808", Long.MIN_VALUE),
                    Arguments.of("9223372036854775808", 0x1p63),
                    Arguments.of("1e999999999", Double.POSITIVE_INFINITY),
                    Arguments.of("1e-999999999", 0.0),
                    Arguments.of("1.5", 1.5),
                    Arguments.of("-1.5e+3", -1500.0),
                    Arguments.of("1E2", 100.0),
                    Arguments.of("0.0", 0.0),
                    Arguments.of("true", true),
                    Arguments.of("false", false),
                    Arguments.of("null", null),
                    Arguments.of("[]", null),
                    Arguments.of("[ 1 , [ ] , {\"a\":1} ]", null),
                    Arguments.of("{}", null),
                    Arguments.of("{\"a\":{\"a\":[true]}}", null));
        }

        @ParameterizedTest
        @MethodSource("values")
        void givesEachValue(String json, Object value) throws MalformedException {
            Map<String, Object> members = FlatJson.read("{\"x\":" + json + "}");

            assertThat(members).containsOnlyKeys("x").containsEntry("x", value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{}", " { } ", "\t{\r\n}\n", "{\"a\":1,\"b\":2}", " { \"a\" : 1 , \"b\" : 2 } ", "{\"\":1}"})
        void allowsSpaceBetweenTheTokens(String json) throws MalformedException {
            assertThat(FlatJson.read(json)).isNotNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "{",
                    "}",
                    "[]",
                    "null",
                    "\"a\"",
                    "1",
                    "{}{}",
                    "{} x",
                    "{,}",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{\"a\":1,}",
                    "{\"a\":1 \"b\":2}",
                    "{a:1}",
                    "{'a':1}",
                    "{\"a\":'b'}",
                    "{\"a\":01}",
                    "{\"a\":+1}",
                    "{\"a\":1.}",
                    "{\"a\":.5}",
                    "{\"a\":1e}",
                    "{\"a\":1e+}",
                    "{\"a\":-}",
                    "{\"a\":0x1}",
                    "{\"a\":NaN}",
                    "{\"a\":Infinity}",
                    "{\"a\":True}",
                    "{\"a\":tru}",
                    "{\"a\":nulll}",
                    "{\"a\":\u0661}",
                    "{\"a\":[1,]}",
                    "{\"a\":[1}",
                    "{\"a\":\"b}",
                    "{\"a\":\"\\x\"}",
                    "{\"a\":\"\\u12\"}",
                    "{\"a\":\"\\u12g4\"}",
                    "{\"a\":\"\\u\uff11234\"}",
                    "{\"a\":\"\\",
                    "{\"a\":\"b\nc\"}",
                    "{\"a\":\"b\tc\"}",
                    "{\"a\":1/**/}",
                    "{\"a\":1",
                    "{\"a\":-",
                    "{\"a\":1.5",
                    "{\"a\":1e+-5}",
                    "{\"a\":\"\\u00g4\"}",
                    "{\"a\":\"\\u\u00e934\"}",
                    "\ufeff{}",
                    "{\u00a0}",
                    "{\"a\":1,\"a\":1}",
                    "{\"a\":1,\"\\u0061\":2}",
                    "{\"x\":{\"a\":1,\"a\":2}}"
                })
        void refusesWhatIsNotOneObject(String json) {
            assertThatThrownBy(() -> FlatJson.read(json))
                    .isInstanceOf(MalformedException.class)
                    .hasMessageMatching(".+ \\(at character \\d+\\)");
        }

        @Test
        void showsNothingOfTheText() {
            assertThatThrownBy(() -> FlatJson.read("{\"hidden\":hidden}")).hasMessageNotContaining("hidden");
        }

        @Test
        void isNotLedDeep() throws MalformedException {
            assertThat(FlatJson.read("{\"a\":" + "[".repeat(16) + "1" + "]".repeat(16) + "}"))
                    .containsKey("a");
            assertThatThrownBy(() -> FlatJson.read("{\"a\":" + "[".repeat(17) + "1" + "]".repeat(17) + "}"))
                    .hasMessage("it is nested too deeply (at character 22)");
            for (String opening : new String[] {"[", "{\"a\":"}) {
                assertThatThrownBy(() -> FlatJson.read("{\"a\":" + opening.repeat(100_000)))
                        .isInstanceOf(MalformedException.class)
                        .hasMessageStartingWith("it is nested too deeply");
            }
        }

        @Test
        void isNotSlowedDownByLength() throws MalformedException {
            String huge = "x".repeat(4_000_000);

            assertThat(FlatJson.read("{\"a\":\"" + huge + "\"}")).containsEntry("a", huge);
        }
    }
}
