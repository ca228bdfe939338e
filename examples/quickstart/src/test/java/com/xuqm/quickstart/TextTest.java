package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text for people")
class TextTest {

    @Test
    void groupsDigitsAndCounts() {
        assertThat(Text.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(Text.count(0, "account")).isEqualTo("0 accounts");
        assertThat(Text.count(1, "batch", "batches")).isEqualTo("1 batch");
        assertThat(Text.count(1_000, "batch", "batches")).isEqualTo("1,000 batches");
    }

    @Test
    void quotesWhatAPersonWroteAsItIs() {
        assertThat(Text.quote("小明 and 👨‍👩‍👧")).isEqualTo("\"小明 and 👨‍👩‍👧\"");
    }

    @Test
    void cutsLongValuesBetweenCharacters() {
        assertThat(Text.quote("🐼".repeat(300))).isEqualTo("\"" + "🐼".repeat(60) + "\"… (300 characters)");
    }

    @Test
    void disarmsWhatWouldUpsetATerminal() {
        assertThat(Text.quote("a\u001b[2Jb\r\n\u202ec\u2028\ud800"))
                .isEqualTo("\"a\\u001b[2Jb\\u000d\\u000a\\u202ec\\u2028\\ud800\"");
    }

    @Test
    void keepsMessagesInOneLine() {
        assertThat(Text.oneLine(" a \r\n\n  b ")).isEqualTo("a b");
        assertThat(Text.oneLine(null)).isEqualTo("no further explanation");
    }
}
