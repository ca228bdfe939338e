package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final String JWT =
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzAwMSJ9.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private final Redaction redaction = new Redaction(List.of("app*secret", "two  spaces", " ", ""));

    private String excerpt(String body) {
        return redaction.excerpt(body.getBytes(UTF_8));
    }

    @Nested
    class InTheServicesWords {

        static Stream<Arguments> credentials() {
            return Stream.of(
                    Arguments.of("bad token " + JWT + " given", "bad token *** given"),
                    Arguments.of("bad header Authorization: Bearer abc.def", "bad header Authorization: ***"),
                    Arguments.of("bad header authorization:Bearer   abc", "bad header authorization:***"),
                    Arguments.of("bad header Authorization: Basic dXNlcjpwYXNz", "bad header Authorization: ***"),
                    Arguments.of("Proxy-Authorization: Digest abc, sorry", "Proxy-Authorization: ***, sorry"),
                    Arguments.of("authorization=AWS4-HMAC-SHA256 Credential=x/y", "authorization=***"),
                    Arguments.of("got basic dXNlcjpwYXNz for it", "got *** for it"),
                    Arguments.of("Cookie: session=0a1b; theme", "Cookie: ***; theme"),
                    Arguments.of("Bearer abc-def, sorry", "***, sorry"),
                    Arguments.of("GET /login?userSig=abc&userId=u1 failed", "GET /login?userSig=***&userId=u1 failed"),
                    Arguments.of("token=abc", "token=***"),
                    Arguments.of("token = abc; rest", "token = ***; rest"),
                    Arguments.of("accessToken=abc", "accessToken=***"),
                    Arguments.of("im_token: abc", "im_token: ***"),
                    Arguments.of("appSecret=abc", "appSecret=***"),
                    Arguments.of("password: \"p w\" is bad", "password: *** is bad"),
                    Arguments.of("{\"token\":\"abc\",\"n\":1}", "{\"token\":***,\"n\":1}"),
                    Arguments.of("'userSig': 'abc'", "'userSig': ***"),
                    Arguments.of("\"token\":\"cut o", "\"token\":***"),
                    Arguments.of("userSig%3Dabc%26x", "userSig%3D***"),
                    Arguments.of("X-App-Signature: 0123abcd", "X-App-Signature: ***"),
                    Arguments.of("sig eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwiDB4uScxIKC is bad", "sig *** is bad"),
                    Arguments.of("wrong secret app*secret", "wrong secret ***"),
                    Arguments.of("wrong secret two  spaces", "wrong secret ***"));
        }

        @ParameterizedTest
        @MethodSource("credentials")
        void credentialsAreBlanked(String words, String shown) {
            assertThat(redaction.message(words)).isEqualTo(shown);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "user user_001 does not exist",
                    "the token has expired",
                    "Basic authentication is required",
                    "a Basic plan has 100 users",
                    "basic YWJjZA== has no password",
                    "size must be 1 to 100",
                    "\u7528\u6237\u4e0d\u5b58\u5728 \ud83d\ude00",
                    "timestamp 1777248000000 lies outside of the accepted window"
                })
        void theRestStays(String words) {
            assertThat(redaction.message(words)).isEqualTo(words);
        }

        @Test
        void whatRepeatsTheRequestIsHidden() {
            Redaction knowing = redaction.knowing(() -> List.of("meet me\nat nine"));

            assertThat(knowing.message("content 'Meet me at nine' is not allowed"))
                    .isEqualTo("content '***' is not allowed");
            assertThat(knowing.excerpt("<p>content <b>meet</b> me<br>at nine</p>".getBytes(UTF_8)))
                    .isEqualTo("content ***");
            assertThat(knowing.message("wrong secret app*secret")).isEqualTo("wrong secret ***");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 5, 11, 12, 16})
        void nothingIsLeftOfAValueWhereTheTextIsCutOff(int left) {
            Redaction knowing = redaction.knowing(() -> List.of("abcdefghijklmnopqrstuvwxyz"));
            String words = " ".repeat(2_000 - left) + "abcdefghijklmnopqrstuvwxyz";

            assertThat(knowing.message(words)).isIn("", "***".substring(0, Math.max(0, Math.min(3, left - 12))));
            assertThat(knowing.excerpt(words.getBytes(UTF_8))).doesNotContain("a");
        }

        @Test
        void linesBecomeOne() {
            assertThat(redaction.message(" a\r\nb\tc\u0000\u001b[31m d\u0085e\u2028f\u2029g \n"))
                    .isEqualTo("a b c [31m d e f g");
        }

        @Test
        void lengthIsLimited() {
            assertThat(redaction.message("x".repeat(300))).hasSize(300);
            assertThat(redaction.message("x".repeat(301))).isEqualTo("x".repeat(300) + "\u2026");
        }

        @Test
        void noCharacterIsCutInTwo() {
            assertThat(redaction.message("x".repeat(299) + "\ud83d\ude00")).isEqualTo("x".repeat(299) + "\u2026");
            assertThat(redaction.message("x".repeat(298) + "\ud83d\ude00")).endsWith("x\ud83d\ude00");
        }
    }

    @Nested
    class InABody {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"content\":\"meet me\",\"n\":17,\"b\":true,\"x\":null} |"
                            + " {\"content\":\"***\",\"n\":17,\"b\":true,\"x\":null}",
                    "{ \"a\" : \"b\" , \"c\" : [ \"d\", 1 ] } | { \"a\" : \"***\" , \"c\" : [ \"***\", 1 ] }",
                    "[\"a\",\"b\"] | [\"***\",\"***\"]",
                    "\"text\" | \"***\"",
                    "{\"a\":\"quote \\\" and \\\\\",\"b\":\"c\"} | {\"a\":\"***\",\"b\":\"***\"}",
                    "{\"a\":\"$1 \\\\1\"} | {\"a\":\"***\"}"
                })
        void theStringsOfJsonAreMasked(String body, String shown) {
            assertThat(excerpt(body)).isEqualTo(shown);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"a\":\"cut he", "{\"a\":\"cut he\\", "{\"a\":\"cut he\\\"", "{\"a\":\"\u4e00\u4e8c"})
        void aStringThatIsCutOffIsMaskedToo(String body) {
            assertThat(excerpt(body)).isEqualTo("{\"a\":\"***\"");
        }

        @Test
        void aStringThatIsCutOffInTheMiddleOfACharacterIsMaskedToo() {
            byte[] body = "{\"a\":\"\u4e00\u4e8c".getBytes(UTF_8);

            assertThat(redaction.excerpt(Arrays.copyOf(body, body.length - 1))).isEqualTo("{\"a\":\"***\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\uFEFF{\"a\":\"secret\"}", ")]}',\n{\"a\":\"secret\"}", "<pre>{\"a\":\"secret\"}</pre>"})
        void jsonIsRecognisedWhereverItStands(String body) {
            assertThat(excerpt(body)).doesNotContain("secret").contains("{\"a\":\"***\"}");
        }

        @Test
        void tagsAreDropped() {
            assertThat(excerpt("<html>\n<head><title>502 Bad Gateway</title></head>\r\n<hr class='x'>nginx</html>"))
                    .isEqualTo("502 Bad Gateway nginx");
        }

        @Test
        void credentialsAreBlanked() {
            assertThat(excerpt("<p>token=abc " + JWT + " app*secret</p>")).isEqualTo("token=*** *** ***");
        }

        @Test
        void lengthIsLimited() {
            assertThat(excerpt("x".repeat(10_000))).isEqualTo("x".repeat(200) + "\u2026");
        }

        @Test
        void nothingIsNothing() {
            assertThat(excerpt("")).isEmpty();
            assertThat(redaction.excerpt(new byte[] {(byte) 0xff, 0, (byte) 0xc0}))
                    .hasSizeLessThan(5);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<", "\"", "{\"a\":\"", "\\", "\"\\", "eyJaaaa.", "bearer ", "token=", " ", "(("})
        void hugeInputDoesNoHarm(String pattern) {
            String huge = pattern.repeat(4_000_000 / pattern.length());

            assertThat(excerpt(huge)).hasSizeLessThanOrEqualTo(201);
            assertThat(excerpt("{" + huge)).hasSizeLessThanOrEqualTo(201);
            assertThat(redaction.message(huge)).hasSizeLessThanOrEqualTo(301);
        }
    }
}
