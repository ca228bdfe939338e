package com.xuqm.sdk.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.error.XuqmConfigurationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** This module has no other provider than the JDK's own; {@code xuqm-crypto-bouncycastle} tests that others are found. */
class MacsTest {

    @AfterEach
    void restore() {
        System.clearProperty("xuqm.mac");
    }

    @Test
    void theJdksOwnProviderIsAlwaysThere() {
        assertThat(Macs.find(null, MacAlgorithm.HMAC_SHA256)).isInstanceOf(JcaMacProvider.class);
        assertThat(Macs.find("jca", MacAlgorithm.HMAC_SHA256)).isInstanceOf(JcaMacProvider.class);
    }

    @Test
    void aNameThatNoneHasIsAnError() {
        System.setProperty("xuqm.mac", "bouncycastle");

        assertThatThrownBy(() -> Macs.find(null, MacAlgorithm.HMAC_SHA256))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessage("there is no MAC provider for HMAC_SHA256 named \"bouncycastle\"; found: jca"
                        + " (com.xuqm.sdk.crypto.JcaMacProvider, rank 100)");
        assertThat(Macs.find("jca", MacAlgorithm.HMAC_SHA256)).isNotNull();
    }

    @Test
    void anAlgorithmThatNoneSupportsIsAnErrorThatSaysWhatToAdd() {
        assertThatThrownBy(() -> Macs.find(null, MacAlgorithm.HMAC_SM3))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageStartingWith("no MAC provider for HMAC_SM3 was found. Add one to your build")
                .hasMessageContaining("<artifactId>xuqm-crypto-bouncycastle</artifactId>");
    }

    @Test
    void theKeyIsTheSecretInUtf8AndIsWipedOnceItWasTaken() {
        AtomicReference<byte[]> given = new AtomicReference<>();
        AtomicReference<byte[]> copy = new AtomicReference<>();
        MacProvider provider = new MacProvider() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public int rank() {
                return 0;
            }

            @Override
            public boolean supports(MacAlgorithm algorithm) {
                return true;
            }

            @Override
            public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
                given.set(key);
                copy.set(key.clone());
                return new JcaMacProvider().create(algorithm, key);
            }
        };
        Macs.keyed(provider, MacAlgorithm.HMAC_SHA256, "secret", "k\u00e9");

        assertThat(copy.get()).containsExactly('k', 0xc3, 0xa9);
        assertThat(given.get()).containsOnly(0);
        assertThatThrownBy(() -> Macs.keyed(provider, MacAlgorithm.HMAC_SHA256, "secret", " "))
                .hasMessage("secret must not be blank");
    }
}
