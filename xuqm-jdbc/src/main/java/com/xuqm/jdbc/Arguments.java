package com.xuqm.jdbc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks of what callers hand in, each naming the argument and saying what is allowed. */
final class Arguments {

    private Arguments() {}

    static <T> T notNull(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    static Duration range(String name, @Nullable Duration value, Duration least, Duration most) {
        Duration duration = notNull(name, value);
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", but is " + duration);
        }
        return duration;
    }

    static int range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", but is " + value);
        }
        return value;
    }

    /** Checks a name that a person gives and others read: one line. */
    static String line(String name, @Nullable String value, int most) {
        String line = notNull(name, value);
        if (line.isBlank() || line.length() > most || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    name + " must have 1 to " + most + " characters, not all blank, and no control characters");
        }
        return line;
    }

    /** Checks a name that becomes part of statements, where nothing but letters, digits and underscores is taken as it is. */
    static String identifier(String name, @Nullable String value) {
        String identifier = notNull(name, value);
        if (!identifier.matches("[A-Za-z_][A-Za-z0-9_]{0,40}")) {
            throw new IllegalArgumentException(name
                    + " must be 1 to 41 letters, digits or underscores, not beginning with a digit; for a name that has"
                    + " to be quoted, make it the connection's own schema");
        }
        return identifier;
    }
}
