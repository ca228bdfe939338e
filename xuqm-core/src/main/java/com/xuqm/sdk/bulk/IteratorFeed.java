package com.xuqm.sdk.bulk;

import java.util.Iterator;

/** Reads an iterator. */
final class IteratorFeed<R> implements Feed<R> {

    private final Iterator<? extends R> recipients;
    private final Runnable onClose;

    IteratorFeed(Iterator<? extends R> recipients, Runnable onClose) {
        this.recipients = recipients;
        this.onClose = onClose;
    }

    @Override
    public Arrival<R> poll(long position) {
        if (!recipients.hasNext()) {
            return new End<>();
        }
        R recipient = recipients.next();
        return new Item<>(position, 0, recipient, recipient == null ? "the recipient is null" : null);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
