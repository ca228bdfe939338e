package com.xuqm.tck.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What providers are compared with")
class ReferenceHmacTest {

    static Stream<MacVector> vectors() {
        return MacVector.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    @DisplayName("computes the published examples itself")
    void computesTheVectors(MacVector vector) {
        assertThat(ReferenceHmac.compute(vector.algorithm(), vector.key(), vector.message()))
                .isEqualTo(vector.code());
    }

    @ParameterizedTest
    @DisplayName("has an SM3 that computes the examples of GB/T 32905-2016, appendix A")
    @CsvSource({
        "abc, 1, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        "'', 1, 1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"
    })
    void computesSm3(String text, int times, String digest) {
        assertThat(HexFormat.of()
                        .formatHex(ReferenceSm3.digest(text.repeat(times).getBytes(US_ASCII))))
                .isEqualTo(digest);
    }
}
