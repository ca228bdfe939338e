package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An input that is read one entry at a time, and may block for as long as it likes. It is used by one thread.
 *
 * @param <R> the type of the recipients
 */
interface Source<R> extends AutoCloseable {

    /**
     * Returns the next entry; {@code null} at the end.
     *
     * @param position which place in the input it gets
     */
    @Nullable
    Item<R> next(long position) throws IOException;

    @Override
    void close();
}
