package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenNumberValueTest {

    /** A size. */
    private static final class Size extends OpenNumberValue {

        Size(String value) {
            super(value, value.equals("1"));
        }
    }

    @Test
    void is_the_digits_of_its_number() {
        assertThat(new Size("-12").number()).isEqualTo(-12);
        assertThat(new Size("7").value()).isEqualTo("7");
        assertThat(new Size("1").hasConstant()).isTrue();
        assertThat(new Size("1")).isEqualTo(new Size("1")).isNotEqualTo(new Size("01"));
    }

    @Test
    void is_kept_if_it_came_as_something_else_but_cannot_be_sent_as_a_number() {
        Size odd = new Size("large");

        assertThat(odd.value()).isEqualTo("large");
        assertThatThrownBy(odd::number)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Size")
                .hasMessageNotContaining("large");
        assertThatThrownBy(new Size("3000000000")::number).isInstanceOf(IllegalArgumentException.class);
    }
}
