package com.xuqm.transport.jdk;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * A request's body for the JDK's client, and the gate that every request has to pass.
 *
 * <p>The client asks for the length of the body when it has a connection and writes the head of the request, once for each time
 * that it sends the request: no byte of the request has left before that. It would send a GET or HEAD a second time on its own
 * account when the connection ends before an answer comes; the gate does not let it.
 */
abstract class RequestPublisher implements BodyPublisher {

    private final Gate gate;
    private final long length;

    RequestPublisher(Gate gate, long length) {
        this.gate = gate;
        this.length = length;
    }

    /** Returns a publisher of bytes that lie in memory; no bytes for a request without a body. */
    static RequestPublisher ofBytes(Gate gate, byte[] bytes) {
        return new Bytes(gate, bytes);
    }

    @Override
    public final long contentLength() {
        gate.pass();
        return length;
    }

    /** Ends the publisher if it has not come to its end. */
    abstract void abandon();

    /** Told when the request starts to be sent. */
    @FunctionalInterface
    interface Gate {

        /**
         * Lets the request pass, the first time. The connection is there by then, and its TLS handshake is done: see {@link
         * HandshakeEngine}.
         *
         * @throws IllegalStateException if it must not be sent, or not again
         */
        void pass();
    }

    private static final class Bytes extends RequestPublisher {

        private final BodyPublisher publisher;

        Bytes(Gate gate, byte[] bytes) {
            super(gate, bytes.length);
            this.publisher = bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            publisher.subscribe(subscriber);
        }

        @Override
        void abandon() {
            // holds nothing that would have to be given back
        }
    }
}
