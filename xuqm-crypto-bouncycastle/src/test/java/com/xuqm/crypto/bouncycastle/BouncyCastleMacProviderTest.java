package com.xuqm.crypto.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.auth.HmacRequestSigner;
import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.tck.crypto.MacProviderContract;
import java.security.Security;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The provider on Bouncy Castle")
class BouncyCastleMacProviderTest extends MacProviderContract {

    @Override
    protected MacProvider provider() {
        return new BouncyCastleMacProvider();
    }

    @Override
    protected Stream<MacAlgorithm> required() {
        return Stream.of(MacAlgorithm.values());
    }

    @Test
    @DisplayName("is called bouncycastle and ranks after the JDK")
    void isCalledBouncyCastle() {
        assertThat(provider().name()).isEqualTo("bouncycastle");
        assertThat(provider().rank()).isEqualTo(50).isLessThan(new JcaMacProvider().rank());
    }

    @Test
    @DisplayName("is taken for SHA-256 only if it is named")
    void isTakenIfItIsNamed() {
        assertThat(HmacRequestSigner.of("secret", MacAlgorithm.HMAC_SHA256).mac())
                .isNotInstanceOf(BouncyCastleKeyedMac.class);
        System.setProperty("xuqm.mac", "bouncycastle");
        try {
            assertThat(HmacRequestSigner.of("secret", MacAlgorithm.HMAC_SHA256).mac())
                    .isInstanceOf(BouncyCastleKeyedMac.class);
        } finally {
            System.clearProperty("xuqm.mac");
        }
    }

    @Test
    @DisplayName("registers no security provider")
    void registersNothing() {
        provider().create(MacAlgorithm.HMAC_SM3, new byte[1]).compute(new byte[0]);

        assertThat(Security.getProvider("BC")).isNull();
        assertThat(new JcaMacProvider().supports(MacAlgorithm.HMAC_SM3)).isFalse();
    }

    @Test
    @DisplayName("is what signs with SM3 as soon as it is there")
    void signsWithSm3() {
        // printf 'ak\nu\n1777248000000\nn' | openssl dgst -sm3 -mac HMAC -macopt key:secret
        assertThat(HmacRequestSigner.of("secret", MacAlgorithm.HMAC_SM3)
                        .sign("ak", "u", Instant.ofEpochMilli(1_777_248_000_000L), "n")
                        .first("X-App-Signature"))
                .isEqualTo("9e193c2d8b3859d6a54f24c7a1eb00e30597069a2276aa6aae7f37bdf67cc333");
    }
}
