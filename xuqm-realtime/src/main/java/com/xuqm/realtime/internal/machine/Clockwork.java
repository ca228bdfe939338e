package com.xuqm.realtime.internal.machine;

/** What a connection waits for. There is one wait of each kind at a time. */
public enum Clockwork {
    /** Before the next attempt. */
    RETRY,
    /** For the socket to open and the service to say CONNECTED. */
    HANDSHAKE,
    /** For the service to confirm the subscriptions, which some never do. */
    SETTLE,
    /** Until the next ping. */
    PING,
    /** For anything after a ping. */
    PONG,
    /** Until the service is asked whether it still does its work. */
    PROBE,
    /** For its answer. */
    ANSWER,
    /** Until a connection counts as one that holds. */
    STABLE,
    /** For the other side to agree to the end. */
    CLOSE
}
