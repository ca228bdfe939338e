package com.xuqm.tck.http;

import java.io.IOException;
import java.io.InputStream;

/** A stream that gives one byte for each read, however many are asked for, so that a scenario rules each of them. */
final class OneByOne extends InputStream {

    /** Gives the next byte. */
    @FunctionalInterface
    interface Source {

        /** The next byte, given how many there were before, or -1 for the end. */
        int next(int before) throws IOException;
    }

    private final Source source;
    private final Runnable onClose;
    private int given;

    OneByOne(Source source) {
        this(source, () -> {});
    }

    OneByOne(Source source, Runnable onClose) {
        this.source = source;
        this.onClose = onClose;
    }

    @Override
    public int read() throws IOException {
        int b = source.next(given);
        given++;
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int b = length == 0 ? 0 : read();
        if (b < 0 || length == 0) {
            return b;
        }
        buffer[offset] = (byte) b;
        return 1;
    }

    @Override
    public void close() {
        onClose.run();
    }
}
