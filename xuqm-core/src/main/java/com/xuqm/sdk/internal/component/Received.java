package com.xuqm.sdk.internal.component;

import com.xuqm.sdk.json.MissingMemberException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no component of an answer is {@code null} unless it is declared so. What a caller can do without is empty if the service leaves
 * it out; the rest makes the answer unreadable, by name.
 */
public final class Received {

    private Received() {}

    /**
     * Returns what nobody can do without.
     *
     * @param name the member's name
     * @param value what came
     * @param <T> its type
     * @return the value
     * @throws MissingMemberException if nothing came
     */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new MissingMemberException(name);
        }
        return value;
    }

    /**
     * Returns a text that is empty if none came.
     *
     * @param value what came
     * @return the value
     */
    public static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * Takes a time that may be 0, which stands for none.
     *
     * @param time what came
     * @return the time, {@code null} if there is none
     */
    public static @Nullable Instant timeOrNull(@Nullable Instant time) {
        return time == null || time.equals(Instant.EPOCH) ? null : time;
    }
}
