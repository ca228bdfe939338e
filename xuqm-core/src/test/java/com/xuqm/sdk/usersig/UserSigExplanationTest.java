package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.usersig.UserSigExplanation.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The explanation of a UserSig")
class UserSigExplanationTest {

    private static final Instant NOW = TlsVector.MADE_AT;
    private static final String SECRET = "as_demo_0123456789abcdef0123456789abcdef";

    private final JwtUserSigCodec jwt = new JwtUserSigCodec("ak_demo_chat", SigningKeys.of(SECRET));
    private final TlsSigV2Codec tls = TlsSigV2Codec.of(1_400_000_000, SECRET);
    private final String good = jwt.generate("user_001", NOW, NOW.plusSeconds(60));

    private static UserSigExplanation explain(String userSig) {
        return Explainer.explain(userSig, NOW);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Nested
    class WithoutAKey {

        @Test
        void tellsWhatAJwtSays() {
            assertThat(explain(good)).hasToString("""
                    UserSig of format JWT
                      user: user_001
                      app: ak_demo_chat
                      issued: 2026-01-01T00:00:00Z
                      expires: 2026-01-01T00:01:00Z
                      claims: sub, appKey, iat, exp
                      remark: its header names the algorithm HS256
                      remark: whether its signature is right can be told only with the app's secret""");
        }

        @Test
        void tellsWhatOneOfTencentSays() {
            String userSig = tls.generate(
                    "user_001",
                    NOW,
                    NOW.plusSeconds(60),
                    RoomPermission.of("lobby", List.of(RoomPrivilege.ENTER_ROOM)));

            assertThat(explain(userSig)).hasToString("""
                    UserSig of format TLS_SIG_API_V2
                      user: user_001
                      app: 1400000000
                      issued: 2026-01-01T00:00:00Z
                      expires: 2026-01-01T00:01:00Z
                      claims: TLS.expire, TLS.ver, TLS.sdkappid, TLS.identifier, TLS.sig, TLS.userbuf, TLS.time
                      remark: it permits [ENTER_ROOM] in the room "lobby" until 2026-01-01T00:01:00Z
                      remark: whether its signature is right can be told only with the app's secret""");
        }

        static Stream<TlsVector> vectors() {
            return TlsVector.all();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("vectors")
        void findsNothingWrongWithWhatTheOfficialLibraryMade(TlsVector vector) {
            UserSigExplanation explanation = explain(vector.userSig());

            assertThat(explanation.problems()).isEmpty();
            assertThat(explanation.userId()).isEqualTo(vector.userId());
            assertThat(explanation.app()).isEqualTo(Long.toString(vector.sdkAppId()));
            assertThat(explanation.expiresAt()).isEqualTo(vector.expiresAt());
        }

        @Test
        void tellsThatItIsOver() {
            assertThat(Explainer.explain(good, NOW.plusSeconds(60)).problems())
                    .containsExactly("it expired at 2026-01-01T00:01:00Z, and here it is 2026-01-01T00:01:00Z");
            assertThat(UserSig.explain(good).problems())
                    .singleElement()
                    .asString()
                    .startsWith("it ");
        }

        @Test
        void tellsAllThatIsWrongAndNotOnlyTheFirst() {
            UserSigExplanation explanation = explain(
                    base64("{\"alg\":\"none\"}") + "." + base64("{\"sub\":7,\"exp\":\"soon\",\"roles\":[]}") + ".AAAA");

            assertThat(explanation.format()).isEqualTo(Format.JWT);
            assertThat(explanation.claims()).containsExactly("sub", "exp", "roles");
            assertThat(explanation.remarks()).contains("its header names the algorithm none");
            assertThat(explanation.problems())
                    .containsExactly(
                            "its header does not name the algorithm HS256",
                            "its claim appKey is not a string",
                            "its claim sub is not a string",
                            "its claim exp is not a time in seconds, 1970 to 9999",
                            "its signature has 3 bytes, where HS256 gives 32");
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "\n"})
        void tellsThatThereIsNothing(String nothing) {
            assertThat(UserSig.explain(nothing).problems()).containsExactly("it is empty");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "` %s\n` | there is white space around it",
                    "\"%s\" | it stands in quotes",
                    "Bearer %s | the word Bearer stands before it"
                })
        void tellsWhatHappenedToItOnTheWay(String mangled, String problem) {
            for (String userSig : List.of(good, tls.generate("user_001", NOW, NOW.plusSeconds(60)))) {
                UserSigExplanation explanation = explain(mangled.formatted(userSig));

                assertThat(explanation.problems()).containsExactly(problem);
                assertThat(explanation.userId()).isEqualTo("user_001");
            }
        }

        @Test
        void undoesWhatUrlsAndOrdinaryBase64DoToTencents() {
            TlsVector vector = TlsVector.all()
                    .filter(one -> one.userSig().matches(".*\\*.*-.*_.*"))
                    .findFirst()
                    .orElseThrow();
            String encoded = vector.userSig().replace("*", "%2A");
            String ordinary =
                    vector.userSig().replace('*', '+').replace('-', '/').replace('_', '=');

            assertThat(explain(encoded).problems())
                    .containsExactly("it is percent-encoded, as if it had been cut out of a URL");
            assertThat(explain(ordinary).problems())
                    .containsExactly(
                            "it is written in ordinary base64; TLSSigAPIv2 writes * for +, - for /, and _ for =");
            assertThat(explain(encoded).userId()).isEqualTo(vector.userId());
            assertThat(explain(ordinary).userId()).isEqualTo(vector.userId());
        }

        @ParameterizedTest
        @ValueSource(strings = {"rubbish", "\u0000", "7", "{\"sub\":1}"})
        void tellsThatItIsNeither(String rubbish) {
            UserSigExplanation explanation = explain(rubbish);

            assertThat(explanation.format()).isEqualTo(Format.UNKNOWN);
            assertThat(explanation.problems()).singleElement().asString().startsWith("it is neither a JWT");
        }

        @Test
        void tellsThatItWasCutOff() {
            String userSig = tls.generate("user_001", NOW, NOW.plusSeconds(60));

            assertThat(explain(userSig.substring(0, 40)).problems())
                    .containsExactly("its zlib stream is cut off, or needs a dictionary");
            assertThat(explain(good.substring(0, good.lastIndexOf('.'))).problems())
                    .containsExactly("it does not have the three segments of a JWT");
        }

        @Test
        void readsTimesHoweverTheyAreWritten() {
            UserSigExplanation explanation = explain(base64("{\"alg\":\"HS256\"}") + "."
                    + base64("{\"sub\":\"u\",\"appKey\":\"a\",\"exp\":1767225660.336421}") + "." + "A".repeat(43));

            assertThat(explanation.problems()).isEmpty();
            assertThat(explanation.issuedAt()).isNull();
            assertThat(explanation.expiresAt()).isEqualTo(Instant.parse("2026-01-01T00:01:00.336421Z"));
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.usersig.Strangers#rubbish")
        void findsSomethingWrongWithAllRubbish(String rubbish) {
            assertThat(explain(rubbish).problems()).isNotEmpty();
        }

        @Test
        void listsOfVeryManyClaimsTheFirstFifty() {
            StringBuilder claims = new StringBuilder("{\"c0\":0");
            for (int i = 1; i < 60; i++) {
                claims.append(",\"c").append(i).append("\":0");
            }
            UserSigExplanation explanation = explain(base64("{}") + "." + base64(claims + "}") + ".");

            assertThat(explanation.claims()).hasSize(50).startsWith("c0", "c1").endsWith("c49");
        }

        @ParameterizedTest
        @CsvSource({"2.0, TLS.identifier, TLS.user", "1.0, TLS.identifier, TLS.identifier"})
        void tellsEachProblemOnce(String version, String member, String other) {
            byte[] document = ("{\"TLS.ver\":\"" + version + "\",\"TLS.identifier\":\"u\",\"TLS.sdkappid\":1,"
                            + "\"TLS.time\":1,\"TLS.expire\":1,\"TLS.sig\":\"AAAA\"}")
                    .replace(member, other)
                    .getBytes(UTF_8);
            ByteText text = new ByteText(8);
            text.add(document);
            new Zlib().store(text, 0, document.length);
            int length = text.length() - document.length;
            byte[] encoded = new byte[Base64Text.TLS.encodedLength(length)];
            Base64Text.TLS.encode(text.array(), document.length, length, encoded, 0);

            assertThat(explain(new String(encoded, UTF_8)).problems())
                    .containsExactly(
                            version.equals("2.0")
                                    ? "its TLS.identifier is not a string of one line"
                                    : "its TLS.ver is not \"2.0\"");
        }

        @Test
        void looksForAPointAndAPercentSignFromTheFirstCharacterOn() {
            assertThat(explain(".").format()).isEqualTo(Format.JWT);
            assertThat(explain("%2A").problems()).contains("it is percent-encoded, as if it had been cut out of a URL");
            assertThat(explain("\"\"").problems()).contains("it stands in quotes");
            assertThat(explain("\"").problems()).doesNotContain("it stands in quotes");
        }

        @Test
        void isNotLedIntoWork() {
            assertThat(explain("A".repeat(16_384)).problems())
                    .singleElement()
                    .asString()
                    .startsWith("it is neither");
            assertThat(explain("A".repeat(16_385)).problems())
                    .containsExactly("it has more than 16384 characters: 16385");
            assertThat(explain("A".repeat(20_000_000)).problems())
                    .containsExactly("it has more than 16384 characters: 20000000");
        }

        @Test
        void isFitToBePrinted() {
            UserSigExplanation explanation = explain(base64("{\"alg\":\"a\\nb\"}") + "."
                    + base64("{\"sub\":\"a\\r\\nINFO fake\\u202e\",\"appKey\":\"" + "x".repeat(500)
                            + "\",\"\\u001b[31m\":1,\"iat\":1,\"exp\":2}")
                    + ".");

            assertThat(explanation.userId()).isEqualTo("a\ufffd\ufffdINFO fake\ufffd");
            assertThat(explanation.app()).hasSize(131).endsWith("x...");
            assertThat(explanation.claims()).contains("\ufffd[31m");
            assertThat(explanation.remarks()).contains("its header names the algorithm a\ufffdb");
            assertThat(explanation.toString().lines()).hasSize(11);
        }

        @Test
        void showsNoSignature() {
            String userSig = TlsVector.all().findFirst().orElseThrow().userSig();

            assertThat(explain(good).toString()).doesNotContain(good.substring(good.lastIndexOf('.') + 1));
            assertThat(explain(userSig).toString()).doesNotContain("blJQKAkC").doesNotContain(userSig);
        }
    }

    @Nested
    class WithTheKey {

        private final UserSig userSigs = UserSig.of(jwt, new FakeClock(NOW));

        @Test
        void tellsThatItIsValid() {
            UserSigExplanation explanation = userSigs.explain("user_001", good);

            assertThat(explanation.problems()).isEmpty();
            assertThat(explanation.remarks())
                    .containsExactly(
                            "its header names the algorithm HS256",
                            "its signature is right",
                            "VALID: it is valid until 2026-01-01T00:01:00Z");
        }

        @Test
        void tellsThatTheKeyIsAnother() {
            UserSig other =
                    UserSig.of(new JwtUserSigCodec("ak_demo_chat", SigningKeys.of("another")), new FakeClock(NOW));

            UserSigExplanation explanation = other.explain("user_001", good);
            assertThat(explanation.userId()).isEqualTo("user_001");
            assertThat(explanation.problems())
                    .containsExactly("WRONG_SIGNATURE: it was not signed with this app's secret, or was changed");
            assertThat(explanation.remarks()).containsExactly("its header names the algorithm HS256");
        }

        @Test
        void tellsThatItIsSomebodyElses() {
            UserSigExplanation explanation = userSigs.explain("user_002", good);

            assertThat(explanation.remarks()).contains("its signature is right");
            assertThat(explanation.problems())
                    .containsExactly("WRONG_USER: it is for another user than the one who presents it");
        }

        @ParameterizedTest
        @NullSource
        @MethodSource("com.xuqm.sdk.usersig.Strangers#noUserIds")
        void throwsNothingWhateverUserIdIsPresented(String userId) {
            assertThat(userSigs.explain(userId, good).problems())
                    .containsExactly("WRONG_USER: it is for another user than the one who presents it");
        }

        @Test
        void tellsThatTheFormatIsAnother() {
            UserSigExplanation explanation =
                    userSigs.explain("user_001", tls.generate("user_001", NOW, NOW.plus(Duration.ofDays(1))));

            assertThat(explanation.format()).isEqualTo(Format.TLS_SIG_API_V2);
            assertThat(explanation.problems())
                    .containsExactly("MALFORMED: it does not have the three segments of a JWT");
        }
    }
}
