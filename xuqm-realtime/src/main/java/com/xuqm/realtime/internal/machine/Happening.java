package com.xuqm.realtime.internal.machine;

import org.jspecify.annotations.Nullable;

/** What happened. The attempt says to which connection, since what comes late may belong to an earlier one. */
public sealed interface Happening {

    /** Somebody wants a connection. */
    record Begun() implements Happening {}

    /** There is a token. */
    record TokenCame(long attempt) implements Happening {}

    /**
     * There is none.
     *
     * @param isFinal whether asking again would not help
     * @param afterNanos how long the service wants to be left alone, zero for nothing said
     */
    record TokenFailed(
            long attempt,
            boolean isFinal,
            String reason,
            long afterNanos,
            @Nullable Throwable failure) implements Happening {}

    /** The socket is open. */
    record Opened(long attempt) implements Happening {}

    /** The socket was not opened, and never will be. */
    record OpenFailed(
            long attempt,
            boolean isUnauthorised,
            String reason,
            long afterNanos,
            @Nullable Throwable failure) implements Happening {}

    /** The service said CONNECTED. */
    record SignedOn(long attempt) implements Happening {}

    /** All subscriptions were sent. */
    record Asked(long attempt) implements Happening {}

    /** All subscriptions were confirmed. */
    record Confirmed(long attempt) implements Happening {}

    /** Something came through the socket, such as a pong. */
    record Heard(long attempt) implements Happening {}

    /** A frame of the service came, so that more lives than the socket. */
    record Spoke(long attempt) implements Happening {}

    /** The service sent an ERROR frame. */
    record Refused(long attempt, boolean isUnauthorised, String reason) implements Happening {}

    /** What came cannot be used, or what is needed could not be had. */
    record Broken(
            long attempt, int code, String reason, @Nullable Throwable failure) implements Happening {}

    /** The socket has ended by itself. */
    record Ended(long attempt, String reason, @Nullable Throwable failure) implements Happening {}

    /** A wait is over. */
    record Fired(Clockwork what, long number) implements Happening {}

    /** There is a newer token than the one that the connection has signed on with. */
    record TokenRenewed(long attempt) implements Happening {}

    /** Somebody wants a new connection in place of this one. */
    record ReconnectAsked() implements Happening {}

    /** Somebody wants an end. */
    record CloseAsked(String reason) implements Happening {}
}
