package com.xuqm.sdk.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame by itself; the contract of providers tests it with libraries. */
class PooledKeyedMacTest {

    /** Fills the code with its key, and tells which objects still know it. */
    private static final class Filling implements PooledKeyedMac.Keying<StringBuilder> {

        final List<StringBuilder> made = new ArrayList<>();
        Runnable meanwhile = () -> {};
        byte key = 7;

        @Override
        public StringBuilder newState() {
            StringBuilder state = new StringBuilder("key");
            made.add(state);
            return state;
        }

        @Override
        public void compute(StringBuilder state, byte[] message, int offset, int length, byte[] into, int at) {
            meanwhile.run();
            Arrays.fill(into, at, at + 32, key);
        }

        @Override
        public void forget(StringBuilder state) {
            state.setLength(0);
        }

        @Override
        public void wipe() {
            key = 9;
        }
    }

    private static final class FillingMac extends PooledKeyedMac<StringBuilder> {

        FillingMac(Filling filling) {
            super(MacAlgorithm.HMAC_SHA256, filling);
        }
    }

    private final Filling filling = new Filling();
    private final FillingMac mac = new FillingMac(filling);

    @Test
    void computesWithOneObjectWhileNobodyElseDoes() {
        mac.compute(new byte[1]);
        assertThat(mac.compute(new byte[1])).hasSize(32).containsOnly(7);
        assertThat(filling.made).hasSize(1);
    }

    @Test
    void letsNoCodeOutThatWasComputedWhileTheKeyWasWiped() {
        filling.meanwhile = mac::destroy;
        byte[] code = new byte[32];

        assertThatThrownBy(() -> mac.compute(new byte[1], 0, 1, code, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the key was destroyed");

        assertThat(code).containsOnly(0);
        assertThat(filling.made).as("objects that know the key").allMatch(StringBuilder::isEmpty);
    }

    @Test
    void forgetsTheKeyInEveryObjectThatWasGivenBack() {
        filling.meanwhile = () -> {
            filling.meanwhile = () -> {};
            mac.compute(new byte[1]); // needs a second object
        };
        mac.compute(new byte[1]);
        assertThat(filling.made).hasSize(2);

        mac.destroy();

        assertThat(filling.key).isEqualTo((byte) 9);
        assertThat(filling.made.get(0)).isEmpty();
    }
}
