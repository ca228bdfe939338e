package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.usersig.TlsSigV2Codec.Compression;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A UserSig of TLSSigAPIv2")
class TlsSigV2CodecTest {

    private static final String SECRET = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
    private static final long APP = 1_400_000_000;
    private static final Instant NOW = TlsVector.MADE_AT;
    private static final long TIME = NOW.getEpochSecond();

    private final TlsSigV2Codec codec = TlsSigV2Codec.of(APP, SECRET);

    // A UserSig made and read by hand, with nothing of the code under test.

    private static String hmac(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zlib(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8_192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static String text(byte[] stream) {
        return Base64.getEncoder()
                .encodeToString(stream)
                .replace('+', '*')
                .replace('/', '-')
                .replace('=', '_');
    }

    private static byte[] stream(String userSig) {
        return Base64.getDecoder()
                .decode(userSig.replace('*', '+').replace('-', '/').replace('_', '='));
    }

    private static String unzip(String userSig) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream(userSig));
            byte[] out = new byte[100_000];
            int length = inflater.inflate(out);
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            return new String(out, 0, length, UTF_8);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }

    private static String document(String identifier, Object app, Object time, Object expire, String sig) {
        return "{\"TLS.ver\":\"2.0\",\"TLS.identifier\":\"" + identifier + "\",\"TLS.sdkappid\":" + app
                + ",\"TLS.expire\":" + expire + ",\"TLS.time\":" + time + ",\"TLS.sig\":\"" + sig + "\"}";
    }

    private static String sig(String identifier, long app, long time, long expire) {
        return hmac("TLS.identifier:" + identifier + "\nTLS.sdkappid:" + app + "\nTLS.time:" + time + "\nTLS.expire:"
                + expire + "\n");
    }

    private static final String GOOD = document("user_001", APP, TIME, 60, sig("user_001", APP, TIME, 60));

    private static String userSig(String document) {
        return text(zlib(document.getBytes(UTF_8), 6));
    }

    private UserSigCheck verify(String userSig) {
        return codec.verify("user_001", userSig, NOW);
    }

    private void assertMalformed(String userSig, String detail) {
        UserSigCheck check = verify(userSig);

        assertThat(check.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(check.detail()).isEqualTo(detail);
        assertThat(check.expiresAt()).isNull();
    }

    @Nested
    class OfTheOfficialLibrary {

        static Stream<TlsVector> vectors() {
            return TlsVector.all();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("vectors")
        void saysWordForWordWhatIsMadeHere(TlsVector vector) {
            for (Compression compression : Compression.values()) {
                assertThat(unzip(vector.make(vector.codec().withCompression(compression))))
                        .isEqualTo(vector.json())
                        .isEqualTo(unzip(vector.userSig()));
            }
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("vectors")
        void isAccepted(TlsVector vector) {
            UserSigCheck check = vector.codec().verify(vector.userId(), vector.userSig(), NOW);

            assertThat(check.reason()).as(check.detail()).isEqualTo(Reason.VALID);
            assertThat(check.issuedAt()).isEqualTo(NOW);
            assertThat(check.expiresAt()).isEqualTo(vector.expiresAt());
            assertThat(vector.codec()
                            .verify(vector.userId(), vector.userSig(), vector.expiresAt())
                            .reason())
                    .isEqualTo(Reason.EXPIRED);
        }

        @Test
        void hasTheUserBufOfTheVectors() {
            assertThat(new TlsUserBuf("xiaojun", APP, TIME + 86_400, RoomPermission.everything(10_000)).encode())
                    .isEqualTo(HexFormat.of().parseHex("0000077869616f6a756e53724e000000271069570a80000000ff00000000"));
            assertThat(new TlsUserBuf(
                                    "user_002",
                                    APP,
                                    TIME + 300,
                                    RoomPermission.of(
                                            "room-abc",
                                            EnumSet.of(
                                                    RoomPrivilege.ENTER_ROOM,
                                                    RoomPrivilege.RECEIVE_AUDIO,
                                                    RoomPrivilege.RECEIVE_VIDEO)))
                            .encode())
                    .isEqualTo(HexFormat.of()
                            .parseHex("010008757365725f30303253724e00000000006955ba2c0000002a000000000008"
                                    + "726f6f6d2d616263"));
            assertThat(new TlsUserBuf("u", 4_294_967_295L, TIME + 60, RoomPermission.everything(4_294_967_295L))
                            .encode())
                    .isEqualTo(HexFormat.of().parseHex("00000175ffffffffffffffff6955b93c000000ff00000000"));
        }
    }

    @Nested
    class Making {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "user_001",
                    "a\"b\\c/d",
                    "</script>",
                    "\u7528\u6237\u4e00",
                    "\ud83d\ude00",
                    " a ",
                    "TLS.sdkappid:1"
                })
        void givesOneThatCanBeChecked(String userId) {
            for (Compression compression : Compression.values()) {
                TlsSigV2Codec one = codec.withCompression(compression);
                UserSigCheck check = one.verify(userId, one.generate(userId, NOW, NOW.plusSeconds(60)), NOW);

                assertThat(check.reason()).as(check.detail()).isEqualTo(Reason.VALID);
                assertThat(check.expiresAt()).isEqualTo(NOW.plusSeconds(60));
            }
        }

        /** The official library cuts it off after 2,048 bytes and says nothing. */
        @ParameterizedTest
        @EnumSource
        void isWholeHoweverLongTheUserId(Compression compression) {
            TlsSigV2Codec one = codec.withCompression(compression);
            Random random = new Random(2048);
            for (String alphabet :
                    List.of("abcdefghijklmnopqrstuvwxyz0123456789", "\u7528\u6237\u4e00\u4e01", "\\\"")) {
                StringBuilder userId = new StringBuilder();
                while (userId.length() < 1_024) {
                    userId.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                String made = one.generate(userId.toString(), NOW, NOW.plusSeconds(60));

                assertThat(one.verify(userId.toString(), made, NOW).isValid()).isTrue();
                assertThat(unzip(made)).endsWith("}");
            }
        }

        @Test
        void isCompressedJustAsTheLibraryForJavaDoesOrNotAtAll() {
            String deflated = codec.withCompression(Compression.DEFAULT).generate("user_001", NOW, NOW.plusSeconds(60));
            String stored = codec.withCompression(Compression.NONE).generate("user_001", NOW, NOW.plusSeconds(60));

            assertThat(stream(deflated)).isEqualTo(zlib(unzip(deflated).getBytes(UTF_8), -1));
            assertThat(unzip(stored)).isEqualTo(unzip(deflated));
            assertThat(stream(stored)).hasSize(unzip(stored).length() + 11); // 2 + 5 before, 4 after
        }

        @Test
        void isTheSameOnceTheWorkspaceHasBeenUsedForALongOne() {
            String made = codec.generate("user_001", NOW, NOW.plusSeconds(60));
            codec.generate("x".repeat(1_024), NOW, NOW.plusSeconds(60), RoomPermission.everything(1));

            assertThat(codec.generate("user_001", NOW, NOW.plusSeconds(60))).isEqualTo(made);
        }

        @Test
        void readsTheClockOnceForTheDocumentAndTheRoom() throws Exception {
            String document = unzip(codec.generate("u", NOW, NOW.plusSeconds(60), RoomPermission.everything(7)));
            Object userBuf = FlatJson.read(document).get("TLS.userbuf");

            assertThat(TlsUserBuf.decode(Base64.getDecoder().decode((String) userBuf)))
                    .isEqualTo(new TlsUserBuf("u", APP, TIME + 60, RoomPermission.everything(7)));
        }

        @Test
        void refusesARoomForAUserIdThatTencentCannotRead() {
            assertThatThrownBy(() ->
                            codec.generate("\u7528\u6237", NOW, NOW.plusSeconds(60), RoomPermission.everything(7)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("userId must be ASCII in a UserSig with a room permission, but character 0 is not");
            assertThatThrownBy(() -> RoomPermission.checkAscii("userId", "u\u0080"))
                    .hasMessage("userId must be ASCII in a UserSig with a room permission, but character 1 is not");
            assertThatThrownBy(() -> RoomPermission.of("\u7528", List.of()))
                    .hasMessage("roomName must be ASCII in a UserSig with a room permission, but character 0 is not");
        }

        @Test
        void refusesTimesThatItCannotExpress() {
            assertThatThrownBy(() -> codec.generate("u", NOW, NOW.plusMillis(999)))
                    .hasMessage("a UserSig must end at least a second after it begins");
            assertThatThrownBy(() -> codec.generate("u", NOW, Instant.ofEpochSecond(1L << 32)))
                    .hasMessage("a UserSig of TLSSigAPIv2 must end before 2106-02-07");
            assertThat(codec.generate("u", NOW, Instant.ofEpochSecond((1L << 32) - 1)))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "a\nTLS.sdkappid:1"})
        void refusesWhatIsNoUserId(String userId) {
            assertThatThrownBy(() -> codec.generate(userId, NOW, NOW.plusSeconds(60)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("userId must not");
        }
    }

    @Nested
    class Checking {

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
        void acceptsAnyLevelOfCompression(int level) {
            assertThat(verify(text(zlib(GOOD.getBytes(UTF_8), level))).detail())
                    .isEqualTo("it is valid until 2026-01-01T00:01:00Z");
        }

        @Test
        void acceptsMembersInAnyOrderAndOnesThatItDoesNotKnow() {
            String other = "{\"x\":[1],\"TLS.sig\":\"" + sig("user_001", APP, TIME, 60)
                    + "\",\"TLS.time\":1767225600, \"TLS.expire\":60,\"TLS.sdkappid\":1400000000,"
                    + "\"TLS.identifier\":\"user\\u005f001\",\"TLS.ver\":\"2.0\"}";

            assertThat(verify(userSig(other)).isValid()).isTrue();
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = "")
        void acceptsNotNothing(String userSig) {
            assertMalformed(userSig, "it is empty");
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.usersig.Strangers#rubbish")
        void throwsNothingWhateverIsPresented(String rubbish) {
            assertThat(verify(rubbish).reason()).isEqualTo(Reason.MALFORMED);
        }

        @ParameterizedTest
        @NullSource
        @MethodSource("com.xuqm.sdk.usersig.Strangers#noUserIds")
        void throwsNothingWhateverUserIdIsPresented(String userId) {
            assertThat(codec.verify(userId, userSig(GOOD), NOW).reason()).isEqualTo(Reason.WRONG_USER);
            assertThat(codec.verify(userId, "eJ", NOW).reason()).isEqualTo(Reason.MALFORMED);
        }

        @Test
        void isForNobodyIfALoneSurrogateTakesThePlaceOfTheQuestionMarkThatWasSigned() {
            String forged = document("\\ud800", APP, TIME, 60, sig("?", APP, TIME, 60));
            UserSigCheck check = codec.verify("\ud800", userSig(forged), NOW);

            assertThat(check.reason()).isEqualTo(Reason.WRONG_USER);
            assertThat(check.detail())
                    .isEqualTo("it is for what can be no user: userId must be valid Unicode, but character 0 is a lone"
                            + " surrogate");
        }

        @Test
        void isForNobodyIfItNamesNone() {
            String empty = document("", APP, TIME, 60, sig("", APP, TIME, 60));

            assertThat(codec.verify("", userSig(empty), NOW).reason()).isEqualTo(Reason.WRONG_USER);
        }

        @Test
        void needsTheTime() {
            assertThatThrownBy(() -> codec.verify("user_001", "eJ", null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("now must not be null");
        }

        @Test
        void acceptsNoOtherAlphabet() {
            assertMalformed(
                    userSig(GOOD) + "\n",
                    "it is not the base64 of TLSSigAPIv2: it was cut off, or something was" + " added");
            assertMalformed(
                    "eyJh.eyJz.abcd", "it is not the base64 of TLSSigAPIv2: it was cut off, or something was added");
            assertMalformed("AA==", "it is not the base64 of TLSSigAPIv2");
            assertMalformed("AB__", "it is not the base64 of TLSSigAPIv2 as it would be written");
        }

        @Test
        void acceptsNoStreamThatIsCutOff() {
            byte[] whole = zlib(GOOD.getBytes(UTF_8), 6);
            for (int length = 1; length < whole.length; length++) {
                assertThat(verify(text(Arrays.copyOf(whole, length))).reason()).isEqualTo(Reason.MALFORMED);
            }
            assertMalformed(
                    text(Arrays.copyOf(whole, whole.length - 1)),
                    "its zlib stream is cut off, or needs a" + " dictionary");
        }

        @Test
        void acceptsNothingAfterTheStream() {
            byte[] whole = zlib(GOOD.getBytes(UTF_8), 6);

            assertMalformed(text(Arrays.copyOf(whole, whole.length + 1)), "something follows its zlib stream");
        }

        @Test
        void acceptsNoBitThatWasChanged() {
            byte[] whole = zlib(GOOD.getBytes(UTF_8), 0);
            for (int bit = 0; bit < whole.length * 8; bit++) {
                if (bit / 8 == 2 && bit % 8 >= 3) {
                    continue; // they fill a byte up before a stored block, and mean nothing
                }
                byte[] changed = whole.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);

                assertThat(verify(text(changed)).isValid()).as("bit %d", bit).isFalse();
            }
        }

        @Test
        void acceptsNoStreamThatNeedsADictionary() {
            Deflater deflater = new Deflater();
            deflater.setDictionary("TLS.identifier".getBytes(ISO_8859_1));
            deflater.setInput(GOOD.getBytes(UTF_8));
            deflater.finish();
            byte[] out = new byte[1_000];
            int length = deflater.deflate(out);
            deflater.end();

            assertMalformed(text(Arrays.copyOf(out, length)), "its zlib stream is cut off, or needs a dictionary");
        }

        @Test
        void acceptsNoOtherCompression() {
            assertMalformed(text("{\"TLS.ver\":\"2.0\"}".getBytes(UTF_8)), "it is not a zlib stream, or was changed");
            assertMalformed(
                    text(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0}),
                    "it is not a zlib stream, or was changed");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "\"TLS.ver\":\"2.0\" | \"TLS.ver\":\"1.0\" | its TLS.ver is not \"2.0\"",
                    "\"TLS.ver\":\"2.0\" | \"TLS.ver\":2.0 | its TLS.ver is not \"2.0\"",
                    "\"TLS.ver\" | \"ver\" | its TLS.ver is not \"2.0\"",
                    "\"user_001\" | 7 | its TLS.identifier is not a string of one line",
                    "\"user_001\" | null | its TLS.identifier is not a string of one line",
                    "user_001 | user_001\\nTLS.sdkappid:1 | its TLS.identifier is not a string of one line",
                    "1400000000 | \"1400000000\" | its TLS.sdkappid is not a whole number from 0 to 4294967295",
                    "1400000000 | 4294967296 | its TLS.sdkappid is not a whole number from 0 to 4294967295",
                    "1400000000 | -1 | its TLS.sdkappid is not a whole number from 0 to 4294967295",
                    "1767225600 | 1.7672256e9 | its TLS.time is not a whole number from 0 to 253402300799",
                    "1767225600 | 253402300800 | its TLS.time is not a whole number from 0 to 253402300799",
                    "1767225600 | 9223372036854775808 | its TLS.time is not a whole number from 0 to 253402300799",
                    "\"TLS.expire\":60 | \"TLS.expire\":4294967296 |"
                            + " its TLS.expire is not a whole number from 0 to 4294967295",
                    "\"TLS.expire\":60, | `` | its TLS.expire is not a whole number from 0 to 4294967295",
                    "\"TLS.sig\" | \"sig\" | its TLS.sig is not a string of one line",
                    "\"TLS.sig\":\" | \"TLS.sig\":\"* | its TLS.sig is not base64: it was cut off, or something was added",
                    "\"TLS.ver\" | \"TLS.userbuf\":\"A\",\"TLS.ver\" |"
                            + " its TLS.userbuf is not base64: it was cut off, or something was added",
                    "\"TLS.ver\" | \"TLS.userbuf\":7,\"TLS.ver\" | its TLS.userbuf is not a string of one line",
                    "\"TLS.ver\" | \"TLS.ver\":\"2.0\",\"TLS.ver\" | a name occurs twice (at character 27)",
                    "} | ]} | '}' is missing (at character 165)"
                })
        void acceptsNoOtherDocument(String part, String other, String detail) {
            assertThat(GOOD).contains(part);

            assertMalformed(userSig(GOOD.replace(part, other)), detail);
        }

        @Test
        void acceptsNoTextThatIsNotUtf8() {
            byte[] document = GOOD.getBytes(ISO_8859_1);
            document[30] = (byte) 0xff;

            assertMalformed(text(zlib(document, 6)), "what it inflates to is not UTF-8");
        }
    }

    @Nested
    class ThatIsABomb {

        /** A thousand bytes that inflate to a million: the most that zlib can do. */
        @Test
        void isNotInflated() {
            byte[] million = zlib(new byte[1_000_000], 9);
            assertThat(million).hasSizeLessThan(1_100);

            assertMalformed(text(million), "it inflates to more than 65536 bytes");
        }

        /** Twelve thousand bytes in front of a gigabyte: the workspace never grows beyond what is accepted. */
        @Test
        void takesBoundedMemory() throws Exception {
            ByteText into = new ByteText(1);
            Zlib zlib = new Zlib();
            byte[] bomb = zlib(new byte[12_000_000], 9);

            assertThatThrownBy(() -> zlib.inflate(bomb, into, 65_536))
                    .hasMessage("it inflates to more than 65536 bytes");
            assertThat(into.array().length).isLessThanOrEqualTo(4 * 65_536);
            zlib.inflate(zlib(GOOD.getBytes(UTF_8), 6), into, 65_536);
            assertThat(into.ascii(0, into.length())).isEqualTo(GOOD);
            zlib.end();
        }

        @Test
        void isNotEvenDecodedIfItIsHuge() {
            assertMalformed("A".repeat(20_000_000), "it has more than 16384 characters: 20000000");
            assertMalformed("A".repeat(16_385), "it has more than 16384 characters: 16385");
            assertMalformed("A".repeat(16_384), "it is not a zlib stream, or was changed");
        }
    }

    @Nested
    class TheSignature {

        private void assertWrong(String userSig) {
            UserSigCheck check = verify(userSig);
            assertThat(check.reason()).isEqualTo(Reason.WRONG_SIGNATURE);
            assertThat(check.expiresAt()).as("nothing of it is believed").isNull();
        }

        @Test
        void mustBeMadeWithTheSecret() {
            assertWrong(TlsSigV2Codec.of(APP, SECRET + "x").generate("user_001", NOW, NOW.plusSeconds(60)));
            assertWrong(TlsSigV2Codec.of(APP, SECRET.toUpperCase(Locale.ROOT))
                    .generate("user_001", NOW, NOW.plusSeconds(60)));
        }

        @ParameterizedTest
        @CsvSource({"user_001, user_002", "1400000000, 1400000001", "1767225600, 1767225601", ":60, :61"})
        void coversEachMember(String part, String other) {
            assertWrong(userSig(GOOD.replace(part, other)));
        }

        @Test
        void coversTheRoom() {
            String with = codec.generate("user_001", NOW, NOW.plusSeconds(60), RoomPermission.everything(7));
            assertThat(verify(with).isValid()).isTrue();
            String document = unzip(with);

            assertWrong(userSig(document.replaceFirst("\"TLS.userbuf\":\"[^\"]*\",", "")));
            byte[] room = Base64.getDecoder().decode(document.replaceFirst(".*\"TLS.userbuf\":\"([^\"]*).*", "$1"));
            String before = Base64.getEncoder().encodeToString(room);
            assertThat(room[18]).as("the number of the room").isEqualTo((byte) 7);
            room[18] = 8;
            assertWrong(userSig(document.replace(before, Base64.getEncoder().encodeToString(room))));
            assertWrong(userSig(GOOD.replace("\"TLS.ver\"", "\"TLS.userbuf\":\"AAAA\",\"TLS.ver\"")));
        }

        @Test
        void mustBeWhole() {
            String sig = sig("user_001", APP, TIME, 60);
            assertWrong(userSig(GOOD.replace(sig, "")));
            assertWrong(userSig(GOOD.replace(sig, sig.substring(0, 40))));
        }

        @Test
        void mayBeOfAnOlderSecret() {
            TlsSigV2Codec rotating = TlsSigV2Codec.of(APP, "new", "newer", SECRET);

            UserSigCheck check = rotating.verify("user_001", userSig(GOOD), NOW);
            assertThat(check.detail())
                    .isEqualTo("it is valid until 2026-01-01T00:01:00Z; it was signed with an older secret, number 3 of"
                            + " 3");
            assertThat(TlsSigV2Codec.of(APP, "new")
                            .verify("user_001", rotating.generate("user_001", NOW, NOW.plusSeconds(1)), NOW)
                            .isValid())
                    .isTrue();
        }
    }

    @Nested
    class TheContents {

        @Test
        void mustNameTheUserAndTheApp() {
            assertThat(verify(codec.generate("user_002", NOW, NOW.plusSeconds(60)))
                            .reason())
                    .isEqualTo(Reason.WRONG_USER);
            UserSigCheck app = verify(TlsSigV2Codec.of(7, SECRET).generate("user_001", NOW, NOW.plusSeconds(60)));
            assertThat(app.reason()).isEqualTo(Reason.WRONG_APP);
            assertThat(app.detail()).isEqualTo("it is for another app than 1400000000");
        }

        @Test
        void mustBeOfThisTime() {
            String made = codec.generate("user_001", NOW, NOW.plusSeconds(60));

            assertThat(codec.verify("user_001", made, NOW.plusMillis(59_999)).isValid())
                    .isTrue();
            assertThat(codec.verify("user_001", made, NOW.plusSeconds(60)).reason())
                    .isEqualTo(Reason.EXPIRED);
            assertThat(codec.verify("user_001", made, NOW.minusSeconds(60)).isValid())
                    .isTrue();
            assertThat(codec.verify("user_001", made, NOW.minusSeconds(61)).reason())
                    .isEqualTo(Reason.NOT_YET_VALID);
        }

        @Test
        void mayHaveNoLifeAtAll() {
            assertThat(verify(userSig(document("user_001", APP, TIME, 0, sig("user_001", APP, TIME, 0))))
                            .reason())
                    .isEqualTo(Reason.EXPIRED);
        }
    }

    @Nested
    class TheCodec {

        @Test
        void worksBehindTheFacade() {
            UserSig userSig = UserSig.of(codec, FakeClock.at("2026-01-01T00:00:00Z"));

            assertThat(userSig.verify("user_001", userSig.generate("user_001", Duration.ofMinutes(1)))
                            .isValid())
                    .isTrue();
        }

        @Test
        void isSafeForManyThreads() {
            String expected = codec.generate("user_001", NOW, NOW.plusSeconds(60));

            assertThat(Stream.generate(() -> "user_001")
                            .limit(2_000)
                            .parallel()
                            .filter(user -> codec.verify(user, codec.generate(user, NOW, NOW.plusSeconds(60)), NOW)
                                    .isValid())
                            .filter(user -> codec.generate(user, NOW, NOW.plusSeconds(60))
                                    .equals(expected))
                            .count())
                    .isEqualTo(2_000);
        }

        @Test
        void showsTheAppAndNotTheKey() {
            assertThat(codec).hasToString("TlsSigV2Codec[1400000000]");
            assertThat(RoomPermission.of("r", List.of(RoomPrivilege.ENTER_ROOM)))
                    .hasToString("RoomPermission[\"r\", [ENTER_ROOM]]");
        }

        @Test
        void forgetsItsKeys() {
            TlsSigV2Codec forgetful = TlsSigV2Codec.of(APP, SECRET);
            assertThat(forgetful.isDestroyed()).isFalse();
            forgetful.verify("user_001", userSig(GOOD), NOW);
            forgetful.destroy();

            assertThat(forgetful.isDestroyed()).isTrue();
            assertThatThrownBy(() -> forgetful.verify("user_001", userSig(GOOD), NOW))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> forgetful.generate("user_001", NOW, NOW.plusSeconds(1)))
                    .isInstanceOf(IllegalStateException.class);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, 4_294_967_296L})
        void needsAnApp(long app) {
            assertThatThrownBy(() -> TlsSigV2Codec.of(app, SECRET))
                    .hasMessage("sdkAppId must be 1 to 4294967295, but is " + app);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 4_294_967_295L})
        void takesTheFirstAppAndTheLast(long app) {
            assertThat(TlsSigV2Codec.of(app, SECRET)).hasToString("TlsSigV2Codec[" + app + "]");
        }

        @Test
        void needsARoomAndASecret() {
            assertThatThrownBy(() -> TlsSigV2Codec.of(APP, " ")).hasMessage("secret must not be blank");
            assertThatThrownBy(() -> new TlsSigV2Codec(APP, List.of(new ForeignMac())))
                    .hasMessageContaining("HMAC_SHA256");
            assertThatThrownBy(() -> RoomPermission.everything(-1))
                    .hasMessage("roomId must be 0 to 4294967295, but is -1");
            assertThatThrownBy(() -> RoomPermission.of(" ", List.of())).hasMessage("roomName must not be blank");
            assertThatThrownBy(() -> RoomPermission.of(1, null)).hasMessage("privileges must not be null");
        }
    }

    @Nested
    class TheRoomPermission {

        @ParameterizedTest
        @CsvSource({
            "'', its TLS.userbuf is shorter than it says",
            "02000175ffffffffffffffff6955b93c000000ff00000000,"
                    + " 'its TLS.userbuf is of version 2, which is not known'",
            "00ffff75ffffffffffffffff6955b93c000000ff00000000, its TLS.userbuf is shorter than it says",
            "00000175ffffffffffffffff6955b93c000000ff0000000000, its TLS.userbuf is longer than it says",
            "01000175ffffffff000000006955b93c000000ff000000000000, its TLS.userbuf names no proper room",
            "01000175ffffffff000000006955b93c000000ff00000000000162ff, its TLS.userbuf is longer than it says"
        })
        void isReadWithCare(String hex, String message) {
            assertThatThrownBy(() -> TlsUserBuf.decode(HexFormat.of().parseHex(hex)))
                    .hasMessage(message);
        }

        @Test
        void keepsWhatItIsGiven() {
            RoomPermission some = RoomPermission.of("r", List.of(RoomPrivilege.SEND_SCREEN, RoomPrivilege.SEND_VIDEO));

            assertThat(some.roomName()).isEqualTo("r");
            assertThat(some.roomId()).isZero();
            assertThat(some.privileges()).containsExactly(RoomPrivilege.SEND_VIDEO, RoomPrivilege.SEND_SCREEN);
            assertThat(some)
                    .isEqualTo(RoomPermission.of("r", some.privileges()))
                    .hasSameHashCodeAs(RoomPermission.of("r", some.privileges()))
                    .isNotEqualTo(RoomPermission.of("s", some.privileges()))
                    .isNotEqualTo(RoomPermission.of(0, some.privileges()))
                    .isNotEqualTo(RoomPermission.of("r", List.of()));
            assertThat(some.hashCode())
                    .isNotEqualTo(RoomPermission.of("s", some.privileges()).hashCode());
        }

        @Test
        void writesEachPrivilegeAsItsBit() {
            assertThat(Arrays.stream(RoomPrivilege.values())
                            .mapToInt(RoomPrivilege::bit)
                            .sum())
                    .isEqualTo(255);
            assertThat(RoomPrivilege.of(42))
                    .containsExactly(
                            RoomPrivilege.ENTER_ROOM, RoomPrivilege.RECEIVE_AUDIO, RoomPrivilege.RECEIVE_VIDEO);
        }
    }
}
