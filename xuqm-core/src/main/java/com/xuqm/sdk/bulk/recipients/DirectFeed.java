package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;

/** Reads an input that never blocks, such as a list in memory, on the thread of the run. */
final class DirectFeed<R> implements Feed<R> {

    private final Source<R> source;

    DirectFeed(Source<R> source) {
        this.source = source;
    }

    @Override
    public Arrival<R> poll(long position) throws IOException {
        Item<R> item = source.next(position);
        return item == null ? new End<>() : item;
    }

    @Override
    public void wakeAfter(int entries) {}

    @Override
    public boolean isKnownToEnd() {
        return true;
    }

    @Override
    public void stop() {}

    @Override
    public void close() {
        source.close();
    }
}
