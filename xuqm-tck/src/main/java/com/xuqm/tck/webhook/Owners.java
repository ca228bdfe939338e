package com.xuqm.tck.webhook;

import com.xuqm.sdk.webhook.receive.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Leases of ten seconds, each of another owner, by a clock that only the test moves. */
final class Owners {

    static final Duration LENGTH = Duration.ofSeconds(10);

    private Instant now = Instant.parse("2026-04-01T08:00:00Z");

    Instant now() {
        return now;
    }

    Lease next() {
        return of(UUID.randomUUID().toString().replace("-", ""));
    }

    Lease of(String owner) {
        return new Lease(owner, now, LENGTH);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
