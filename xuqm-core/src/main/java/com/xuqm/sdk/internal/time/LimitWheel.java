package com.xuqm.sdk.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches very many limits, nearly all of which are lifted before they are reached: setting and lifting one takes a few
 * instructions, and in exchange a limit may be noticed a quarter of a second late. The thread looks only while there are some.
 */
final class LimitWheel implements Limit.Watcher {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    /** A turn of the wheel by one slot takes 2^28 ns, which is 268 ms. */
    private static final int SLOT_BITS = 28;

    private static final int SLOTS = 256;

    /** How long a turn by one slot takes. */
    static final long TURN_NANOS = 1L << SLOT_BITS;

    private final LongSupplier clock;
    private final Consumer<Runnable> later;

    /** Slots are counted from here, since the clock may read anything, and overflow. */
    private final long start;

    private final ReentrantLock lock = new ReentrantLock();
    private final @Nullable Limit[] slots = new Limit[SLOTS];
    private int count;
    private boolean turning;
    private long nextSlot;

    /**
     * Makes a wheel.
     *
     * @param clock reads nanoseconds
     * @param later runs what it is given after {@link #TURN_NANOS}
     */
    LimitWheel(LongSupplier clock, Consumer<Runnable> later) {
        this.clock = clock;
        this.later = later;
        this.start = clock.getAsLong();
    }

    /** Watches a limit, in place of the watch that there may be. */
    void watch(Limit limit, long nanos) {
        long now = clock.getAsLong();
        lock.lock();
        try {
            unlink(limit);
            limit.at = now + nanos;
            link(limit);
            if (!turning) {
                nextSlot = slot(now);
                later.accept(this::turn);
                turning = true;
            }
        } catch (Throwable noThread) {
            unlink(limit);
            throw noThread;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void lift(Limit limit) {
        lock.lock();
        try {
            unlink(limit);
        } finally {
            lock.unlock();
        }
    }

    /** Looks through the slots whose time is over. */
    private void turn() {
        List<Limit> reached = new ArrayList<>();
        long now = clock.getAsLong();
        lock.lock();
        try {
            long end = slot(now);
            nextSlot = Math.max(nextSlot, end - SLOTS);
            for (; nextSlot < end; nextSlot++) {
                takeReached(index(nextSlot), now, reached);
            }
            turning = false;
            if (count > 0) {
                later.accept(this::turn);
                turning = true;
            }
        } finally {
            lock.unlock();
        }
        reached.forEach(LimitWheel::tell);
    }

    private void takeReached(int slot, long now, List<Limit> reached) {
        Limit limit = slots[slot];
        while (limit != null) {
            Limit after = limit.after;
            if (limit.at - now <= 0) {
                unlink(limit);
                reached.add(limit);
            }
            limit = after;
        }
    }

    private static void tell(Limit limit) {
        try {
            limit.reached();
        } catch (Throwable thrown) { // the others have their limits as well
            LOG.log(System.Logger.Level.WARNING, "a limit was reached, and what was to be done then failed", thrown);
        }
    }

    private long slot(long at) {
        return (at - start) >> SLOT_BITS;
    }

    private static int index(long slot) {
        return (int) (slot & (SLOTS - 1));
    }

    private void link(Limit limit) {
        int slot = index(slot(limit.at));
        Limit first = slots[slot];
        limit.watchedBy(this);
        limit.before = null;
        limit.after = first;
        if (first != null) {
            first.before = limit;
        }
        slots[slot] = limit;
        count++;
    }

    private void unlink(Limit limit) {
        if (!limit.isWatched()) {
            return;
        }
        Limit before = limit.before;
        Limit after = limit.after;
        if (before == null) {
            slots[index(slot(limit.at))] = after;
        } else {
            before.after = after;
        }
        if (after != null) {
            after.before = before;
        }
        limit.watchedBy(null);
        limit.before = null;
        limit.after = null;
        count--;
    }
}
