package com.xuqm.it.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.usersig.JwtUserSigCodec;
import com.xuqm.sdk.usersig.UserSigCheck;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A UserSig that is a JWT")
class JwtLibrariesAgreeTest {

    private static final String SECRET = "as_demo_0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-04-27T00:00:00Z");

    private final JwtUserSigCodec codec = codec(SECRET);

    private static JwtUserSigCodec codec(String secret) {
        return new JwtUserSigCodec(
                "ak_demo_chat", new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, secret.getBytes(UTF_8)));
    }

    static Stream<Arguments> users() {
        List<String> users = List.of(
                "user_001",
                "a\"b\\c/d",
                "<script>&'",
                "caf\u00e9",
                "\u7528\u6237\u4e00",
                "\ud83d\ude00\u2028",
                "x".repeat(1_000));
        return Stream.of(JwtLibrary.values())
                .flatMap(library -> users.stream().map(user -> Arguments.of(library, user)));
    }

    private static JwtContents contents(String userId) {
        return new JwtContents(userId, "ak_demo_chat", NOW, NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @MethodSource("users")
    @DisplayName("is read and verified by other libraries")
    void isReadByOthers(JwtLibrary library, String userId) throws Exception {
        String userSig = codec.generate(userId, NOW, NOW.plusSeconds(60));

        assertThat(library.read(SECRET, userSig, NOW)).isEqualTo(contents(userId));
    }

    @ParameterizedTest
    @MethodSource("users")
    @DisplayName("may be made by other libraries")
    void mayBeMadeByOthers(JwtLibrary library, String userId) throws Exception {
        UserSigCheck check = codec.verify(userId, library.make(SECRET, contents(userId)), NOW);

        assertThat(check.reason()).as(check.detail()).isEqualTo(Reason.VALID);
        assertThat(check.issuedAt()).isEqualTo(NOW);
        assertThat(check.expiresAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @MethodSource("users")
    @DisplayName("is refused by both sides under another secret and after its end")
    void isRefusedAlike(JwtLibrary library, String userId) throws Exception {
        String other = SECRET.replace('0', '1');
        String ours = codec.generate(userId, NOW, NOW.plusSeconds(60));
        String theirs = library.make(SECRET, contents(userId));

        assertThatThrownBy(() -> library.read(other, ours, NOW)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> library.read(SECRET, ours, NOW.plusSeconds(61)))
                .isInstanceOf(Exception.class);
        assertThat(codec(other).verify(userId, theirs, NOW).reason()).isEqualTo(Reason.WRONG_SIGNATURE);
        assertThat(codec.verify(userId, theirs, NOW.plusSeconds(61)).reason()).isEqualTo(Reason.EXPIRED);
    }
}
