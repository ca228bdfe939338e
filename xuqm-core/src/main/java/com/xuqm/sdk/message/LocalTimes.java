package com.xuqm.sdk.message;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes times as the service takes them in queries: {@code 2026-04-27T00:00:00}, always with seconds. */
final class LocalTimes {

    private LocalTimes() {}

    static String format(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
