package com.xuqm.transport.netty;

import com.xuqm.sdk.http.TransportOptions;

/**
 * The options that are needed for each exchange, ready for arithmetic.
 *
 * @param connectNanos how long making a connection may take
 * @param poolWaitNanos how long an exchange waits for a connection
 * @param connections how many connections to one host there may be
 */
record Limits(long connectNanos, long poolWaitNanos, int connections) {

    static Limits of(TransportOptions options) {
        return new Limits(
                options.connectTimeout().toNanos(),
                options.poolWaitTimeout().toNanos(),
                options.maxConnectionsPerHost());
    }
}
