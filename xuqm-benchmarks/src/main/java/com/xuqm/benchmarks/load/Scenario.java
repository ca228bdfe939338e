package com.xuqm.benchmarks.load;

/** How many requests are in flight, and who waits for them. */
enum Scenario {
    /** One thread that waits; client and server share one CPU, so that no idle core has to wake up. */
    SYNC1(true),
    /** The same over TLS. */
    SYNC1_TLS(true),
    /** 64 threads that wait. */
    SYNC64(false),
    /** The same, where client and server share one CPU. */
    SYNC64_PINNED(true),
    /** 64 virtual threads that wait; needs JDK 21. */
    VIRTUAL64(false),
    /** One thread that keeps 64 requests in flight. */
    ASYNC64(false),
    /** The same, where client and server share one CPU. */
    ASYNC64_PINNED(true),
    /** One thread that keeps 64 in flight, with a client that has just been made: how many threads do its first 10,000 requests start? */
    BURST(false);

    private final boolean pinned;

    Scenario(boolean pinned) {
        this.pinned = pinned;
    }

    boolean isTls() {
        return this == SYNC1_TLS;
    }

    boolean isPinned() {
        return pinned;
    }
}
