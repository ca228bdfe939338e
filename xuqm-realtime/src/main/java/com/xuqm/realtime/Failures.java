package com.xuqm.realtime;

import com.xuqm.realtime.socket.WebSocketRefusedException;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What a failure means for a connection. */
final class Failures {

    private static final Duration LONGEST = Duration.ofHours(1);

    private Failures() {}

    static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The service's answer that is behind a failure, {@code null} for none. */
    private static @Nullable XuqmApiException answer(Throwable thrown) {
        int depth = 0;
        for (Throwable at = thrown; at != null && depth < 20; at = at.getCause()) {
            if (at instanceof XuqmApiException answer) {
                return answer;
            }
            depth++;
        }
        return null;
    }

    /** Whether the service, or the client, will say the same next time. */
    static boolean isFinal(Throwable thrown) {
        XuqmApiException answer = answer(thrown);
        if (answer != null) {
            int status = answer.httpStatus();
            return status >= 400 && status < 500 && status != 408 && status != 429;
        }
        return unwrap(thrown) instanceof XuqmConfigurationException;
    }

    /** Whether the user may not ask for that, or there is no such thing. */
    private static boolean isNothing(Throwable thrown) {
        XuqmApiException answer = answer(thrown);
        return answer != null && (answer.httpStatus() == 403 || answer.httpStatus() == 404);
    }

    /** What was asked for; where the user may not ask for it, something else. */
    static <T> CompletableFuture<T> orElse(CompletableFuture<T> asked, T nothing) {
        return asked.exceptionallyCompose(thrown -> isNothing(thrown)
                ? CompletableFuture.completedFuture(nothing)
                : CompletableFuture.failedFuture(thrown));
    }

    /** How long the service wants to be left alone. */
    static long afterNanos(Throwable thrown, Clock clock) {
        XuqmApiException answer = answer(thrown);
        Duration after = null;
        if (answer != null) {
            after = answer.retryAfter();
        } else if (thrown instanceof WebSocketRefusedException refused) {
            after = retryAfter(refused.headers().first("Retry-After"), clock);
        }
        if (after == null || after.isNegative()) {
            return 0;
        }
        return (after.compareTo(LONGEST) > 0 ? LONGEST : after).toNanos();
    }

    private static @Nullable Duration retryAfter(@Nullable String value, Clock clock) {
        if (value == null) {
            return null;
        }
        String text = value.trim();
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant date = date(text);
        return date == null ? null : Duration.between(clock.instant(), date);
    }

    /** A time as HTTP writes it, {@code null} if it is none. */
    static @Nullable Instant date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A failure in words for a state or an event. */
    static String words(String what, Throwable thrown) {
        Throwable cause = unwrap(thrown);
        String said = cause.getMessage();
        return what + ": " + (said == null ? cause.getClass().getName() : said);
    }
}
