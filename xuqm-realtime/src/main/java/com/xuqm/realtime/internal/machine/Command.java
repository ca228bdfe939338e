package com.xuqm.realtime.internal.machine;

import com.xuqm.realtime.event.StateChange;

/** What to do about it, in the order in which it is said. */
public sealed interface Command {

    /** Get a token, another one if the last was refused; ends in TokenCame or TokenFailed. */
    record GetToken(long attempt, boolean isLastRefused) implements Command {}

    /** Open a socket at one of the addresses; ends in Opened or OpenFailed. */
    record Open(long attempt, int address) implements Command {}

    /** Do not wait for the socket; Opened or OpenFailed come all the same. */
    record GiveUp(long attempt) implements Command {}

    /** Send CONNECT. */
    record SignOn(long attempt) implements Command {}

    /** Subscribe; ends in Asked, then in Confirmed where the service confirms, or in Broken. */
    record Subscribe(long attempt) implements Command {}

    /** The subscriptions stand: see what was missed. */
    record CatchUp(long attempt) implements Command {}

    /** Nothing comes through this connection any more. */
    record Forget(long attempt) implements Command {}

    /** Send a ping. */
    record Ping(long attempt) implements Command {}

    /** Ask the service for something that it answers. */
    record Probe(long attempt) implements Command {}

    /** Close the socket in good order; ends in Ended. */
    record Close(long attempt, int code, String reason) implements Command {}

    /** End the socket at once; nothing comes of it any more. */
    record Abort(long attempt) implements Command {}

    /** Wait. */
    record Await(Clockwork what, long number, long nanos) implements Command {}

    /** Tell of a state. */
    record Tell(StateChange change) implements Command {}

    /** It is over. */
    record Finish() implements Command {}
}
