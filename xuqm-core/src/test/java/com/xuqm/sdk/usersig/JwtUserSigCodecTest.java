package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.internal.text.FlatJson;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtUserSigCodecTest {

    private static final String SECRET = "as_demo_0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-04-27T00:00:00Z");
    private static final long SECOND = NOW.getEpochSecond();

    private final JwtUserSigCodec codec = codec("ak_demo_chat", SECRET);

    private static JwtUserSigCodec codec(String appKey, String secret) {
        return new JwtUserSigCodec(appKey, mac(secret));
    }

    private static KeyedMac mac(String secret) {
        return new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, secret.getBytes(UTF_8));
    }

    // A JWT made by hand, with nothing of the code under test.

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base64(String text) {
        return base64(text.getBytes(UTF_8));
    }

    private static String hmac(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return base64(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String token(String header, String claims) {
        String signed = base64(header) + "." + base64(claims);
        return signed + "." + hmac(signed);
    }

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private static String claims(String sub, String appKey, Object iat, Object exp) {
        return "{\"sub\":\"" + sub + "\",\"appKey\":\"" + appKey + "\",\"iat\":" + iat + ",\"exp\":" + exp + "}";
    }

    private static final String CLAIMS = claims("user_001", "ak_demo_chat", SECOND, SECOND + 60);

    private UserSigCheck verify(String userSig) {
        return codec.verify("user_001", userSig, NOW);
    }

    private void assertMalformed(String userSig, String detail) {
        UserSigCheck check = verify(userSig);

        assertThat(check.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(check.detail()).isEqualTo(detail);
        assertThat(check.isValid()).isFalse();
        assertThat(check.issuedAt()).isNull();
        assertThat(check.expiresAt()).isNull();
    }

    @Nested
    class Making {

        @Test
        void givesAJwtThatAnybodyCanMakeByHand() {
            assertThat(codec.generate("user_001", NOW, NOW.plusSeconds(60))).isEqualTo(token(HEADER, CLAIMS));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "user_001",
                    "a\"b\\c",
                    "a/b?c=d&e.f",
                    "\u7528\u6237",
                    "\ud83d\ude00",
                    "\u202e\u2028x",
                    " a ",
                    "null",
                    "{}"
                })
        void givesOneThatCanBeChecked(String userId) {
            UserSigCheck check =
                    codec.verify(userId, codec.generate(userId, NOW, NOW.plusSeconds(60)), NOW.plusSeconds(59));

            assertThat(check.isValid()).isTrue();
            assertThat(check.reason()).isEqualTo(Reason.VALID);
            assertThat(check.detail()).isEqualTo("it is valid until 2026-04-27T00:01:00Z");
            assertThat(check.issuedAt()).isEqualTo(NOW);
            assertThat(check.expiresAt()).isEqualTo(NOW.plusSeconds(60));
        }

        @Test
        void givesTheSameAgainAfterLongerAndShorterOnes() {
            String first = codec.generate("user_001", NOW, NOW.plusSeconds(60));
            codec.generate("u".repeat(1_000), NOW, NOW.plusSeconds(60));
            codec.generate("u", NOW, NOW.plusSeconds(60));

            assertThat(codec.generate("user_001", NOW, NOW.plusSeconds(60))).isEqualTo(first);
        }

        @Test
        void givesOneForTheLongestIdsToo() {
            String userId = "\u7528".repeat(1_024);
            JwtUserSigCodec codec = codec(userId, SECRET);

            assertThat(codec.verify(userId, codec.generate(userId, NOW, NOW.plusSeconds(60)), NOW)
                            .isValid())
                    .isTrue();
        }

        @Test
        void refusesAnEndThatIsNoEnd() {
            assertThatThrownBy(() -> codec.generate("user_001", NOW, NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a UserSig must end at least a second after it begins");
            assertThatThrownBy(() -> codec.generate("user_001", NOW, NOW.minusSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @CsvSource({"1970-01-01T00:00:00Z, 1970-01-01T00:00:01Z", "2026-01-01T00:00:00Z, 9999-12-31T23:59:59Z"})
        void takesTheFirstTimeAndTheLast(Instant from, Instant until) {
            UserSigCheck check = codec.verify("user_001", codec.generate("user_001", from, until), from);

            assertThat(check.isValid()).isTrue();
            assertThat(check.expiresAt()).isEqualTo(until);
        }

        @ParameterizedTest
        @CsvSource({"1969-12-31T23:59:59Z, 2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z, +10000-01-01T00:00:00Z"})
        void refusesTimesOutOfThisWorld(Instant from, Instant until) {
            assertThatThrownBy(() -> codec.generate("user_001", from, until))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a UserSig must begin after 1970 and end before the year 10000");
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "a\n"})
        void refusesWhatIsNoUserId(String userId) {
            assertThatThrownBy(() -> codec.generate(userId, NOW, NOW.plusSeconds(60)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("userId must not");
        }
    }

    @Nested
    class Checking {

        @Test
        void acceptsOneThatWasMadeByHand() {
            assertThat(verify(token(HEADER, CLAIMS)).isValid()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"alg\":\"HS256\"}",
                    "{ \"typ\" : \"JWT\", \"alg\" : \"HS256\" }",
                    "{\"alg\":\"HS256\",\"kid\":\"k1\"}",
                    "{\"alg\":\"H\\u0053256\"}"
                })
        void acceptsOtherHeadersThatSayTheSame(String header) {
            assertThat(verify(token(header, CLAIMS)).isValid()).isTrue();
        }

        @Test
        void passesOverClaimsThatItDoesNotKnow() {
            String more = CLAIMS.replace("}", ",\"roles\":[\"a\",{\"b\":1}],\"x\":1.5,\"y\":null}");

            assertThat(verify(token(HEADER, more)).isValid()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"alg\":\"none\"}",
                    "{\"alg\":\"None\"}",
                    "{\"alg\":\"NONE\"}",
                    "{\"alg\":\"\"}",
                    "{\"alg\":null}",
                    "{\"alg\":\"hs256\"}",
                    "{\"alg\":\"HS512\"}",
                    "{\"alg\":\"RS256\"}",
                    "{\"alg\":\"ES256\"}",
                    "{\"alg\":[\"HS256\"]}",
                    "{\"typ\":\"JWT\"}",
                    "{}"
                })
        void acceptsNoOtherAlgorithm(String header) {
            assertMalformed(token(header, CLAIMS), "its header does not name the algorithm HS256");
        }

        @Test
        void acceptsNoneWithoutASignature() {
            String none = base64("{\"alg\":\"none\"}") + "." + base64(CLAIMS) + ".";

            assertMalformed(none, "its header does not name the algorithm HS256");
            String unsigned = base64(HEADER) + "." + base64(CLAIMS) + ".";
            assertThat(verify(unsigned).reason()).isEqualTo(Reason.WRONG_SIGNATURE);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "{\"alg\":\"HS256\",\"typ\":\"JWE\"} | its header names a type other than JWT",
                    "{\"alg\":\"HS256\",\"typ\":null} | its header names a type other than JWT",
                    "{\"alg\":\"HS256\",\"crit\":[\"exp\"]} |"
                            + " its header demands extensions (crit) that are not known",
                    "{\"alg\":\"none\",\"alg\":\"HS256\"} | a name occurs twice (at character 20)",
                    "{\"alg\":\"HS256\",\"zip\":\"DEF\"} |"
                            + " its header says that it is compressed (zip), which a UserSig is not",
                    "[] | '{' is missing (at character 0)",
                    "HS256 | '{' is missing (at character 0)"
                })
        void acceptsNoOtherHeader(String header, String detail) {
            assertMalformed(token(header, CLAIMS), detail);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = "")
        void acceptsNotNothing(String userSig) {
            assertMalformed(userSig, "it is empty");
        }

        @Test
        void looksIntoSegmentsThatAreEmpty() {
            assertMalformed(".b.c", "'{' is missing (at character 0)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "a.b", "a.b.c.d", "....", "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLB"})
        void acceptsNothingButThreeSegments(String userSig) {
            assertMalformed(userSig, "it does not have the three segments of a JWT");
        }

        @ParameterizedTest
        @CsvSource({
            "'+', a segment is not base64url",
            "'/', a segment is not base64url",
            "' ', a segment is not base64url",
            "'\n', a segment is not base64url",
            "\u00e9, a segment is not base64url",
            "'=', 'a segment has padding, which it must not have'"
        })
        void acceptsNoOtherAlphabet(String character, String detail) {
            String[] segments = token(HEADER, CLAIMS).split("\\.", -1);

            assertMalformed(segments[0] + character + "." + segments[1] + "." + segments[2], detail);
            assertMalformed(segments[0] + "." + segments[1] + "." + segments[2] + character, detail);
        }

        @Test
        void acceptsNoPadding() {
            String[] segments = token(HEADER, CLAIMS).split("\\.", -1);

            assertMalformed(
                    segments[0] + "." + segments[1] + "." + segments[2] + "=",
                    "a segment has padding, which it must not have");
        }

        @Test
        void acceptsNoSecondSpellingOfASignature() {
            String token = token(HEADER, CLAIMS); // of 43 characters, the last one has two bits that mean nothing
            String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            char last = token.charAt(token.length() - 1);
            char twin = alphabet.charAt(alphabet.indexOf(last) + 1);

            assertMalformed(
                    token.substring(0, token.length() - 1) + twin, "a segment is not base64url as it would be written");
        }

        @Test
        void acceptsNoTextThatIsNotUtf8() {
            String header = base64(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'});
            String signed = header + "." + base64(CLAIMS);

            assertMalformed(signed + "." + hmac(signed), "a segment is not UTF-8");
        }

        @Test
        void acceptsNothingHuge() {
            String huge = token(HEADER, CLAIMS.replace("}", ",\"x\":\"" + "y".repeat(20_000) + "\"}"));

            assertMalformed(huge, "it has more than 16384 characters: " + huge.length());
            assertMalformed(".".repeat(10_000_000), "it has more than 16384 characters: 10000000");
            assertMalformed(".".repeat(16_385), "it has more than 16384 characters: 16385");
            assertMalformed(".".repeat(16_384), "it does not have the three segments of a JWT");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"appKey\":\"ak_demo_chat\",\"iat\":1777248000,\"exp\":1777248060}",
                    "{\"sub\":7,\"appKey\":\"ak_demo_chat\",\"iat\":1777248000,\"exp\":1777248060}",
                    "{\"sub\":null,\"appKey\":\"ak_demo_chat\",\"iat\":1777248000,\"exp\":1777248060}"
                })
        void needsAUser(String claims) {
            assertMalformed(token(HEADER, claims), "its claim sub is not a string");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "null",
                    "\"1777248060\"",
                    "-1",
                    "-0.1",
                    "-1.77724806e9",
                    "253402300800",
                    "2.534023008e11",
                    "9223372036854775808",
                    "18446744075486800000",
                    "1e400",
                    "-1e400",
                    "true",
                    "[]",
                    "{}"
                })
        void needsTimesThatAreSecondsOfThisWorld(String time) {
            assertMalformed(
                    token(HEADER, claims("user_001", "ak_demo_chat", SECOND, time)),
                    "its claim exp is not a time in seconds, 1970 to 9999");
            assertMalformed(
                    token(HEADER, claims("user_001", "ak_demo_chat", time, SECOND + 60)),
                    "its claim iat is not a time in seconds, 1970 to 9999");
            assertMalformed(
                    token(HEADER, CLAIMS.replace("}", ",\"nbf\":" + time + "}")),
                    "its claim nbf is not a time in seconds, 1970 to 9999");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "Infinity", "0x69EEA77C", "1777248060.", ".5", "01777248060", "1777248060e"})
        void needsTimesThatAreJson(String time) {
            assertThat(verify(token(HEADER, claims("user_001", "ak_demo_chat", SECOND, time)))
                            .reason())
                    .isEqualTo(Reason.MALFORMED);
        }

        @ParameterizedTest
        @CsvSource({
            "1777248060,        2026-04-27T00:01:00Z",
            "1777248060.0,      2026-04-27T00:01:00Z",
            "1.77724806e9,      2026-04-27T00:01:00Z",
            "177724806E+1,      2026-04-27T00:01:00Z",
            "1777248060.336421, 2026-04-27T00:01:00.336421Z",
            "1777248000.001,    2026-04-27T00:00:00.001Z",
            "2.0E9,             2033-05-18T03:33:20Z",
            "253402300799,      9999-12-31T23:59:59Z"
        })
        void readsTimesHoweverTheyAreWritten(String written, Instant time) {
            UserSigCheck check = verify(token(HEADER, claims("user_001", "ak_demo_chat", SECOND, written)));

            assertThat(check.isValid()).isTrue();
            assertThat(check.expiresAt()).isEqualTo(time);
        }

        @ParameterizedTest
        @CsvSource({
            "1777248000.0, 2026-04-27T00:00:00Z",
            "1.7772e9, 2026-04-26T10:40:00Z",
            "0, 1970-01-01T00:00:00Z",
            "1e-400, 1970-01-01T00:00:00Z",
            "-0, 1970-01-01T00:00:00Z"
        })
        void readsABeginningHoweverItIsWritten(String written, Instant time) {
            UserSigCheck check = verify(token(HEADER, claims("user_001", "ak_demo_chat", written, SECOND + 60)));

            assertThat(check.isValid()).isTrue();
            assertThat(check.issuedAt()).isEqualTo(time);
        }

        @Test
        void heedsTheFractionOfASecond() {
            String half = token(HEADER, claims("user_001", "ak_demo_chat", SECOND, SECOND + ".5"));

            assertThat(codec.verify("user_001", half, NOW.plusMillis(499)).isValid())
                    .isTrue();
            assertThat(codec.verify("user_001", half, NOW.plusMillis(500)).reason())
                    .isEqualTo(Reason.EXPIRED);
        }

        @Test
        void needsNoTimeOfIssue() {
            String without = CLAIMS.replace("\"iat\":" + SECOND + ",", "");
            UserSigCheck check = verify(token(HEADER, without));

            assertThat(check.isValid()).isTrue();
            assertThat(check.issuedAt()).isNull();
            assertThat(check.expiresAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(verify(token(HEADER, without.replace("}", ",\"nbf\":" + (SECOND + 60.5) + "}")))
                            .reason())
                    .isEqualTo(Reason.NOT_YET_VALID);
        }

        @Test
        void needsAnEnd() {
            assertMalformed(
                    token(HEADER, "{\"sub\":\"user_001\",\"appKey\":\"ak_demo_chat\",\"iat\":1777248000}"),
                    "it has no claim exp, so that it would never end");
        }

        @Test
        void passesOverNumbersOfAnySizeInClaimsThatItDoesNotKnow() {
            String more = CLAIMS.replace("}", ",\"big\":18446744075486800000,\"huge\":1e999999999}");

            assertThat(verify(token(HEADER, more)).isValid()).isTrue();
        }

        @Test
        void needsEachClaimOnce() {
            assertMalformed(
                    token(HEADER, CLAIMS.replace("{", "{\"sub\":\"user_002\",")),
                    "a name occurs twice (at character 24)");
        }

        @ParameterizedTest
        @NullSource
        @MethodSource("com.xuqm.sdk.usersig.Strangers#noUserIds")
        void throwsNothingWhateverUserIdIsPresented(String userId) {
            UserSigCheck check = codec.verify(userId, token(HEADER, CLAIMS), NOW);

            assertThat(check.reason()).isEqualTo(Reason.WRONG_USER);
            assertThat(check.detail()).isEqualTo("it is for another user than the one who presents it");
            assertThat(codec.verify(userId, "a.b.c", NOW).reason()).isEqualTo(Reason.MALFORMED);
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.usersig.Strangers#shortNoUserIds")
        void isForNobodyIfItNamesWhatCanBeNoUserId(String userId) {
            String named = token(HEADER, claims(Strangers.escaped(userId), "ak_demo_chat", 0, SECOND + 60));
            UserSigCheck check = codec.verify(userId, named, NOW);

            assertThat(check.reason()).isEqualTo(Reason.WRONG_USER);
            assertThat(check.detail()).startsWith("it is for what can be no user: userId must ");
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.usersig.Strangers#rubbish")
        void throwsNothingWhateverIsPresented(String rubbish) {
            assertThat(verify(rubbish).reason()).isEqualTo(Reason.MALFORMED);
        }

        @Test
        void needsTheTime() {
            assertThatThrownBy(() -> codec.verify("user_001", "a.b.c", null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("now must not be null");
        }
    }

    @Nested
    class TheSignature {

        private final String good = token(HEADER, CLAIMS);

        private void assertWrong(String userSig) {
            UserSigCheck check = verify(userSig);
            assertThat(check.reason()).isEqualTo(Reason.WRONG_SIGNATURE);
            assertThat(check.detail()).isEqualTo("it was not signed with this app's secret, or was changed");
            assertThat(check.expiresAt()).as("nothing of it is believed").isNull();
        }

        @Test
        void mustBeMadeWithTheSecret() {
            assertWrong(codec("ak_demo_chat", SECRET + "x").generate("user_001", NOW, NOW.plusSeconds(60)));
        }

        @Test
        void mustFitTheClaims() {
            String[] segments = good.split("\\.", -1);
            assertWrong(segments[0] + "." + base64(CLAIMS.replace("user_001", "user_002")) + "." + segments[2]);
        }

        @Test
        void mustFitTheHeader() {
            String[] segments = good.split("\\.", -1);
            assertWrong(base64("{\"alg\":\"HS256\"}") + "." + segments[1] + "." + segments[2]);
        }

        @Test
        void mustBeWhole() {
            assertWrong(good.substring(0, good.lastIndexOf('.') + 1));
            assertWrong(good.substring(0, good.lastIndexOf('.') + 5));
            assertWrong(good + "AAAA");
        }

        @Test
        void isLookedAtBeforeTheClaims() {
            assertWrong(base64(HEADER) + "." + base64("no json") + "." + hmac("x"));
        }
    }

    @Nested
    class TheClaims {

        @Test
        void mustNameTheUser() {
            UserSigCheck check = verify(codec.generate("user_002", NOW, NOW.plusSeconds(60)));

            assertThat(check.reason()).isEqualTo(Reason.WRONG_USER);
            assertThat(check.detail()).isEqualTo("it is for another user than the one who presents it");
            assertThat(check.expiresAt()).isEqualTo(NOW.plusSeconds(60));
        }

        @Test
        void mustNameTheApp() {
            UserSigCheck check = verify(codec("ak_other", SECRET).generate("user_001", NOW, NOW.plusSeconds(60)));

            assertThat(check.reason()).isEqualTo(Reason.WRONG_APP);
            assertThat(check.detail()).isEqualTo("it is for another app than ak_demo_chat");
            assertThat(verify(token(HEADER, CLAIMS.replace("appKey", "appId"))).reason())
                    .isEqualTo(Reason.WRONG_APP);
        }

        @Test
        void mustNotHaveEnded() {
            String userSig = token(HEADER, CLAIMS);

            assertThat(codec.verify("user_001", userSig, NOW.plusMillis(59_999)).isValid())
                    .isTrue();
            UserSigCheck check = codec.verify("user_001", userSig, NOW.plusSeconds(60));
            assertThat(check.reason()).isEqualTo(Reason.EXPIRED);
            assertThat(check.detail())
                    .isEqualTo("it expired at 2026-04-27T00:01:00Z, and here it is 2026-04-27T00:01:00Z");
        }

        @Test
        void mayBeginAMinuteAhead() {
            String userSig = codec.generate("user_001", NOW, NOW.plus(Duration.ofDays(1)));

            assertThat(codec.verify("user_001", userSig, NOW.minusSeconds(60)).isValid())
                    .isTrue();
            UserSigCheck check = codec.verify("user_001", userSig, NOW.minusSeconds(61));
            assertThat(check.reason()).isEqualTo(Reason.NOT_YET_VALID);
            assertThat(check.detail())
                    .isEqualTo("it is valid from 2026-04-27T00:00:00Z on, but here it is 2026-04-26T23:58:59Z; check"
                            + " both clocks");
        }

        @Test
        void mayNameAStartOfTheirOwn() {
            String later = token(HEADER, CLAIMS.replace("}", ",\"nbf\":" + (SECOND + 61) + "}"));
            String earlier = token(HEADER, CLAIMS.replace("}", ",\"nbf\":" + (SECOND - 999) + "}"));

            assertThat(verify(later).reason()).isEqualTo(Reason.NOT_YET_VALID);
            assertThat(verify(later).detail()).startsWith("it is valid from 2026-04-27T00:01:01Z on");
            assertThat(verify(earlier).isValid()).isTrue();
        }
    }

    @Nested
    class WithSeveralSecrets {

        private final JwtUserSigCodec rotating =
                new JwtUserSigCodec("ak_demo_chat", List.of(mac("new"), mac(SECRET), mac("oldest")));

        @Test
        void theFirstOneSigns() {
            assertThat(rotating.generate("user_001", NOW, NOW.plusSeconds(60)))
                    .isEqualTo(codec("ak_demo_chat", "new").generate("user_001", NOW, NOW.plusSeconds(60)));
        }

        @Test
        void eachIsAcceptedAndItIsSaidIfItIsAnOldOne() {
            String made = codec("ak_demo_chat", "new").generate("user_001", NOW, NOW.plusSeconds(60));
            assertThat(rotating.verify("user_001", made, NOW).detail())
                    .isEqualTo("it is valid until 2026-04-27T00:01:00Z");

            UserSigCheck old = rotating.verify("user_001", token(HEADER, CLAIMS), NOW);
            assertThat(old.isValid()).isTrue();
            assertThat(old.detail())
                    .isEqualTo("it is valid until 2026-04-27T00:01:00Z; it was signed with an older secret, number 2 of"
                            + " 3");
        }

        @Test
        void noOtherIsAccepted() {
            UserSigCheck check = rotating.verify(
                    "user_001", codec("ak_demo_chat", "x").generate("user_001", NOW, NOW.plusSeconds(60)), NOW);

            assertThat(check.reason()).isEqualTo(Reason.WRONG_SIGNATURE);
            assertThat(check.detail())
                    .isEqualTo("it was not signed with any of the 3 secrets of this app, or was changed");
        }

        @Test
        void thereAreAtLeastOneAndAtMostSixteen() {
            assertThatThrownBy(() -> new JwtUserSigCodec("ak", List.of())).hasMessage("macs must not be empty");
            assertThatThrownBy(() -> new JwtUserSigCodec("ak", Collections.nCopies(17, mac("x"))))
                    .hasMessageStartingWith("macs must have at most 16 elements");
        }
    }

    @Nested
    class TheCodec {

        @Test
        void forgetsItsKeys() {
            JwtUserSigCodec forgetful = new JwtUserSigCodec("ak_demo_chat", List.of(mac("a"), mac("b")));
            String made = forgetful.generate("user_001", NOW, NOW.plusSeconds(60));
            assertThat(forgetful.isDestroyed()).isFalse();

            forgetful.destroy();

            assertThat(forgetful.isDestroyed()).isTrue();
            assertThatThrownBy(() -> forgetful.generate("user_001", NOW, NOW.plusSeconds(60)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("destroyed");
            assertThatThrownBy(() -> forgetful.verify("user_001", made, NOW)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void takesNoOtherAlgorithmThanItsHeaderSays() {
            assertThatThrownBy(() -> new JwtUserSigCodec("ak", new ForeignMac()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a UserSig of this format is signed with HMAC_SHA256, not with HMAC_SM3");
        }

        @Test
        void showsNothingOfTheTokensThatItReads() throws FlatJson.MalformedException {
            assertThat(JwtText.split("hidden.hidden.hidden")).hasToString("JwtText[20 characters]");
        }

        @Test
        void showsTheAppAndNotTheKey() {
            assertThat(codec).hasToString("JwtUserSigCodec[ak_demo_chat]");
        }

        @Test
        void needsAnAppAndAKey() {
            assertThatThrownBy(() -> codec(" ", SECRET)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new JwtUserSigCodec("ak", (KeyedMac) null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
