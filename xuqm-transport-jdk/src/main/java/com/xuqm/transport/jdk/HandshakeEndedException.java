package com.xuqm.transport.jdk;

/** Thrown into the JDK's client when a connection has ended within its TLS handshake. */
final class HandshakeEndedException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    HandshakeEndedException() {
        super("the connection ended within the TLS handshake");
    }
}
