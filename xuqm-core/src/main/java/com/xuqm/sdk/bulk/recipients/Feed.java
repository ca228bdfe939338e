package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;

/**
 * An input as a run sees it: it gives an entry or says that there is none yet, and never blocks.
 *
 * @param <R> the type of the recipients
 */
public interface Feed<R> extends AutoCloseable {

    /** For so many entries there is always room. */
    int MOST_WANTED = 512;

    /**
     * Returns what comes next.
     *
     * @param position which place in the input it gets, if it is an entry
     * @return an entry, that there is none yet, or that there is none any more
     * @throws IOException if the input cannot be read
     */
    Arrival<R> poll(long position) throws IOException;

    /**
     * Says, when there was nothing yet, that nothing is to be said before there are so many entries, or the input ends. The first one is told
     * otherwise: a thread that is woken for each entry does little else.
     *
     * @param entries 1 to {@link #MOST_WANTED}
     */
    void wakeAfter(int entries);

    /**
     * Tells whether the input certainly ends, and soon, so that a run that stops may count the rest of it.
     *
     * @return whether it does
     */
    boolean isKnownToEnd();

    /** Reads no more. What was read already still comes, and then the end, unless the input does not come back. */
    void stop();

    /** Reads no more, and waits for nothing. */
    @Override
    void close();

    /**
     * What an input may give.
     *
     * @param <R> the type of the recipients
     */
    sealed interface Arrival<R> permits Item, NotYet, End {}

    /**
     * Nothing yet; somebody will say when.
     *
     * @param <R> the type of the recipients
     */
    record NotYet<R>() implements Arrival<R> {}

    /**
     * Nothing any more.
     *
     * @param <R> the type of the recipients
     */
    record End<R>() implements Arrival<R> {}
}
