package com.xuqm.transport.apache;

import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;

/** Hears of the end of a connection. */
final class WatchedHandler extends ForwardingHandler {

    private final Sessions sessions;

    WatchedHandler(IOEventHandler handler, Sessions sessions) {
        super(handler);
        this.sessions = sessions;
    }

    @Override
    public void disconnected(IOSession current) {
        sessions.remove(current.getId());
        super.disconnected(current);
    }
}
