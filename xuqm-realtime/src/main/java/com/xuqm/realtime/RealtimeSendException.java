package com.xuqm.realtime;

/** Nothing came back for what was sent through a connection, or it was not sent. */
public final class RealtimeSendException extends RealtimeException {

    private static final long serialVersionUID = 1;

    /** What became of it. */
    public enum Outcome {
        /** It did not leave. It can be sent again. */
        NOT_SENT,
        /** It left, and nothing came back: the service may have it or not. The history tells, by the {@link #clientMsgId()}. */
        UNKNOWN,
        /** The service does not want it. */
        REFUSED
    }

    private final Outcome outcome;
    private final String clientMsgId;

    RealtimeSendException(Outcome outcome, String clientMsgId, String message) {
        super(message, null);
        this.outcome = outcome;
        this.clientMsgId = clientMsgId;
    }

    /**
     * Returns what became of it.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns under which id it was sent, or was to be.
     *
     * @return the sender's id of the message; the message's id for a revocation
     */
    public String clientMsgId() {
        return clientMsgId;
    }
}
