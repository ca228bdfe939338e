package com.xuqm.emulator.internal.realtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many connections each user has, had at most at once, and has made. */
final class Attendance {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Count> counts = new HashMap<>();
    private int all;

    private static final class Count {
        private int now;
        private int most;
        private long made;
    }

    void came(String userId) {
        lock.lock();
        try {
            Count count = counts.computeIfAbsent(userId, id -> new Count());
            count.now++;
            count.made++;
            count.most = Math.max(count.most, count.now);
            all++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void went(String userId) {
        lock.lock();
        try {
            counts.computeIfAbsent(userId, id -> new Count()).now--;
            all--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int all() {
        lock.lock();
        try {
            return all;
        } finally {
            lock.unlock();
        }
    }

    int now(String userId) {
        lock.lock();
        try {
            Count count = counts.get(userId);
            return count == null ? 0 : count.now;
        } finally {
            lock.unlock();
        }
    }

    int most(String userId) {
        lock.lock();
        try {
            Count count = counts.get(userId);
            return count == null ? 0 : count.most;
        } finally {
            lock.unlock();
        }
    }

    long made(String userId) {
        lock.lock();
        try {
            Count count = counts.get(userId);
            return count == null ? 0 : count.made;
        } finally {
            lock.unlock();
        }
    }

    boolean await(String userId, int count, Duration timeout) throws InterruptedException {
        long nanos = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (now(userId) != count) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = changed.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Counts anew; who is there stays. */
    void clear() {
        lock.lock();
        try {
            counts.values().removeIf(count -> count.now == 0);
            counts.values().forEach(count -> {
                count.most = count.now;
                count.made = 0;
            });
        } finally {
            lock.unlock();
        }
    }
}
