package com.xuqm.tencent.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The catalogue of codes")
class TencentErrorTest {

    @Test
    @DisplayName("has each code once, with a meaning and a kind")
    void is_complete() {
        assertThat(TencentError.all()).hasSize(230).doesNotHaveDuplicates().allSatisfy(error -> {
            assertThat(error.meaning()).isNotBlank().doesNotEndWith(".");
            assertThat(error.status()).isIn(400, 401, 403, 404, 409, 413, 429, 504);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "60008, BACK_OFF, 504",
        "60007, SLOW_DOWN, 429",
        "70001, RENEW_USER_SIG, 401",
        "70009, NO, 401",
        "10056, READ_AGAIN, 409",
        "10018, ASK_FOR_LESS, 413",
        "70107, TAKE_AS_DONE, 404",
        "10025, TAKE_AS_DONE, 409",
        "60010, NO, 403",
        "90001, NO, 400"
    })
    @DisplayName("classifies:")
    void classifies(int code, RetryAdvice advice, int status) {
        TencentError error = Objects.requireNonNull(TencentError.find(code));

        assertThat(error.advice()).isEqualTo(advice);
        assertThat(error.status()).isEqualTo(status);
    }

    @Test
    @DisplayName("does not know what it does not know")
    void does_not_know() {
        assertThat(TencentError.find(424_242)).isNull();
    }
}
