package com.xuqm.sdk.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.testing.FakeClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private final FakeClock clock = FakeClock.at("2026-04-27T00:00:00Z");

    private Duration of(String... headers) {
        return RetryAfter.of(HttpHeaders.received(List.of(headers)), clock, Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "17, PT17S",
        "' 17 ', PT17S",
        "007, PT7S",
        "999999999999999999, P365D",
        "9999999999999999999, P365D"
    })
    void mayBeInSeconds(String value, Duration expected) {
        assertThat(of("retry-after", value)).isEqualTo(expected);
    }

    @Test
    void mayBeADateByThisMachinesClock() {
        assertThat(of("Retry-After", "Mon, 27 Apr 2026 00:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 27 Apr 2026 00:00:30 GMT",
                "Monday, 27-Apr-26 00:00:30 GMT",
                "Mon Apr 27 00:00:30 2026",
            })
    void mayBeInEachOfTheThreeFormatsOfHttp(String value) {
        assertThat(of("Retry-After", value)).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"Mon May  4 00:00:00 2026, P7D", "'Monday, 04-May-26 00:00:00 GMT', P7D"})
    void mayBeInAnObsoleteFormatWithADayOfOneDigit(String value, Duration expected) {
        assertThat(of("Retry-After", value)).isEqualTo(expected);
    }

    @Test
    void inTheFarFutureIsCutToAYear() {
        assertThat(of("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")).isEqualTo(Duration.ofDays(365));
        assertThat(of("Retry-After", "9".repeat(100_000))).isEqualTo(Duration.ofDays(365));
        assertThat(of("Retry-After", "Mon, 27 Apr 2026 00:00:30 GMT", "Date", "Thu, 01 Jan 1970 00:00:00 GMT"))
                .isEqualTo(Duration.ofDays(365));
    }

    @Test
    void mayBeADateByTheServicesOwnClock() {
        assertThat(of("Retry-After", "Mon, 27 Apr 2026 10:00:30 GMT", "Date", "Mon, 27 Apr 2026 10:00:00 GMT"))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void thatIsPastIsNow() {
        assertThat(of("Retry-After", "Mon, 27 Apr 2020 00:00:30 GMT")).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "1.5",
                "1e3",
                "soon",
                "\u0661\u0662",
                "Sun, 27 Apr 2026 00:00:30 GMT",
                "Mon, 32 Apr 2026 00:00:30 GMT",
                "2026-04-27T00:00:30Z"
            })
    void thatMakesNoSenseIsNone(String value) {
        assertThat(of("Retry-After", value)).isNull();
    }

    @Test
    void mayBeAbsent() {
        assertThat(of("Date", "Mon, 27 Apr 2026 10:00:00 GMT")).isNull();
    }
}
