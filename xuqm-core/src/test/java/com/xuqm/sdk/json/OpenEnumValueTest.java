package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.message.ChatType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The value of an open enum")
class OpenEnumValueTest {

    @Test
    @DisplayName("has the shape of its string")
    void hasTheShapeOfItsString() {
        CharSequence value = ChatType.SINGLE;

        assertThat(value.length()).isEqualTo(6);
        assertThat(value.charAt(1)).isEqualTo('I');
        assertThat(value.subSequence(1, 3)).isEqualTo("IN");
        assertThat(value).hasToString("SINGLE");
        assertThat(new StringBuilder().append(value)).hasToString("SINGLE");
    }

    @Test
    @DisplayName("tells whether this version knows it")
    void tellsWhetherItIsKnown() {
        assertThat(ChatType.known()).allMatch(ChatType::hasConstant);
        assertThat(ChatType.of("SINGLE").hasConstant()).isTrue();
        assertThat(ChatType.of("CHANNEL").hasConstant()).isFalse();
    }

    @Test
    @DisplayName("is found by the name that enums of the JDK have")
    void isFoundByValueOf() {
        assertThat(ChatType.valueOf("SINGLE")).isSameAs(ChatType.SINGLE);
        assertThat(ChatType.valueOf("CHANNEL")).isEqualTo(ChatType.of("CHANNEL"));
    }
}
