package com.xuqm.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"中文", "，", "👨‍👩‍👧‍👦", "🇨🇳", "👍🏽", "e\u0301", "สวัสดี", "❤️", "a"})
    void what_follows_a_cell_begins_in_the_same_column(String text) {
        List<String> lines =
                new Table("NAME", "NEXT").row(text, "x").row("plain text", "y").lines();

        assertThat(lines).hasSize(3);
        assertThat(lines.stream()
                        .map(line -> Width.of(
                                line.substring(0, line.length() - lastWord(line).length()))))
                .containsOnly(12);
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    @Test
    void widths_are_those_of_a_terminal() {
        assertThat(List.of(
                        Width.of("中文"),
                        Width.of("👨‍👩‍👧‍👦"),
                        Width.of("🇨🇳"),
                        Width.of("e\u0301"),
                        Width.of("，"),
                        Width.of("abc")))
                .containsExactly(4, 2, 2, 1, 2, 3);
    }

    @Test
    void a_long_cell_is_cut_between_characters_as_people_see_them() {
        assertThat(Width.cut("👨‍👩‍👧‍👦".repeat(5), 6)).isEqualTo("👨‍👩‍👧‍👦".repeat(2) + "…");
        assertThat(Width.cut("中文中文", 4)).isEqualTo("中…");
        assertThat(Width.cut("abcd", 4)).isEqualTo("abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u001b]52;c;AAAA\u0007",
                "\u009b2J",
                "a\rb",
                "\u0000",
                "\u202eabc",
                "\u2028",
                "a\nb",
                "\ud800"
            })
    void nothing_in_a_cell_drives_the_terminal(String text) {
        String line = new Table("TEXT").row(text).lines().get(1);

        assertThat(line).contains("\\u");
        assertThat(line.codePoints()).allMatch(c -> Harmless.isHarmless(c, false));
    }

    @Test
    void json_stays_json_and_keeps_everything() {
        String json = "{\"a\":\"\u009b2J\u202e中👍\",\"n\":12345678901234567890.10}";

        String line = Json.line(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(line).isEqualTo("{\"a\":\"\\u009b2J\\u202e中👍\",\"n\":12345678901234567890.10}");
        assertThat(Json.pretty(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("\"n\" : 12345678901234567890.10", "\\u009b2J\\u202e中👍");
        assertThat(Json.pretty("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNull();
    }
}
