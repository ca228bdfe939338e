package com.xuqm.transport.jdk;

/** Thrown into the JDK's client when it is about to send a request that is over or was sent before. */
final class AlreadySentException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    AlreadySentException() {
        super("the request is over, or was sent already");
    }
}
