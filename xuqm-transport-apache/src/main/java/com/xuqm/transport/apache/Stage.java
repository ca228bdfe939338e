package com.xuqm.transport.apache;

/** How far an exchange has got before its request is sent. */
enum Stage {
    /** No connection is free yet. */
    WAITING,
    /** A name is looked up and a connection made, to the server or to the proxy. */
    CONNECTING,
    /** The proxy has been asked for a tunnel. */
    TUNNELLING,
    /** The TLS handshake is going on. */
    SECURING,
    /** There is a connection that the request can be sent over. */
    READY
}
