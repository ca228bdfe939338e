package com.xuqm.sdk.internal.limit;

import java.util.concurrent.atomic.AtomicInteger;

/** How many retries a client can still afford; shared by all its calls. Counts in tenths of a retry. */
public final class RetryBudget {

    private static final int RETRY = 10;
    private static final int SUCCESS = 1;

    private final int capacity;
    private final AtomicInteger tenths;

    public RetryBudget(int retries) {
        this.capacity = retries * RETRY;
        this.tenths = new AtomicInteger(capacity);
    }

    /** Returns how many retries are left. */
    public double left() {
        return tenths.get() / (double) RETRY;
    }

    /** Takes one retry out; answers whether there was one. */
    public boolean withdraw() {
        int present;
        do {
            present = tenths.get();
            if (present < RETRY) {
                return false;
            }
        } while (!tenths.compareAndSet(present, present - RETRY));
        return true;
    }

    /** Puts back what a success at the first attempt is worth. */
    public void deposit() {
        int present = tenths.get();
        while (present < capacity && !tenths.compareAndSet(present, Math.min(capacity, present + SUCCESS))) {
            present = tenths.get();
        }
    }
}
