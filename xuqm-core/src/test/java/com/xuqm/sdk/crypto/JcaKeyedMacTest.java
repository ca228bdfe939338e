package com.xuqm.sdk.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JcaKeyedMacTest {

    private final JcaMacProvider provider = new JcaMacProvider();

    private KeyedMac mac(String key) {
        return provider.create(MacAlgorithm.HMAC_SHA256, key.getBytes(UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Nested
    class TheCode {

        /** The test cases 1 to 4, 6 and 7 of RFC 4231. */
        @ParameterizedTest
        @CsvSource({
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 4869205468657265,"
                    + " b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            "4a656665, 7768617420646f2079612077616e7420666f72206e6f7468696e673f,"
                    + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            "aa*20, dd*50, 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            "0102030405060708090a0b0c0d0e0f10111213141516171819, cd*50,"
                    + " 82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            "aa*131, 54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b65"
                    + "79204669727374, 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            "aa*131, 5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a65206b"
                    + "657920616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865206b6579206e"
                    + "6565647320746f20626520686173686564206265666f7265206265696e6720757365642062792074686520484d4143"
                    + "20616c676f726974686d2e, 9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
        })
        void isTheOneOfTheRfc(String key, String message, String code) {
            KeyedMac mac = provider.create(MacAlgorithm.HMAC_SHA256, bytes(key));

            assertThat(hex(mac.compute(bytes(message)))).isEqualTo(code);
            assertThat(hex(mac.compute(bytes(message)))).as("again").isEqualTo(code);
        }

        /** Reads hexadecimal, or one byte so many times. */
        private static byte[] bytes(String text) {
            int times = text.indexOf('*');
            if (times < 0) {
                return HexFormat.of().parseHex(text);
            }
            byte[] bytes = new byte[Integer.parseInt(text.substring(times + 1))];
            Arrays.fill(bytes, (byte) Integer.parseInt(text.substring(0, times), 16));
            return bytes;
        }

        @Test
        void ofNothingIsOneToo() {
            assertThat(hex(mac("key").compute(new byte[0])))
                    .isEqualTo("5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0");
        }

        @Test
        void isANewArrayEachTime() {
            KeyedMac mac = mac("key");
            byte[] first = mac.compute(new byte[0]);
            byte[] copy = first.clone();
            Arrays.fill(first, (byte) 0);

            assertThat(mac.compute(new byte[0])).isEqualTo(copy);
        }

        @Test
        void leavesTheMessageAlone() {
            byte[] message = "hello".getBytes(UTF_8);
            mac("key").compute(message);

            assertThat(message).asString(UTF_8).isEqualTo("hello");
        }

        @Test
        void isTheSameOnManyThreads() throws Exception {
            KeyedMac mac = mac("key");
            int threads = 32;
            CountDownLatch ready = new CountDownLatch(threads);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                Callable<Boolean> task = () -> {
                    ready.countDown();
                    ready.await();
                    byte[] message = Thread.currentThread().getName().getBytes(UTF_8);
                    byte[] expected = mac("key").compute(message);
                    for (int i = 0; i < 500; i++) {
                        if (!Arrays.equals(expected, mac.compute(message))) {
                            return false;
                        }
                    }
                    return true;
                };
                for (Future<Boolean> right : pool.invokeAll(Collections.nCopies(threads, task))) {
                    assertThat(right.get()).isTrue();
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Nested
    class TheKey {

        @Test
        void isCopied() {
            byte[] key = "key".getBytes(UTF_8);
            KeyedMac mac = provider.create(MacAlgorithm.HMAC_SHA256, key);
            Arrays.fill(key, (byte) 0);

            assertThat(mac.compute(new byte[0])).isEqualTo(mac("key").compute(new byte[0]));
        }

        @Test
        void mustBeThere() {
            assertThatThrownBy(() -> mac(""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not be empty");
        }

        @Test
        void isNotShown() {
            assertThat(mac("hidden")).hasToString("KeyedMac[HmacSHA256]");
        }

        @Test
        void isForgottenWhenItIsDestroyed() {
            KeyedMac mac = mac("key");
            mac.compute(new byte[0]);
            assertThat(mac.isDestroyed()).isFalse();

            mac.destroy();
            mac.destroy();

            assertThat(mac.isDestroyed()).isTrue();
            assertThatThrownBy(() -> mac.compute(new byte[0]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("destroyed");
        }
    }

    @Nested
    class TheProvider {

        @Test
        void hasANameAndARank() {
            assertThat(provider.name()).isEqualTo("jca");
            assertThat(provider.rank()).isEqualTo(100);
        }

        @Test
        void knowsWhatThisJvmKnows() {
            assertThat(provider.supports(MacAlgorithm.HMAC_SHA256)).isTrue();
            assertThat(provider.supports(MacAlgorithm.HMAC_SM3)).isFalse();
            assertThatThrownBy(() -> provider.create(MacAlgorithm.HMAC_SM3, new byte[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "HmacSM3 is not known to this JVM's security providers; add a MacProvider module for it");
        }
    }
}
