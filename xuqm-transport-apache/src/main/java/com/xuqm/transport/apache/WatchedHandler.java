package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;
import org.jspecify.annotations.Nullable;

/** Shows what was deciphered to the {@link WatchedSession} that it came over, and hears of the end of a connection. */
final class WatchedHandler extends ForwardingHandler {

    private final Sessions sessions;

    WatchedHandler(IOEventHandler handler, Sessions sessions) {
        super(handler);
        this.sessions = sessions;
    }

    @Override
    public void inputReady(IOSession current, @Nullable ByteBuffer deciphered) throws IOException {
        if (deciphered != null && current instanceof WatchedSession watched) {
            watched.received(deciphered, deciphered.position(), deciphered.limit());
        }
        super.inputReady(current, deciphered);
    }

    @Override
    public void disconnected(IOSession current) {
        sessions.remove(current.getId());
        super.disconnected(current);
    }
}
