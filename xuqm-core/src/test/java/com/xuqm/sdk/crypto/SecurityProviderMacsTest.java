package com.xuqm.sdk.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Provider;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Codes of one named security provider; that they are right is the contract's to say. */
class SecurityProviderMacsTest {

    private static final byte[] KEY = "Jefe".getBytes(UTF_8);

    /** Has nothing. */
    private static final class Empty extends Provider {

        private static final long serialVersionUID = 1;

        Empty() {
            super("Empty", "1", "a provider without any service");
        }
    }

    @Test
    void areThoseOfTheStandard() {
        KeyedMac mac = JcaMacProvider.of("SunJCE").create(MacAlgorithm.HMAC_SHA256, KEY);

        assertThat(HexFormat.of().formatHex(mac.compute("what do ya want for nothing?".getBytes(UTF_8))))
                .as("RFC 4231, test case 2")
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(mac).hasToString("KeyedMac[HMAC_SHA256]");
    }

    @Test
    void goByTheNameOfTheirProvider() {
        assertThat(JcaMacProvider.of("SunJCE").name()).isEqualTo("jca-sunjce");
        assertThat(JcaMacProvider.of("SunJCE")).hasToString("MacProvider[jca-sunjce]");
    }

    @Test
    void areRefusedWithWhatIsThereIfTheProviderIsNot() {
        assertThatThrownBy(() -> JcaMacProvider.of("BCFIPS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no security provider BCFIPS is registered with this JVM; registered are SUN,")
                .hasMessageContaining("SunJCE");
    }

    @Test
    void areNotSupportedByAProviderThatHasNone() {
        MacProvider macs = JcaMacProvider.of(new Empty());

        assertThat(macs.supports(MacAlgorithm.HMAC_SHA256)).isFalse();
        assertThatThrownBy(() -> macs.create(MacAlgorithm.HMAC_SHA256, KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the security provider Empty computes no HMAC_SHA256 (HmacSHA256) with this key");
        assertThat(JcaMacProvider.of("SunJCE").supports(MacAlgorithm.HMAC_SM3)).isFalse();
    }

    @Test
    void areNoneWithoutAKey() {
        KeyedMac mac = JcaMacProvider.of("SunJCE").create(MacAlgorithm.HMAC_SHA256, KEY);
        mac.destroy();

        assertThat(mac.isDestroyed()).isTrue();
        assertThatThrownBy(() -> mac.compute(new byte[1]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the key was destroyed");
        assertThatThrownBy(() -> JcaMacProvider.of("SunJCE").create(MacAlgorithm.HMAC_SHA256, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be empty");
    }
}
