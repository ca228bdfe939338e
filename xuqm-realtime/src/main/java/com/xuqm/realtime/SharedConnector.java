package com.xuqm.realtime;

import com.xuqm.realtime.socket.JdkWebSocketConnector;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.sdk.engine.LiveAccess;
import org.jspecify.annotations.Nullable;

/** The connector of all connections of a client. It is made with the first of them, and ends with the last. */
final class SharedConnector {

    private int users;
    private @Nullable WebSocketConnector connector;

    static SharedConnector of(LiveAccess access) {
        return access.shared(SharedConnector.class, SharedConnector::new);
    }

    synchronized WebSocketConnector acquire(LiveAccess access) {
        WebSocketConnector present = connector;
        if (present == null) {
            present = new JdkWebSocketConnector(access.transportOptions(), access.steps());
            connector = present;
        }
        users++;
        return present;
    }

    void release() {
        WebSocketConnector last = null;
        synchronized (this) {
            users--;
            if (users == 0) {
                last = connector;
                connector = null;
            }
        }
        if (last != null) {
            last.close();
        }
    }
}
