package com.xuqm.sdk.bulk.recipients;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the input with its place in it. There is one for each recipient, so that it holds no more than it must, and whoever comes first
 * makes it, which is the feed, and the others pass it on.
 *
 * @param <R> the type of the recipients
 */
public sealed class Item<R> implements Feed.Arrival<R> {

    private final long position;
    private final @Nullable R recipient;

    private Item(long position, @Nullable R recipient) {
        this.position = position;
        this.recipient = recipient;
    }

    /**
     * Makes an entry of an input that is no file.
     *
     * @param position its place, from 0
     * @param recipient the recipient
     * @param <R> the type of the recipients
     * @return the entry
     */
    public static <R> Item<R> of(long position, R recipient) {
        return new Item<>(position, recipient);
    }

    /**
     * Makes an entry of a file, or one to which nothing can be sent.
     *
     * @param position its place, from 0
     * @param line where it stands in the file, 0 if the input is no file
     * @param recipient the recipient, {@code null} if the entry has none
     * @param problem why nothing can be sent to it, {@code null} if something can
     * @param <R> the type of the recipients
     * @return the entry
     */
    public static <R> Item<R> of(long position, long line, @Nullable R recipient, @Nullable String problem) {
        return new Described<>(position, line, recipient, problem);
    }

    /**
     * Returns its place in the input.
     *
     * @return the place, from 0
     */
    public final long position() {
        return position;
    }

    /**
     * Returns the recipient.
     *
     * @return {@code null} if the entry has none
     */
    public final @Nullable R recipient() {
        return recipient;
    }

    /**
     * Returns where it stands in the file.
     *
     * @return the number of its line, 0 if the input is no file
     */
    public long line() {
        return 0;
    }

    /**
     * Returns why nothing can be sent to it.
     *
     * @return {@code null} if something can
     */
    public @Nullable String problem() {
        return null;
    }

    /**
     * Returns the same entry with what is wrong with its recipient.
     *
     * @param found why nothing can be sent to it, {@code null} if something can
     * @return the entry
     */
    public final Item<R> withProblem(@Nullable String found) {
        return of(position, line(), recipient, found);
    }

    /** Has a line or a problem, as few of a list's have. */
    private static final class Described<R> extends Item<R> {

        private final long line;
        private final @Nullable String problem;

        Described(long position, long line, @Nullable R recipient, @Nullable String problem) {
            super(position, recipient);
            this.line = line;
            this.problem = problem;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public @Nullable String problem() {
            return problem;
        }
    }
}
