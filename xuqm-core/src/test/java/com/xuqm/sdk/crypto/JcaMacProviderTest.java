package com.xuqm.sdk.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigestSpi;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What it computes is for the contract of providers to say, which {@code xuqm-tck} runs on it. */
class JcaMacProviderTest {

    private final JcaMacProvider provider = new JcaMacProvider();

    @Test
    void hasANameAndARank() {
        assertThat(provider.name()).isEqualTo("jca");
        assertThat(provider.rank()).isEqualTo(100);
    }

    @Test
    void computesSha256() {
        // RFC 4231, case 2
        KeyedMac mac = provider.create(MacAlgorithm.HMAC_SHA256, "Jefe".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(mac.compute("what do ya want for nothing?".getBytes(UTF_8))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(mac).hasToString("KeyedMac[HMAC_SHA256]");
    }

    @Test
    void knowsWhatThisJvmKnows() {
        assertThat(provider.supports(MacAlgorithm.HMAC_SHA256)).isTrue();
        assertThat(provider.supports(MacAlgorithm.HMAC_SM3)).isFalse();
        assertThatThrownBy(() -> provider.create(MacAlgorithm.HMAC_SM3, new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "HMAC_SM3 needs SM3, which this JVM's security providers do not have; add a MacProvider that"
                                + " has, such as com.xuqm:xuqm-crypto-bouncycastle");
    }

    @Test
    void usesAnSm3ThatIsRegistered() {
        Provider registered = new SecurityProvider();
        Security.addProvider(registered);
        try {
            assertThat(provider.supports(MacAlgorithm.HMAC_SM3)).isTrue();
            byte[] code = provider.create(MacAlgorithm.HMAC_SM3, new byte[1]).compute(new byte[0]);
            assertThat(code).as("the inner code is 32 bytes of what it is told").containsOnly(96);
        } finally {
            Security.removeProvider(registered.getName());
        }
    }

    private static final class SecurityProvider extends Provider {

        private static final long serialVersionUID = 1;

        SecurityProvider() {
            super("xuqm-test", "1", "counts bytes in place of SM3");
            put("MessageDigest.SM3", CountingDigest.class.getName());
        }
    }

    /** Gives 32 times the number of bytes that it was given. */
    public static final class CountingDigest extends MessageDigestSpi {

        private int bytes;

        public CountingDigest() {}

        @Override
        protected int engineGetDigestLength() {
            return 32;
        }

        @Override
        protected void engineUpdate(byte input) {
            bytes++;
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            bytes += length;
        }

        @Override
        protected byte[] engineDigest() {
            byte[] digest = new byte[32];
            Arrays.fill(digest, (byte) bytes);
            engineReset();
            return digest;
        }

        @Override
        protected void engineReset() {
            bytes = 0;
        }
    }
}
