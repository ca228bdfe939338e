package com.xuqm.sdk.crypto;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends objects that are costly to make and must not be used by two threads at once, such as the states of a digest. Free of
 * locks: a thread takes what lies in its own slot, and if that is out, makes a new one. A {@code ThreadLocal} would keep one
 * for each virtual thread; this keeps a bounded number whatever the number of threads.
 *
 * <p>For implementations of {@link MacProvider}; safe for use by many threads at once.
 *
 * @param <T> what is lent
 */
public final class ReusePool<T> {

    /** A power of two. Computing does not block, so that no more threads compute at once than there are processors. */
    private static final int SLOTS =
            Integer.highestOneBit(Math.min(Runtime.getRuntime().availableProcessors(), 32)) * 4;

    /** The distance between two slots, in references: two threads do not write to one cache line. */
    private static final int STRIDE = 16;

    private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(SLOTS * STRIDE);
    private final Supplier<? extends T> maker;

    /**
     * Creates an empty pool.
     *
     * @param maker makes an object whenever none is at hand; may be called by several threads at once
     */
    public ReusePool(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /**
     * Takes an object out, for this thread alone.
     *
     * @return an object as somebody gave it back, or a new one
     */
    public T take() {
        T held = slots.getAndSet(slot(), null);
        return held == null ? maker.get() : held;
    }

    /**
     * Gives an object back. One that is left in an unknown state by an exception is not given back; the pool needs none.
     *
     * @param object what was taken, not to be used any more
     */
    public void give(T object) {
        slots.set(slot(), object);
    }

    /**
     * Takes all objects out that are not lent at this moment.
     *
     * @param forget is given each of them
     */
    public void drain(Consumer<? super T> forget) {
        for (int i = 0; i < SLOTS; i++) {
            T held = slots.getAndSet(i * STRIDE, null);
            if (held != null) {
                forget.accept(held);
            }
        }
    }

    private static int slot() {
        long id = Thread.currentThread().getId();
        return ((int) (id ^ (id >>> 7)) & (SLOTS - 1)) * STRIDE;
    }
}
