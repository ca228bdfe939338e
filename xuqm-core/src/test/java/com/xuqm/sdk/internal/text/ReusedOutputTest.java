package com.xuqm.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The collector of what a JSON library writes")
class ReusedOutputTest {

    private final ReusedOutput output = new ReusedOutput();

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 8_000, 16_384, 16_385, 64 * 1024, 64 * 1024 + 1, 1_000_000})
    @DisplayName("gives everything, whatever the size and the pieces")
    void everything(int size) {
        byte[] all = new byte[size];
        for (int i = 0; i < size; i++) {
            all[i] = (byte) i;
        }
        int piece = Math.min(size, 5_000);

        for (int at = 0; at < size; at += piece) {
            output.write(all, at, Math.min(piece, size - at));
        }

        assertThat(output.takeBytes()).isEqualTo(all);
    }

    @Test
    @DisplayName("takes single bytes, as many as come")
    void singleBytes() {
        for (int i = 0; i < 20_000; i++) {
            output.write(i);
        }

        assertThat(output.takeBytes()).hasSize(20_000).startsWith(0, 1).endsWith((byte) 19_998, (byte) 19_999);
    }

    @Test
    @DisplayName("gives arrays of their own, and begins anew after each")
    void anew() {
        output.write('a');
        byte[] first = output.takeBytes();
        output.write('b');
        byte[] second = output.takeBytes();

        assertThat(first).containsExactly('a');
        assertThat(second).containsExactly('b');
        assertThat(output.takeBytes()).isEmpty();
    }

    @Test
    @DisplayName("takes pieces that are larger than its array has ever been")
    void largePiece() {
        byte[] large = new byte[100_000];
        Arrays.fill(large, (byte) 7);

        output.write('a');
        output.write(large, 0, large.length);

        assertThat(output.takeBytes()).hasSize(100_001).endsWith((byte) 7);
    }
}
