package com.xuqm.sdk.bulk.recipients;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an iterator, which is made when it is first read from: that may take its time, too. */
final class IteratorSource<R> implements Source<R> {

    private final Supplier<? extends Iterator<? extends R>> recipients;
    private final Runnable onClose;
    private final long first;
    private @Nullable Iterator<? extends R> iterator;

    IteratorSource(Supplier<? extends Iterator<? extends R>> recipients, Runnable onClose) {
        this(recipients, onClose, 0);
    }

    /**
     * Creates a source.
     *
     * @param first the place of the first one in the whole input
     */
    IteratorSource(Supplier<? extends Iterator<? extends R>> recipients, Runnable onClose, long first) {
        this.recipients = recipients;
        this.onClose = onClose;
        this.first = first;
    }

    @Override
    public @Nullable Item<R> next(long position) {
        if (iterator == null) {
            iterator = recipients.get();
        }
        if (!iterator.hasNext()) {
            return null;
        }
        R recipient = iterator.next();
        return recipient == null
                ? Item.of(first + position, 0, null, "the recipient is null")
                : Item.of(first + position, recipient);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
