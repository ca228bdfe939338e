package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The digest of some texts")
class TextDigestTest {

    /** Journals hold it, so that it must be the same in every version. */
    @Test
    void is_the_sha_256_of_each_with_its_length_before_it_and_of_bytes_as_they_are() throws Exception {
        byte[] expected = MessageDigest.getInstance("SHA-256").digest("2:ab0:6:信息!".getBytes(UTF_8));

        assertThat(new TextDigest()
                        .add("ab")
                        .add("")
                        .add("6:信息".getBytes(UTF_8))
                        .add(new byte[] {'!'})
                        .bytes())
                .isEqualTo(expected);
        assertThat(new TextDigest()
                        .add("ab")
                        .add("")
                        .add("6:信息!".getBytes(UTF_8))
                        .hex())
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void is_another_if_the_same_characters_are_other_texts() {
        assertThat(new TextDigest().add("ab").add("c").hex())
                .isNotEqualTo(new TextDigest().add("a").add("bc").hex());
    }
}
