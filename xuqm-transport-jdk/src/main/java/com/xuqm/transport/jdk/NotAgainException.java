package com.xuqm.transport.jdk;

/** Thrown into the JDK's client when it is about to send a request that is over or was sent before. */
final class NotAgainException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    NotAgainException() {
        super("the request is over, or was sent already");
    }
}
