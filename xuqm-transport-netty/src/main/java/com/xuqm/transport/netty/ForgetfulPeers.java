package com.xuqm.transport.netty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The peers that close each connection after its answer without saying so. What is sent on such a connection in the moment before that
 * is known is lost, and nobody can tell whether it arrived; so it is not used again for a while. Safe for use by many threads.
 */
final class ForgetfulPeers {

    /** So many connections that were closed soon after their first answer are no mischance any more. */
    private static final int HABIT = 2;

    /** How long it takes until using a connection again is tried once more. */
    private static final long DISTRUST_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** Far more than anybody talks to. */
    private static final int MOST = 1_000;

    private final Map<Origin, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(int closings, long distrustedUntil) {}

    /** Whether a connection may be used for a second request. */
    boolean mayReuse(Origin origin) {
        Seen habit = seen.get(origin);
        return habit == null || habit.closings() < HABIT || System.nanoTime() - habit.distrustedUntil() >= 0;
    }

    /** A connection has brought a second answer. */
    void reused(Origin origin) {
        seen.remove(origin);
    }

    /** A peer has closed a connection soon after its first answer. */
    void closedAfterOneAnswer(Origin origin) {
        if (seen.size() < MOST || seen.containsKey(origin)) {
            seen.merge(
                    origin,
                    new Seen(1, System.nanoTime() + DISTRUST_NANOS),
                    (before, now) -> new Seen(before.closings() + 1, now.distrustedUntil()));
        }
    }
}
