package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.HttpTransportException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/**
 * The gate that every request passes before its first byte is written, which is what makes {@link
 * com.xuqm.sdk.http.HttpTransportException#mayHaveBeenSent()} exact. An exchange extends it, or holds one.
 *
 * <p>It goes from unsent to sent to ended, or from unsent to ended, and never back. The one who writes the request opens it, as
 * late as he can: when the connection is there, its handshake done, and the next thing is to hand the head to it. From the end on it
 * is shut; so an exchange that ends unsent was certainly not sent, and never will be. Safe for use by any thread.
 */
public class SendGate {

    /** How far an exchange is. */
    public enum State {
        /** No byte of the request has been written. */
        UNSENT,
        /** Bytes of the request may have been written. */
        SENT,
        /** Over; nothing is written any more. */
        ENDED;

        /**
         * Returns the failure of an exchange that was in this state when it ended.
         *
         * @param failure says that the request may have been sent unless it is certain of the contrary
         * @return the same, or one that says that it was not sent, since it was not
         */
        public HttpTransportException corrected(HttpTransportException failure) {
            return this != UNSENT || !failure.mayHaveBeenSent()
                    ? failure
                    : new HttpTransportException(
                            failure.kind(), false, String.valueOf(failure.getMessage()), failure.getCause());
        }
    }

    private static final AtomicReferenceFieldUpdater<SendGate, State> STATE =
            AtomicReferenceFieldUpdater.newUpdater(SendGate.class, State.class, "state");

    private volatile State state = State.UNSENT;

    /** Written before the state. */
    private long sentAt;

    /** Creates a gate that has not been passed. */
    public SendGate() {
        // the state is unsent from the start
    }

    /**
     * Asks for leave to write the request; given once.
     *
     * @return {@code false} if the exchange has ended or the request was sent before, so that no byte must be written
     */
    public final boolean passToSent() {
        long now = System.nanoTime();
        if (state != State.UNSENT) {
            return false;
        }
        sentAt = now;
        return STATE.compareAndSet(this, State.UNSENT, State.SENT);
    }

    /**
     * Tells for how long the request has been sent, for one that has.
     *
     * @return nanoseconds since {@link #passToSent} gave leave
     */
    public final long nanosSinceSent() {
        return System.nanoTime() - sentAt;
    }

    /**
     * Ends the exchange, whatever the reason.
     *
     * @return the state before; the one who gets another one than {@link State#ENDED} has ended it, and reports it
     */
    public final State end() {
        return STATE.getAndSet(this, State.ENDED);
    }

    /**
     * Tells whether the request may have been sent, and the exchange goes on.
     *
     * @return whether the state is {@link State#SENT}
     */
    public final boolean isSent() {
        return state == State.SENT;
    }

    /**
     * Tells whether the exchange is over.
     *
     * @return whether the state is {@link State#ENDED}
     */
    public final boolean isEnded() {
        return state == State.ENDED;
    }
}
