package com.xuqm.migration.report;

import java.util.Locale;

/** What speaks against a move, and is found out before it could do harm. A run stops at it, unless its builder was told to go on {@code despite} it. */
public enum Objection {

    /** Found before anything is written. */
    FOREIGN_ACCOUNTS("the target has accounts that the source has not, so that it may be another app's, or in use"),
    /** Found by the first messages that are written. Without a journal a run never goes on despite this. */
    KEYS_NOT_KEPT("the target takes a message with the same key twice, so that a run that goes on may double some"),
    /** Found by the first messages that are written. */
    TIMES_NOT_KEPT("imported messages do not keep the time when they were sent"),
    /** Found by the first messages that are written. */
    COUNTS_AS_UNREAD("imported messages count as unread, so that everybody would be told of old ones"),
    /** The first messages that are written are not found again. */
    NOT_TOLD("messages that were imported are not found under their keys, so that nobody can say how they are kept");

    private final String text;

    Objection(String text) {
        this.text = text;
    }

    /**
     * Returns the code by which the operator's tool names it.
     *
     * @return lower-case words with hyphens, such as {@code foreign-accounts}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what it means.
     *
     * @return a short sentence
     */
    public String text() {
        return text;
    }
}
