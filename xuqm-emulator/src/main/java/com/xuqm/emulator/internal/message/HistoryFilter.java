package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.http.Query;
import com.xuqm.emulator.internal.http.Refusal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a history are wanted.
 *
 * @param keyword text that the content must hold, in lower case, or null
 * @param msgType kind that the message must have, or null
 * @param from not before, in epoch milliseconds
 * @param to not after, in epoch milliseconds
 */
record HistoryFilter(@Nullable String keyword, @Nullable String msgType, long from, long to) {

    static final HistoryFilter OPEN = new HistoryFilter(null, null, Long.MIN_VALUE, Long.MAX_VALUE);

    static HistoryFilter of(Query query) {
        return new HistoryFilter(
                keyword(query),
                query.optional("msgType"),
                time(query, "startTime", Long.MIN_VALUE),
                time(query, "endTime", Long.MAX_VALUE));
    }

    static HistoryFilter byKeyword(Query query) {
        return new HistoryFilter(keyword(query), null, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static @Nullable String keyword(Query query) {
        String keyword = query.optional("keyword");
        return keyword == null ? null : keyword.toLowerCase(Locale.ROOT);
    }

    private static long time(Query query, String name, long fallback) {
        String value = query.optional(name);
        if (value == null) {
            return fallback;
        }
        try {
            return LocalDateTime.parse(value).toInstant(ZoneOffset.UTC).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException e) {
            throw Refusal.badRequest(
                    "parameter " + name + " must be a local date and time such as 2026-04-27T00:00:00");
        }
    }

    boolean isOpen() {
        return keyword == null && msgType == null && from == Long.MIN_VALUE && to == Long.MAX_VALUE;
    }

    boolean matches(Message message) {
        return message.createdAt() >= from
                && message.createdAt() <= to
                && (msgType == null || msgType.equals(message.msgType()))
                && (keyword == null
                        || message.content().toLowerCase(Locale.ROOT).contains(keyword));
    }
}
