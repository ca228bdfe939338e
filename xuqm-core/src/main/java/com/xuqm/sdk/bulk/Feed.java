package com.xuqm.sdk.bulk;

import java.io.IOException;

/**
 * An input that is read one entry at a time.
 *
 * @param <R> the type of the recipients
 */
interface Feed<R> extends AutoCloseable {

    /**
     * Returns what comes next.
     *
     * @param position which place in the input it gets, if it is an entry
     */
    Arrival<R> poll(long position) throws IOException;

    /** Asks for no more of an input that has no end of its own. */
    default void stop() {}

    @Override
    void close();

    /** What an input may give. */
    sealed interface Arrival<R> permits Item, NotYet, End {}

    /** Nothing yet; somebody will say when. */
    record NotYet<R>() implements Arrival<R> {}

    /** Nothing any more. */
    record End<R>() implements Arrival<R> {}
}
