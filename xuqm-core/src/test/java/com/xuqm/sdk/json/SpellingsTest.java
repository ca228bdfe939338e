package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract kit has some hundred spellings more, to which every binding is held. */
class SpellingsTest {

    @Test
    void readIntegersUpToTheLimitsOfTheirTypes() {
        assertThat(Spellings.toInt("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(Spellings.toInt("-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(Spellings.toInt("-0")).isZero();
        assertThat(Spellings.toLong("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Spellings.toLong("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(Spellings.toLong("0")).isZero();
    }

    @Test
    void readIntegersThatAreWrittenAsFractions() {
        assertThat(Spellings.toInt("1.0")).isEqualTo(1);
        assertThat(Spellings.toInt("21474836470e-1")).isEqualTo(Integer.MAX_VALUE);
        assertThat(Spellings.toLong("1e3")).isEqualTo(1000);
        assertThat(Spellings.toLong("-9.223372036854775808E18")).isEqualTo(Long.MIN_VALUE);
        assertThat(Spellings.toLong("0e999999999")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "false, false", "0, false"})
    void readFlags(String text, boolean flag) {
        assertThat(Spellings.toBoolean(text)).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "True", "yes", "2", "-0", "1.0", " 1", "false "})
    void readNothingElseAsAFlag(String text) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> Spellings.toBoolean(text))
                .withMessage("true or false is expected")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--1",
                "+1",
                "01",
                "-01",
                "1.5",
                "1e-3",
                "1e999999999",
                "1e99999999999",
                " 1",
                "1 ",
                "12x",
                "/1",
                "1:",
                "٧"
            })
    void readIntegersOnlyAsJsonWritesThem(String text) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> Spellings.toInt(text))
                .withMessage("an integer of 32 bits is expected")
                .withNoCause();
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> Spellings.toLong(text))
                .withMessage("an integer of 64 bits is expected")
                .withNoCause();
    }

    @Test
    void cutNoIntegerThatDoesNotFit() {
        assertThatExceptionOfType(JsonBindingException.class).isThrownBy(() -> Spellings.toInt("2147483648"));
        assertThatExceptionOfType(JsonBindingException.class).isThrownBy(() -> Spellings.toLong("9223372036854775808"));
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> Spellings.toLong("-9223372036854775809"));
    }

    @Test
    void readFractionsOnlyIfADoubleCanHoldThem() {
        assertThat(Spellings.toDouble("-1.5E+3")).isEqualTo(-1500.0);
        assertThat(Spellings.toDouble("-0")).isEqualTo(0.0);
        assertThat(Spellings.toDouble("-0.0")).isEqualTo(-0.0);
        assertThat(Spellings.toDouble("0." + "1".repeat(998))).isEqualTo(1.0 / 9);
        for (String text : new String[] {"1e999", "NaN", "Infinity", "1.", "1d", "0." + "1".repeat(999)}) {
            assertThatExceptionOfType(JsonBindingException.class)
                    .isThrownBy(() -> Spellings.toDouble(text))
                    .withMessage("a number that fits a double is expected")
                    .withNoCause();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "99999999999, 5138-11-16T09:46:39Z",
        "100000000000, 1973-03-03T09:46:40Z",
        "-99999999999, -1199-02-15T14:13:21Z",
        "-100000000000, 1966-10-31T14:13:20Z",
        "0, 1970-01-01T00:00:00Z"
    })
    void tellSecondsFromMillisecondsByTheirSize(long epoch, Instant time) {
        assertThat(Spellings.toInstant(epoch)).isEqualTo(time);
        assertThat(Spellings.toInstant(Long.toString(epoch))).isEqualTo(time);
        assertThat(Spellings.toInstant(epoch + ".000")).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "1715000000.123456789, 2024-05-06T12:53:20.123456789Z",
        "1715000000123.456789, 2024-05-06T12:53:20.123456789Z",
        "1.715E12, 2024-05-06T12:53:20Z",
        "-0.000000001, 1969-12-31T23:59:59.999999999Z",
        "2024-05-06 20:53:20 +0800, 2024-05-06T12:53:20Z",
        "2024-05-06T20:53+08, 2024-05-06T12:53:00Z",
        "2024-05-06t12:53:20z, 2024-05-06T12:53:20Z",
        "2024-05-06 12:53:20, 2024-05-06T12:53:20Z"
    })
    void readTimesWithFractionsAndByTheCalendar(String text, Instant time) {
        assertThat(Spellings.toInstant(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1.715e",
                "1715000000123.1234567",
                "1715000000.1234567891",
                "1e-999999999",
                "1e999999999",
                "9223372036854775808",
                "2024-05-06",
                "2024-05-06 ",
                "2024-05-06T12:53:20  Z",
                "2024-05-06T12:53:20+19:00",
                "2023-02-29 00:00:00",
                "2024-05-06 24:00:00"
            })
    void readNothingElseAsATime(String text) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> Spellings.toInstant(text))
                .withMessage("a time in epoch milliseconds or by ISO-8601 is expected")
                .withNoCause();
    }

    @Test
    @SuppressWarnings("NullAway") // that it is refused is the point
    void refuseNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spellings.toBoolean(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Spellings.toInt(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Spellings.toLong(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Spellings.toDouble(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Spellings.toInstant((String) null));
    }
}
