package com.xuqm.sdk.webhook.receive;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Leases of ten seconds, each of another owner. */
final class Leases {

    private static final AtomicInteger OWNERS = new AtomicInteger();

    private Leases() {}

    static Lease at(long second) {
        return of("owner-" + OWNERS.incrementAndGet(), second);
    }

    static Lease of(String owner, long second) {
        return new Lease(owner, Instant.ofEpochSecond(second), Duration.ofSeconds(10));
    }
}
