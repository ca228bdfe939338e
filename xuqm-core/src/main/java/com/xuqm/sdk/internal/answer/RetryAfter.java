package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the points in time that a service puts into headers. */
final class RetryAfter {

    /** A service that asks for more is obeyed up to here; no call lasts that long anyway. */
    private static final Duration LONGEST = Duration.ofDays(365);

    /** A number with more digits is more than a year, and too long to be parsed. */
    private static final int MAX_DIGITS = 18;

    /** The longest date is {@code Wednesday, 04-May-26 00:00:00 GMT}. */
    private static final int MAX_DATE_LENGTH = 40;

    /** How HTTP writes dates, and the two obsolete ways that a recipient must understand (RFC 9110, 5.6.7). */
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1977)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.US)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US).withZone(ZoneOffset.UTC));

    private RetryAfter() {}

    /** Reads {@code Retry-After}, as a number or as a date; {@code null} if it is absent or makes no sense. */
    static @Nullable Duration of(HttpHeaders headers, Clock clock, Duration unit) {
        String value = headers.first("Retry-After");
        if (value == null) {
            return null;
        }
        String text = value.trim();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > MAX_DIGITS ? LONGEST : bounded(unit.multipliedBy(Long.parseLong(text)));
        }
        Instant date = parseDate(text);
        if (date == null) {
            return null;
        }
        Instant serverNow = date(headers); // the service's own clock, where it tells it, knows no skew
        return bounded(Duration.between(serverNow == null ? clock.instant() : serverNow, date));
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Reads {@code Date}; {@code null} if it is absent or makes no sense. */
    static @Nullable Instant date(HttpHeaders headers) {
        String value = headers.first("Date");
        return value == null ? null : parseDate(value.trim());
    }

    private static @Nullable Instant parseDate(String text) {
        if (text.length() > MAX_DATE_LENGTH) {
            return null;
        }
        return FORMATS.stream()
                .map(format -> parse(text, format))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant parse(String text, DateTimeFormatter format) {
        try {
            return ZonedDateTime.parse(text, format).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
