package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Passes all events on to another handler. */
abstract class ForwardingHandler implements IOEventHandler {

    private final IOEventHandler handler;

    ForwardingHandler(IOEventHandler handler) {
        this.handler = handler;
    }

    @Override
    public void connected(IOSession current) throws IOException {
        handler.connected(current);
    }

    @Override
    public void inputReady(IOSession current, @Nullable ByteBuffer deciphered) throws IOException {
        handler.inputReady(current, deciphered);
    }

    @Override
    public void outputReady(IOSession current) throws IOException {
        handler.outputReady(current);
    }

    @Override
    public void timeout(IOSession current, Timeout timeout) throws IOException {
        handler.timeout(current, timeout);
    }

    @Override
    public void exception(IOSession current, Exception cause) {
        handler.exception(current, cause);
    }

    @Override
    public void disconnected(IOSession current) {
        handler.disconnected(current);
    }
}
