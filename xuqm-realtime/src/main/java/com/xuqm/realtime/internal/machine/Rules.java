package com.xuqm.realtime.internal.machine;

import java.time.Duration;

/**
 * How long things may take, in nanoseconds.
 *
 * @param firstWait the longest wait before the first new attempt
 * @param longestWait the longest wait before any
 * @param stable how long a connection has to stand before what went wrong before it is forgotten
 * @param handshake how long opening and signing on may take
 * @param settle how long confirmations of subscriptions are waited for
 * @param ping how long nothing is asked of the socket
 * @param pong how long the answer may take
 * @param probe how long nothing is asked of the service
 * @param answer how long that answer may take
 * @param close how long the other side may take to agree to the end
 */
public record Rules(
        long firstWait,
        long longestWait,
        long stable,
        long handshake,
        long settle,
        long ping,
        long pong,
        long probe,
        long answer,
        long close) {

    /** The defaults. */
    public static Rules defaults() {
        return new Rules(
                Duration.ofSeconds(1).toNanos(),
                Duration.ofSeconds(30).toNanos(),
                Duration.ofSeconds(30).toNanos(),
                Duration.ofSeconds(10).toNanos(),
                Duration.ofSeconds(1).toNanos(),
                Duration.ofSeconds(20).toNanos(),
                Duration.ofSeconds(10).toNanos(),
                Duration.ofMinutes(2).toNanos(),
                Duration.ofSeconds(10).toNanos(),
                Duration.ofSeconds(1).toNanos());
    }

    /** The same with other waits before new attempts. */
    public Rules withWaits(long newFirstWait, long newLongestWait) {
        return new Rules(newFirstWait, newLongestWait, stable, handshake, settle, ping, pong, probe, answer, close);
    }

    /** The same with another limit of the beginning. */
    public Rules withHandshake(long newHandshake) {
        return new Rules(firstWait, longestWait, stable, newHandshake, settle, ping, pong, probe, answer, close);
    }

    /** The same with other pings. */
    public Rules withPing(long newPing, long newPong) {
        return new Rules(firstWait, longestWait, stable, handshake, settle, newPing, newPong, probe, answer, close);
    }

    /** The same with other probes. */
    public Rules withProbe(long newProbe, long newAnswer) {
        return new Rules(firstWait, longestWait, stable, handshake, settle, ping, pong, newProbe, newAnswer, close);
    }
}
