package com.xuqm.sdk.bulk.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The format of a CSV")
class CsvFormatTest {

    @Test
    @DisplayName("is a value that each setting makes another one of")
    void isAValue() {
        CsvFormat format = CsvFormat.ofColumn(2);

        assertThat(format).isEqualTo(CsvFormat.ofColumn(2)).hasSameHashCodeAs(CsvFormat.ofColumn(2));
        assertThat(format)
                .isNotEqualTo(CsvFormat.ofColumn(1))
                .isNotEqualTo(CsvFormat.ofColumn("2"))
                .isNotEqualTo(format.withHeader(true))
                .isNotEqualTo(format.withDelimiter(','))
                .isNotEqualTo(format.withCharset(StandardCharsets.UTF_8))
                .isNotEqualTo("2");
        assertThat(format).hasToString("CsvFormat[column=2, header=false, delimiter=found out, charset=UTF-8]");
        assertThat(CsvFormat.ofColumn(" userId\u00A0").withDelimiter(';').withCharset(StandardCharsets.UTF_16))
                .hasToString("CsvFormat[column=userId, header=true, delimiter=';', charset=UTF-16]");
    }

    @Test
    @DisplayName("has a column that is named or counted from 1")
    void hasAColumn() {
        assertThatThrownBy(() -> CsvFormat.ofColumn(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number must be 1 to ");
        assertThatThrownBy(() -> CsvFormat.ofColumn(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank");
        assertThatThrownBy(() -> CsvFormat.ofColumn("\u200B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank");
    }

    @Test
    @DisplayName("has a header if it has a name")
    void hasAHeaderIfItHasAName() {
        assertThat(CsvFormat.ofColumn("userId").withHeader(true)).isEqualTo(CsvFormat.ofColumn("userId"));
        assertThatThrownBy(() -> CsvFormat.ofColumn("userId").withHeader(false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choose it by its number");
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r'})
    @DisplayName("has a delimiter that can be told from quotes and the ends of lines")
    void hasADelimiter(char delimiter) {
        assertThatThrownBy(() -> CsvFormat.ofColumn(1).withDelimiter(delimiter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delimiter must be no quote and no end of a line");
    }
}
