package com.xuqm.emulator.internal.given;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be meant, by its name and with the range, before it does harm at a place that does not know the name. */
public final class Given {

    /** The longest time that means anything here: 100 years. Clocks and timers count it without an overflow. */
    public static final Duration LONGEST = Duration.ofDays(36_500);

    /** The shortest one that a clock of milliseconds tells from nothing; less would mean "for ever" to a socket. */
    public static final Duration SHORTEST = Duration.ofMillis(1);

    private Given() {}

    /**
     * Refuses null.
     *
     * @param name what it is called in the refusal
     * @param value the value
     * @param <T> its type
     * @return the value
     */
    public static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    /**
     * Refuses texts without a character that shows.
     *
     * @param name what it is called in the refusal
     * @param value the text
     * @return the text
     */
    public static String text(String name, @Nullable String value) {
        String text = present(name, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }

    /**
     * Refuses times out of a range.
     *
     * @param name what it is called in the refusal
     * @param value the time
     * @param least the shortest
     * @param most the longest
     * @return the time
     */
    public static Duration time(String name, @Nullable Duration value, Duration least, Duration most) {
        Duration time = present(name, value);
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ": " + time);
        }
        return time;
    }

    /**
     * Refuses times that are nothing or less, or longer than {@link #LONGEST}.
     *
     * @param name what it is called in the refusal
     * @param value the time
     * @return the time
     */
    public static Duration time(String name, @Nullable Duration value) {
        return time(name, value, SHORTEST, LONGEST);
    }

    /**
     * Refuses times that are less than nothing, or longer than {@link #LONGEST}.
     *
     * @param name what it is called in the refusal
     * @param value the time
     * @return the time
     */
    public static Duration wait(String name, @Nullable Duration value) {
        return time(name, value, Duration.ZERO, LONGEST);
    }

    /**
     * Refuses times that go further than {@link #LONGEST} into the one direction or the other.
     *
     * @param name what it is called in the refusal
     * @param value the time
     * @return the time
     */
    public static Duration shift(String name, @Nullable Duration value) {
        return time(name, value, LONGEST.negated(), LONGEST);
    }

    /**
     * Refuses numbers out of a range.
     *
     * @param name what it is called in the refusal
     * @param value the number
     * @param least the least
     * @param most the greatest
     * @return the number
     */
    public static int number(String name, int value, int least, int most) {
        return (int) number(name, (long) value, least, most);
    }

    /**
     * Refuses numbers out of a range.
     *
     * @param name what it is called in the refusal
     * @param value the number
     * @param least the least
     * @param most the greatest
     * @return the number
     */
    public static long number(String name, long value, long least, long most) {
        if (value < least || value > most) {
            String range = most == Long.MAX_VALUE ? least + " or more" : "from " + least + " to " + most;
            throw new IllegalArgumentException(name + " must be " + range + ": " + value);
        }
        return value;
    }
}
