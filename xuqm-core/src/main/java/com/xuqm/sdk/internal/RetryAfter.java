package com.xuqm.sdk.internal;

import com.xuqm.sdk.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the points in time that a service puts into headers. */
final class RetryAfter {

    /** A service that asks for more is obeyed up to here; no call lasts that long anyway. */
    private static final long MAX_SECONDS = Duration.ofDays(365).toSeconds();

    private RetryAfter() {}

    /** Reads {@code Retry-After}, in seconds or as a date; {@code null} if it is absent or makes no sense. */
    static @Nullable Duration of(HttpHeaders headers, Clock clock) {
        String value = headers.first("Retry-After");
        if (value == null) {
            return null;
        }
        String text = value.trim();
        if (!text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Math.min(MAX_SECONDS, Long.parseLong(text)));
        }
        Instant date = parseDate(text);
        if (date == null) {
            return null;
        }
        Instant serverNow = date(headers); // the service's own clock, where it tells it, knows no skew
        Duration wait = Duration.between(serverNow == null ? clock.instant() : serverNow, date);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Reads {@code Date}; {@code null} if it is absent or makes no sense. */
    static @Nullable Instant date(HttpHeaders headers) {
        String value = headers.first("Date");
        return value == null ? null : parseDate(value.trim());
    }

    private static @Nullable Instant parseDate(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
