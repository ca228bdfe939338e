package com.xuqm.sdk.internal.failover;

import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.internal.failover.BaseUrlHealth.Report;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Chooses where a request goes: to the first base URL that is well. Shared by all calls of a client; told what the clock reads,
 * as the policy of calls is.
 */
public final class BaseUrlSelector {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<BaseUrlHealth> all;
    private final Listener listener;

    /**
     * Starts with all base URLs in use.
     *
     * @param count how many there are
     * @param policy when one is left
     * @param listener is told, without the lock
     */
    public BaseUrlSelector(int count, FailoverPolicy policy, Listener listener) {
        this.all = Stream.generate(() -> new BaseUrlHealth(policy)).limit(count).toList();
        this.listener = listener;
    }

    /** Is told when a base URL is left or taken into use again. */
    @FunctionalInterface
    public interface Listener {

        void changed(int index, boolean inUse);
    }

    /**
     * Chooses a base URL for a request.
     *
     * @param now the clock's reading
     * @param failed those at which the call has failed before; they come last
     */
    public int choose(long now, BitSet failed) {
        if (all.size() == 1) {
            return 0;
        }
        lock.lock();
        try {
            int chosen = open(now, failed);
            if (chosen < 0) {
                chosen = leastBad(now);
            }
            all.get(chosen).chosen(now);
            return chosen;
        } finally {
            lock.unlock();
        }
    }

    /** Whether there is a base URL to which a call that failed at some can move on at once. */
    public boolean hasOther(long now, BitSet failed) {
        if (all.size() == 1) {
            return false;
        }
        lock.lock();
        try {
            return open(now, failed) >= 0;
        } finally {
            lock.unlock();
        }
    }

    private int open(long now, BitSet failed) {
        for (int i = 0; i < all.size(); i++) {
            if (!failed.get(i) && all.get(i).isOpen(now)) {
                return i;
            }
        }
        return -1;
    }

    /** One that is in use although the call failed there, else the one whose turn to be tried comes first. */
    private int leastBad(long now) {
        int best = 0;
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).nanosUntilProbe(now) < all.get(best).nanosUntilProbe(now)) {
                best = i;
            }
        }
        return best;
    }

    /** Notes how a request to a base URL went. */
    public void report(int index, long now, Report report) {
        if (all.size() == 1) {
            return; // there is nowhere else to go
        }
        boolean changed;
        boolean inUse;
        lock.lock();
        try {
            changed = all.get(index).report(now, report);
            inUse = all.get(index).isInUse();
        } finally {
            lock.unlock();
        }
        if (changed) {
            listener.changed(index, inUse);
        }
    }
}
