package com.xuqm.sdk.bulk;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An input that is read one entry at a time.
 *
 * @param <R> the type of the recipients
 */
interface Feed<R> extends AutoCloseable {

    /** Returns what comes next. */
    Arrival<R> poll() throws IOException;

    /** Asks for no more of an input that has no end of its own. */
    default void stop() {}

    @Override
    void close();

    /** What an input may give. */
    sealed interface Arrival<R> {}

    /**
     * The next entry.
     *
     * @param line where it stands, 0 if the input is no file
     * @param recipient the recipient, {@code null} if the entry has none
     * @param problem why it has none, {@code null} if it has one
     */
    record Entry<R>(
            long line, @Nullable R recipient, @Nullable String problem) implements Arrival<R> {}

    /** Nothing yet; somebody will say when. */
    record NotYet<R>() implements Arrival<R> {}

    /** Nothing any more. */
    record End<R>() implements Arrival<R> {}
}
