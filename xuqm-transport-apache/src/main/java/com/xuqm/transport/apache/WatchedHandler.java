package com.xuqm.transport.apache;

import java.io.IOException;
import org.apache.hc.core5.http.impl.nio.ClientHttp1IOEventHandler;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;

/** Looks at a connection of HTTP/1.1 before a request is written, and hears of its end. */
final class WatchedHandler extends ForwardingHandler {

    private final Sessions sessions;
    private final boolean http1;

    WatchedHandler(IOEventHandler handler, Sessions sessions) {
        super(handler);
        this.sessions = sessions;
        this.http1 = handler instanceof ClientHttp1IOEventHandler;
    }

    @Override
    public void outputReady(IOSession current) throws IOException {
        if (http1 && current.hasCommands()) {
            // before a request is written: the peer may have said just now that it has closed the connection
            super.inputReady(current, null);
        }
        super.outputReady(current);
    }

    @Override
    public void disconnected(IOSession current) {
        sessions.remove(current.getId());
        super.disconnected(current);
    }
}
