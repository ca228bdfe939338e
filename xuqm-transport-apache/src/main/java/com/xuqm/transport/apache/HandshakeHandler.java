package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.http2.ssl.ApplicationProtocol;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;
import org.jspecify.annotations.Nullable;

/** Goes on with a TLS handshake when a worker has done its part of it: with what was received meanwhile, and then as usual. */
final class HandshakeHandler extends ForwardingHandler {

    private static final String HTTP_2 = ApplicationProtocol.HTTP_2.id;

    private final OffloadingEngine engine;
    private final Runnable wake;

    /**
     * Creates a handler.
     *
     * @param wake makes the I/O thread call {@link #outputReady} soon
     */
    HandshakeHandler(IOEventHandler handler, OffloadingEngine engine, Runnable wake) {
        super(handler);
        this.engine = engine;
        this.wake = wake;
    }

    @Override
    public void inputReady(IOSession current, @Nullable ByteBuffer deciphered) throws IOException {
        boolean unused = engine.takeResumption();
        super.inputReady(current, deciphered);
        wakeAgain();
    }

    @Override
    public void outputReady(IOSession current) throws IOException {
        if (engine.takeResumption() || (current.hasCommands() && !HTTP_2.equals(engine.getApplicationProtocol()))) {
            // the latter before a request is written: the peer may have said just now that it has closed the connection
            super.inputReady(current, null);
        }
        super.outputReady(current);
        wakeAgain();
    }

    /** A worker that was ready while HttpClient set what it waits for may have woken it in vain. */
    private void wakeAgain() {
        if (engine.isResumable()) {
            wake.run();
        }
    }
}
