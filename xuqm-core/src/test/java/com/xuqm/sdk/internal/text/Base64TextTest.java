package com.xuqm.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Base64TextTest {

    private static final Random RANDOM = new Random(64);

    static Stream<Base64Text> alphabets() {
        return Stream.of(Base64Text.URL, Base64Text.STANDARD, Base64Text.TLS);
    }

    /** What the JDK writes. */
    private static String expected(Base64Text alphabet, byte[] bytes) {
        String standard = Base64.getEncoder().encodeToString(bytes);
        if (alphabet.equals(Base64Text.URL)) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
        return alphabet.equals(Base64Text.STANDARD)
                ? standard
                : standard.replace('+', '*').replace('/', '-').replace('=', '_');
    }

    private static String encode(Base64Text alphabet, byte[] bytes) {
        byte[] padded = new byte[bytes.length + 5];
        System.arraycopy(bytes, 0, padded, 2, bytes.length);
        byte[] text = new byte[alphabet.encodedLength(bytes.length) + 3];
        int end = alphabet.encode(padded, 2, bytes.length, text, 3);
        assertThat(end).isEqualTo(text.length);
        assertThat(Arrays.copyOf(text, 3)).as("what stands before").containsOnly(0);
        return new String(text, 3, end - 3, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void writesAndReadsWhatTheJdkDoes(Base64Text alphabet) throws MalformedException {
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            RANDOM.nextBytes(bytes);
            String text = expected(alphabet, bytes);

            assertThat(encode(alphabet, bytes)).isEqualTo(text);
            assertThat(alphabet.decode("it", "x" + text + "y", 1, text.length() + 1))
                    .isEqualTo(bytes);
        }
    }

    /** Of all texts that read as the same bytes, one is accepted. */
    @ParameterizedTest
    @MethodSource("alphabets")
    void readsOnlyWhatItWouldWrite(Base64Text alphabet) {
        String characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/*-_=. \n\u00e9\u4e00";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = RANDOM.nextInt(9); length > 0; length--) {
                int last = RANDOM.nextInt(4) == 0 ? characters.length() : 64;
                text.append(characters.charAt(RANDOM.nextInt(last)));
            }
            try {
                byte[] bytes = alphabet.decode("it", text.toString(), 0, text.length());
                assertThat(expected(alphabet, bytes)).isEqualTo(text.toString());
            } catch (MalformedException e) {
                assertThat(e).hasMessageStartingWith("it ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "URL, A, 'it is not base64url: it was cut off, or something was added'",
        "URL, AB, it is not base64url as it would be written",
        "URL, AAB, it is not base64url as it would be written",
        "URL, AA==, 'it has padding, which it must not have'",
        "URL, A+A, it is not base64url",
        "URL, A\u00c1AA, it is not base64url",
        "URL, A\u0080AA, it is not base64url",
        "STANDARD, AA=, 'it is not base64: it was cut off, or something was added'",
        "STANDARD, A===, it is not base64",
        "STANDARD, ====, it is not base64",
        "STANDARD, AA, 'it is not base64: it was cut off, or something was added'",
        "STANDARD, AB==, it is not base64 as it would be written",
        "STANDARD, AA==AAAA, it is not base64",
        "TLS, AA==, it is not the base64 of TLSSigAPIv2",
        "TLS, AAA+, it is not the base64 of TLSSigAPIv2"
    })
    void saysWhatIsWrong(String name, String text, String message) {
        Base64Text alphabet = Map.of("URL", Base64Text.URL, "STANDARD", Base64Text.STANDARD, "TLS", Base64Text.TLS)
                .get(name);

        assertThatThrownBy(() -> alphabet.decode("it", text, 0, text.length()))
                .isInstanceOf(MalformedException.class)
                .hasMessage(message);
    }

    @Test
    void readsNothingAsNothing() throws MalformedException {
        assertThat(Base64Text.STANDARD.decode("it", "", 0, 0)).isEmpty();
    }
}
