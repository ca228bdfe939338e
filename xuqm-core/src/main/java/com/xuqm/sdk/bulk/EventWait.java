package com.xuqm.sdk.bulk;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Monotonic time and waiting, so that tests can do without either. */
interface EventWait {

    EventWait REAL = new EventWait() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public <E> @Nullable E await(BlockingQueue<E> queue, long nanos) throws InterruptedException {
            return nanos == FOREVER ? queue.take() : queue.poll(nanos, TimeUnit.NANOSECONDS);
        }
    };

    /** For a wait that only an event ends. */
    long FOREVER = Long.MAX_VALUE;

    /** Reads the monotonic clock. */
    long nanoTime();

    /** Returns the next event; {@code null} if none came within the time. */
    <E> @Nullable E await(BlockingQueue<E> queue, long nanos) throws InterruptedException;
}
