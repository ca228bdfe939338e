package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserSigTest {

    private static final String SECRET = "as_demo_0123456789abcdef0123456789abcdef";

    private final FakeClock clock = FakeClock.at("2026-04-27T00:00:00.999Z");
    private final UserSig userSig = UserSig.of(
            new JwtUserSigCodec(
                    "ak_demo_chat", new JcaMacProvider().create(MacAlgorithm.HMAC_SHA256, SECRET.getBytes(UTF_8))),
            clock);

    @Test
    void lastsAsLongAsItIsToldTo() {
        String made = userSig.generate("user_001", Duration.ofDays(7));

        UserSigCheck check = userSig.verify("user_001", made);
        assertThat(check.isValid()).isTrue();
        assertThat(check.issuedAt()).isEqualTo(Instant.parse("2026-04-27T00:00:00Z"));
        assertThat(check.expiresAt()).isEqualTo(Instant.parse("2026-05-04T00:00:00Z"));
        clock.advance(Duration.ofDays(7));
        assertThat(userSig.verify("user_001", made).reason()).isEqualTo(Reason.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT1.9S", "P366D"})
    void mayLastBetweenASecondAndAYear(Duration lifetime) {
        UserSigCheck check = userSig.verify("user_001", userSig.generate("user_001", lifetime));

        assertThat(check.expiresAt())
                .isEqualTo(Instant.parse("2026-04-27T00:00:00Z").plusSeconds(lifetime.toSeconds()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.999S", "PT8784H0.000000001S", "PT2562047788015215H"})
    void mustNotLastOtherwise(Duration lifetime) {
        assertThatThrownBy(() -> userSig.generate("user_001", lifetime))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lifetime must be 1 second to 366 days, but is " + lifetime);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "rubbish", "a.b.c"})
    void isJudgedWithoutThrowing(String rubbish) {
        assertThat(userSig.verify("user_001", rubbish).reason()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("com.xuqm.sdk.usersig.Strangers#noUserIds")
    void isJudgedWithoutThrowingWhoeverPresentsIt(String userId) {
        String good = userSig.generate("user_001", Duration.ofDays(7));

        assertThat(userSig.verify(userId, good).reason()).isEqualTo(Reason.WRONG_USER);
        assertThat(userSig.verify(userId, null).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void worksWithoutAClient() {
        UserSig first = UserSig.of("ak_demo_chat", SECRET);
        UserSig second = UserSig.of("ak_demo_chat", SECRET);

        assertThat(second.verify("user_001", first.generate("user_001", Duration.ofMinutes(1)))
                        .isValid())
                .isTrue();
    }

    @Test
    void acceptsWhatWasMadeWithASecretThatWasReplaced() {
        String old = UserSig.of("ak_demo_chat", SECRET).generate("user_001", Duration.ofMinutes(1));

        assertThat(UserSig.of("ak_demo_chat", "new", SECRET)
                        .verify("user_001", old)
                        .isValid())
                .isTrue();
        assertThat(UserSig.of("ak_demo_chat", "new").verify("user_001", old).reason())
                .isEqualTo(Reason.WRONG_SIGNATURE);
        assertThatThrownBy(() -> UserSig.of("ak_demo_chat", "new", SECRET, " "))
                .hasMessage("previousSecrets[1] must not be blank");
    }

    @Test
    void forgetsItsKeys() {
        UserSig forgetful = UserSig.of("ak_demo_chat", SECRET);
        assertThat(forgetful.isDestroyed()).isFalse();

        forgetful.destroy();

        assertThat(forgetful.isDestroyed()).isTrue();
        assertThatThrownBy(() -> forgetful.generate("user_001", Duration.ofDays(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("destroyed");
    }

    @Test
    void isNeverDestroyedIfItsFormatHoldsNoKeys() {
        UserSig keyless = UserSig.of(new KeylessCodec(), clock);

        keyless.destroy();

        assertThat(keyless.isDestroyed()).isFalse();
        assertThat(keyless.generate("user_001", Duration.ofDays(1))).isEqualTo("sig of user_001");
    }

    @Test
    void needsWhatItIsMadeOf() {
        assertThatThrownBy(() -> UserSig.of("ak", " ")).hasMessage("appSecret must not be blank");
        assertThatThrownBy(() -> UserSig.of(" ", SECRET)).hasMessage("appKey must not be blank");
        assertThatThrownBy(() -> UserSig.of(null, clock)).hasMessage("codec must not be null");
        assertThatThrownBy(() -> UserSig.of(new JwtUserSigCodec("ak", SigningKeys.of(SECRET)), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clock must not be null");
        assertThatThrownBy(() -> userSig.generate("user_001", null)).hasMessage("lifetime must not be null");
        assertThatThrownBy(() -> userSig.generate("a\nb", Duration.ofDays(1)))
                .hasMessageStartingWith("userId must not contain control characters");
    }

    @Test
    void showsNoSecret() {
        assertThat(UserSig.of("ak_demo_chat", SECRET)).hasToString("UserSig[JwtUserSigCodec[ak_demo_chat]]");
    }

    /** A format of somebody else's. */
    private static final class KeylessCodec implements UserSigCodec {

        @Override
        public String generate(String userId, Instant issuedAt, Instant expiresAt) {
            return "sig of " + userId;
        }

        @Override
        public UserSigCheck verify(String userId, String userSig, Instant now) {
            return UserSigCheck.failed(Reason.MALFORMED, "not read");
        }
    }
}
