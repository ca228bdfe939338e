package com.xuqm.realtime.event;

/** How a connection is. */
public enum RealtimeState {

    /** It gets a token, opens a socket, signs on and subscribes. */
    CONNECTING,

    /** It is connected, and its subscriptions stand: what is sent from now on is seen. */
    READY,

    /** It is not connected, and will try again after a pause. */
    WAITING,

    /** It was closed by the application. It does nothing any more. */
    CLOSED,

    /** It has ended by itself, since trying again would not help; the {@link StateChange} says why. It does nothing any more. */
    FAILED;

    /**
     * Tells whether this is an end.
     *
     * @return whether no other state comes after it
     */
    public boolean isFinal() {
        return this == CLOSED || this == FAILED;
    }
}
