package com.xuqm.sdk.internal.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the calls that are under way, and lets no more begin once it is shut. */
final class UnderWay {

    private final AtomicInteger calls = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean shut;
    private volatile boolean givenUp;

    /** Lets a call begin, unless this is shut. Who is let in must {@link #leave} once. */
    boolean enter() {
        if (shut) {
            return false;
        }
        calls.incrementAndGet();
        if (shut) { // meanwhile, and whoever waits may not have seen this one
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        if (calls.decrementAndGet() == 0 && shut) {
            wake();
        }
    }

    /** Lets no further call begin. */
    void shut() {
        shut = true;
    }

    boolean isShut() {
        return shut;
    }

    boolean isEmpty() {
        return count() == 0;
    }

    int count() {
        return calls.get();
    }

    /** Waits, once this is shut, until all calls have left, the time is over, or nobody cares any more. */
    void awaitEmpty(long nanos) throws InterruptedException {
        long remaining = nanos;
        lock.lock();
        try {
            while (!isEmpty() && !givenUp && remaining > 0) {
                remaining = changed.awaitNanos(remaining);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the waits for calls to leave. */
    void giveUp() {
        givenUp = true;
        wake();
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
