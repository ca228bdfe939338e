package com.xuqm.sdk.bulk.recipients;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the input with its place in it. There is one for each recipient, so that whoever comes first makes it, which is the
 * feed, and the others pass it on.
 *
 * @param position its place, from 0
 * @param line where it stands in the file, 0 if the input is no file
 * @param recipient the recipient, {@code null} if the entry has none
 * @param problem why nothing can be sent to it, {@code null} if something can
 * @param <R> the type of the recipients
 */
public record Item<R>(
        long position,
        long line,
        @Nullable R recipient,
        @Nullable String problem) implements Feed.Arrival<R> {

    /**
     * Returns the same entry with what is wrong with its recipient.
     *
     * @param found why nothing can be sent to it, {@code null} if something can
     * @return the entry
     */
    public Item<R> withProblem(@Nullable String found) {
        return new Item<>(position, line, recipient, found);
    }
}
