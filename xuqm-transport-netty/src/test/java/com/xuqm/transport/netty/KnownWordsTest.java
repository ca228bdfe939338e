package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.AsciiString;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    private final KnownWords words = new KnownWords();

    private AsciiString get(String text) {
        byte[] bytes = ("<" + text + ">").getBytes(US_ASCII);
        return words.get(bytes, 1, text.length());
    }

    @Test
    void theSameWordIsCreatedOnce() {
        assertThat((Object) get("Content-Type")).isSameAs(get("Content-Type"));
    }

    @Test
    void everyWordIsItself() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5000; i++) {
                assertThat(get("X-" + i).toString()).isEqualTo("X-" + i);
            }
        }
        assertThat(get("").toString()).isEmpty();
        assertThat(get("y".repeat(1000)).toString()).isEqualTo("y".repeat(1000));
        assertThat((Object) get("Date")).isNotEqualTo(get("date"));
    }
}
