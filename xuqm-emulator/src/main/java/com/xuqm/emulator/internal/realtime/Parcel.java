package com.xuqm.emulator.internal.realtime;

import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;

/** Something that goes out on a connection, in its turn. */
@FunctionalInterface
interface Parcel {

    /**
     * Sends it.
     *
     * @param session the connection
     * @param done told when the next one may go out
     */
    void send(CoreSession session, Callback done);
}
