package com.xuqm.tck.http;

import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A stream of zeros that knows how far it has been read. */
final class GeneratedStream extends InputStream {

    private final long size;
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicLong given = new AtomicLong();

    GeneratedStream(long size) {
        this.size = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        long left = size - given.get();
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(left, length);
        given.addAndGet(count);
        started.countDown();
        return count;
    }

    long given() {
        return given.get();
    }

    CountDownLatch started() {
        return started;
    }
}
