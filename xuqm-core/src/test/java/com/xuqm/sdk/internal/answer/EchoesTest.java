package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What repeats a value")
class EchoesTest {

    private static final String TEXT = "<Meet> \"Zo\u00eb\" & me/her at 9\u70b9!";

    private static String hide(String text, String... values) {
        return Echoes.hide(text, List.of(values));
    }

    static Stream<Arguments> forms() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        return Stream.of(
                Arguments.of("plain", TEXT),
                Arguments.of("in upper case", TEXT.toUpperCase(java.util.Locale.ROOT)),
                Arguments.of("in a URL", URLEncoder.encode(TEXT, UTF_8)),
                Arguments.of(
                        "in a URL, blanks as %20",
                        URLEncoder.encode(TEXT, UTF_8).replace("+", "%20")),
                Arguments.of("in JSON", "<Meet> \\\"Zo\u00eb\\\" & me/her at 9\u70b9!"),
                Arguments.of("in JSON of ASCII", "<Meet> \\\"Zo\\u00eb\\\" & me/her at 9\\u70B9!"),
                Arguments.of("in HTML", "&lt;Meet&gt; \"Zo\u00eb\" &amp; me/her at 9\u70b9!"),
                Arguments.of("in HTML, with quotes", "&lt;Meet&gt; &quot;Zo\u00eb&quot; &amp; me/her at 9\u70b9!"),
                Arguments.of("in base64", Base64.getEncoder().withoutPadding().encodeToString(bytes)),
                Arguments.of(
                        "in base64 for URLs",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void is_hidden_in_each_form_in_which_services_repeat_things(String name, String form) {
        assertThat(hide("content (" + form + ") is not allowed", TEXT)).isEqualTo("content (***) is not allowed");
    }

    @Test
    void is_hidden_wherever_it_stands() {
        assertThat(hide("nine and nine", "nine")).isEqualTo("*** and ***");
        assertThat(hide("nine", "nine")).isEqualTo("***");
        assertThat(hide("ninenine", "nine")).isEqualTo("***");
        assertThat(hide("a b", "at nine", "at ten")).isEqualTo("a b");
    }

    @Test
    void is_hidden_where_values_overlap() {
        assertThat(hide("at nine o'clock.", "at nine", "nine o'clock")).isEqualTo("***.");
    }

    @Test
    void is_hidden_if_it_is_a_long_stretch_of_a_value() {
        String value = "Meet me at nine at the old station, platform four";

        assertThat(hide("sensitive: 'me at nine at' found", value)).isEqualTo("sensitive: '***' found");
        assertThat(hide("Meet me at nine at th...", value)).isEqualTo("***...");
        assertThat(hide("only: at nine", value))
                .as("too short to be told from chance")
                .isEqualTo("only: at nine");
    }

    @ParameterizedTest
    @CsvSource({"12, ***", "11, abcdefghijk"})
    void is_a_long_stretch_from_twelve_characters_on(int length, String shown) {
        assertThat(hide("abcdefghijklmnop".substring(0, length), "abcdefghijklmnop"))
                .isEqualTo(shown);
    }

    @Test
    void is_a_long_stretch_of_chinese_from_five_characters_on() {
        String value = "\u6211\u4eec\u660e\u5929\u4e0b\u5348\u89c1\u9762\u5427";

        assertThat(hide("[\u660e\u5929\u4e0b\u5348\u89c1]", value)).isEqualTo("[***]");
        assertThat(hide("[\u660e\u5929\u4e0b\u5348]", value)).isEqualTo("[\u660e\u5929\u4e0b\u5348]");
    }

    @Test
    void is_hidden_whatever_became_of_line_breaks_and_tags() {
        assertThat(hide("bad: one two three", "one\r\n\ttwo   three")).isEqualTo("bad: ***");
        assertThat(hide("bad: so bold it is", "so <b>bold</b> it is")).isEqualTo("bad: ***");
    }

    @Test
    void is_hidden_without_a_half_of_a_character_being_left() {
        String smileys = "\ud83d\ude00\ud83d\ude01\ud83d\ude02";

        assertThat(hide("x\ud83d\ude00\ud83d\ude01\ud83d\ude02\ud83d\ude03y", smileys + "\ud83d\ude0f"))
                .doesNotContain("\ud83d", "\ude03");
    }

    @Test
    void spoils_no_other_words_if_it_is_very_short() {
        assertThat(hide("a bad cab: ab", "ab")).isEqualTo("a bad cab: ***");
        assertThat(hide("\u4e0d\u884c\u5417", "\u884c")).isEqualTo("\u4e0d***\u5417");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "Secret", "token", "key", "password"})
    void is_not_told_by_hiding_the_word_for_it(String secret) {
        String words = "expected the HMAC, keyed with the app secret, of a token, a key and a password";

        assertThat(hide(words, secret)).isEqualTo(words);
    }

    @Test
    void costs_one_look_at_each_value_however_long_and_monotonous() {
        String text = "aaaa".repeat(500);

        assertThat(hide(text, "a".repeat(1_000_000))).isEqualTo("***");
        assertThat(hide("b" + text, "ab".repeat(500_000))).startsWith("b").endsWith("a");
    }

    @Test
    void is_nothing_of_an_empty_text_and_of_blank_values() {
        assertThat(hide("", "value")).isEmpty();
        assertThat(hide("a text", "", " ", "\n")).isEqualTo("a text");
    }
}
