package com.xuqm.transport.netty;

import com.xuqm.sdk.http.TransportOptions;
import java.time.Duration;

/**
 * The options that are needed for each exchange, ready for arithmetic.
 *
 * @param connectNanos how long making a connection may take
 * @param idleNanos how long a connection lies unused
 * @param poolWaitNanos how long an exchange waits for a connection
 * @param connections how many connections to one host there may be
 */
record Limits(long connectNanos, long idleNanos, long poolWaitNanos, int connections) {

    /** Longer times are cut, which keeps sums with nanoTime away from overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    static Limits of(TransportOptions options) {
        return new Limits(
                nanos(options.connectTimeout()),
                nanos(options.idleTimeout()),
                nanos(options.poolWaitTimeout()),
                options.maxConnectionsPerHost());
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
    }
}
