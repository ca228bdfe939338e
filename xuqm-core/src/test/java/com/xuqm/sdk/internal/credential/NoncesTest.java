package com.xuqm.sdk.internal.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoncesTest {

    @Test
    void areThirtyTwoHexadecimalCharactersAndNeverTheSame() {
        List<String> nonces = Stream.generate(Nonces::next).limit(1_000).toList();

        assertThat(nonces).allMatch(nonce -> nonce.matches("[0-9a-f]{32}")).doesNotHaveDuplicates();
    }
}
