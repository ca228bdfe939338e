package com.xuqm.maxim.internal;

import java.util.Locale;

/**
 * As whom a call is made.
 *
 * @param kind how
 * @param id the user or the group
 */
public record Actor(Kind kind, long id) {

    /** How somebody acts. */
    public enum Kind {
        /** The app acts for a user, with its own token. */
        USER,
        /** The app acts as the administrator of a group, with its own token. */
        GROUP,
        /** The user acts, with the user's own token. */
        SIGNED_IN
    }

    /**
     * Returns how the engine calls it.
     *
     * @return the words, such as {@code user 2302128618880}
     */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + id;
    }

    /** Reads what {@link #name} has written. */
    static Actor named(String name) {
        int end = name.lastIndexOf(' ');
        Kind kind = Kind.valueOf(name.substring(0, end).toUpperCase(Locale.ROOT).replace(' ', '_'));
        return new Actor(kind, Long.parseLong(name.substring(end + 1)));
    }
}
