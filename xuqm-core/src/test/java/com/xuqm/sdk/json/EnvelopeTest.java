package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvelopeTest {

    @Test
    void showsNothingOfTheAnswer() {
        assertThat(new Envelope<>(200, "0", "hidden", "hidden", "hidden")).hasToString("Envelope[code=200, status=0]");
    }
}
