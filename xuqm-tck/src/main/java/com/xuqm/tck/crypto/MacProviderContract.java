package com.xuqm.tck.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link MacProvider} must do. A provider's tests extend this class; each algorithm that the provider says it supports
 * is tested.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the algorithms depend on the provider of the subclass
public abstract class MacProviderContract {

    private static final byte[] KEY = "as_demo_0123456789abcdef".getBytes(UTF_8);
    private static final byte[] MESSAGE = "ak_demo_chat\nuser_001\n1777248000000\n0f1e2d3c".getBytes(UTF_8);

    /** For subclasses. */
    protected MacProviderContract() {}

    /**
     * Returns the provider that is tested.
     *
     * @return a provider
     */
    protected abstract MacProvider provider();

    /**
     * Returns what the provider must support at least.
     *
     * @return HMAC-SHA256 by default
     */
    protected Stream<MacAlgorithm> required() {
        return Stream.of(MacAlgorithm.HMAC_SHA256);
    }

    Stream<MacAlgorithm> algorithms() {
        return Stream.of(MacAlgorithm.values()).filter(provider()::supports);
    }

    Stream<MacAlgorithm> unsupported() {
        return Stream.of(MacAlgorithm.values()).filter(algorithm -> !provider().supports(algorithm));
    }

    Stream<MacVector> vectors() {
        return MacVector.all().stream().filter(vector -> provider().supports(vector.algorithm()));
    }

    private KeyedMac mac(MacAlgorithm algorithm) {
        return provider().create(algorithm, KEY);
    }

    @Test
    @DisplayName("has a short lower-case name")
    void hasAShortName() {
        assertThat(provider().name()).matches("[a-z][a-z0-9-]{0,19}");
    }

    @Test
    @DisplayName("supports what it must")
    void supportsWhatItMust() {
        assertThat(required()).isNotEmpty().allMatch(provider()::supports);
    }

    @Test
    @DisplayName("refuses what it does not support")
    void refusesWhatItDoesNotSupport() {
        unsupported()
                .forEach(algorithm -> assertThatThrownBy(() -> mac(algorithm))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(algorithm.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    @DisplayName("computes the published examples, again and again")
    void computesTheVectors(MacVector vector) {
        KeyedMac mac = provider().create(vector.algorithm(), vector.key());

        assertThat(mac.compute(vector.message())).isEqualTo(vector.code());
        assertThat(mac.compute(vector.message())).as("again").isEqualTo(vector.code());
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("computes what RFC 2104 says for keys and messages of any length")
    void agreesWithTheRfc(MacAlgorithm algorithm) {
        Random random = new Random(4231);
        for (int length = 0; length <= 200; length++) {
            byte[] key = new byte[length + 1];
            byte[] message = new byte[(length * 37) % 300];
            random.nextBytes(key);
            random.nextBytes(message);

            assertThat(provider().create(algorithm, key).compute(message))
                    .as("key of %d, message of %d bytes", key.length, message.length)
                    .isEqualTo(ReferenceHmac.compute(algorithm, key, message));
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("says what it computes")
    void saysWhatItComputes(MacAlgorithm algorithm) {
        assertThat(mac(algorithm).algorithm()).isEqualTo(algorithm);
        assertThat(mac(algorithm).compute(MESSAGE)).hasSize(algorithm.codeLength());
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("takes an empty message and one of 10 MB")
    void takesAnyLength(MacAlgorithm algorithm) {
        byte[] large = new byte[10_000_000];
        Arrays.fill(large, (byte) 'x');

        assertThat(mac(algorithm).compute(new byte[0])).isEqualTo(ReferenceHmac.compute(algorithm, KEY, new byte[0]));
        assertThat(mac(algorithm).compute(large)).isEqualTo(ReferenceHmac.compute(algorithm, KEY, large));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("gives a new array each time, and leaves the message alone")
    void sharesNoArrays(MacAlgorithm algorithm) {
        KeyedMac mac = mac(algorithm);
        byte[] message = MESSAGE.clone();
        byte[] first = mac.compute(message);
        byte[] copy = first.clone();
        Arrays.fill(first, (byte) 0);

        assertThat(mac.compute(message)).isEqualTo(copy);
        assertThat(message).isEqualTo(MESSAGE);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("computes a part of an array into a part of the same one")
    void computesInPlace(MacAlgorithm algorithm) {
        KeyedMac mac = mac(algorithm);
        int length = algorithm.codeLength();
        byte[] buffer = new byte[MESSAGE.length + 20 + length];
        System.arraycopy(MESSAGE, 0, buffer, 5, MESSAGE.length);
        byte[] expected = buffer.clone();
        System.arraycopy(mac.compute(MESSAGE), 0, expected, 7, length);

        mac.compute(buffer, 5, MESSAGE.length, buffer, 7);

        assertThat(buffer).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("refuses places outside of the arrays, and works afterwards")
    void staysWithinTheArrays(MacAlgorithm algorithm) {
        KeyedMac mac = mac(algorithm);
        byte[] code = new byte[algorithm.codeLength()];
        int[][] places = {
            {-1, 1, 0}, {0, -1, 0}, {1, MESSAGE.length, 0}, {Integer.MAX_VALUE, 1, 0}, {0, 1, -1}, {0, 1, 1}
        };
        for (int[] place : places) {
            assertThatThrownBy(() -> mac.compute(MESSAGE, place[0], place[1], code, place[2]))
                    .as(Arrays.toString(place))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThat(code).containsOnly(0);
        assertThat(mac.compute(MESSAGE)).isEqualTo(ReferenceHmac.compute(algorithm, KEY, MESSAGE));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("is safe for many threads at once")
    void isSafeForThreads(MacAlgorithm algorithm) throws Exception {
        Contention.on(mac(algorithm), mac(algorithm));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("copies the key")
    void copiesTheKey(MacAlgorithm algorithm) {
        byte[] key = KEY.clone();
        KeyedMac mac = provider().create(algorithm, key);
        Arrays.fill(key, (byte) 0);

        assertThat(mac.compute(MESSAGE)).isEqualTo(ReferenceHmac.compute(algorithm, KEY, MESSAGE));
        assertThat(key).as("it is not written to either").containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("refuses an empty key")
    void refusesAnEmptyKey(MacAlgorithm algorithm) {
        assertThatThrownBy(() -> provider().create(algorithm, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be empty");
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("shows nothing of the key")
    void showsNoKey(MacAlgorithm algorithm) {
        KeyedMac mac = mac(algorithm);
        mac.compute(MESSAGE);

        assertThat(mac.toString())
                .contains(algorithm.name())
                .doesNotContain("as_demo")
                .doesNotContainIgnoringCase(HexFormat.of().formatHex(KEY, 0, 4));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("computes nothing any more once it is destroyed")
    void canBeDestroyed(MacAlgorithm algorithm) {
        KeyedMac mac = mac(algorithm);
        KeyedMac other = mac(algorithm);
        mac.compute(MESSAGE);
        assertThat(mac.isDestroyed()).isFalse();

        mac.destroy();
        mac.destroy();

        assertThat(mac.isDestroyed()).isTrue();
        assertThatThrownBy(() -> mac.compute(MESSAGE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("destroyed");
        byte[] code = new byte[algorithm.codeLength()];
        assertThatThrownBy(() -> mac.compute(MESSAGE, 0, 1, code, 0)).isInstanceOf(IllegalStateException.class);
        assertThat(code).containsOnly(0);
        assertThat(other.compute(MESSAGE)).as("another one").isEqualTo(ReferenceHmac.compute(algorithm, KEY, MESSAGE));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    @DisplayName("gives the right code or none while it is being destroyed")
    void givesNoWrongCode(MacAlgorithm algorithm) throws Exception {
        for (int round = 0; round < 20; round++) {
            Contention.whileDestroying(mac(algorithm), mac(algorithm));
        }
    }
}
