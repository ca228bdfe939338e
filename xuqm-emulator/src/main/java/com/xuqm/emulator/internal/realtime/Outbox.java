package com.xuqm.emulator.internal.realtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.jspecify.annotations.Nullable;

/** What goes out on one connection, one thing at a time and in order. Nobody waits. */
final class Outbox {

    private final Deque<Parcel> parcels = new ArrayDeque<>();
    private final Runnable broken;
    private @Nullable CoreSession session;
    private boolean busy;
    private boolean held;
    private boolean closed;

    /**
     * Creates an outbox.
     *
     * @param broken called when the connection takes nothing any more
     */
    Outbox(Runnable broken) {
        this.broken = broken;
    }

    /** Begins to send. */
    void open(CoreSession opened) {
        synchronized (this) {
            session = opened;
        }
        flush();
    }

    void add(Parcel parcel) {
        put(parcel);
        flush();
    }

    /** Puts something behind what is to go out, and leaves it there until {@link #flush()}: nothing else happens meanwhile. */
    synchronized void put(Parcel parcel) {
        if (!closed) {
            parcels.add(parcel);
        }
    }

    /** Sends nothing for the time being. */
    synchronized void hold() {
        held = true;
    }

    /** Goes on sending. */
    void release() {
        synchronized (this) {
            held = false;
        }
        flush();
    }

    /** Forgets what has not gone out. */
    synchronized void empty() {
        parcels.clear();
    }

    /** Forgets what has not gone out, and takes nothing any more. */
    synchronized void close() {
        closed = true;
        parcels.clear();
    }

    /** Sends what is there, on this thread as far as that goes. Whoever is told of failures then may need locks. */
    void flush() {
        synchronized (this) {
            if (busy || held || session == null) {
                return;
            }
            busy = true;
        }
        goOn();
    }

    private void goOn() {
        while (true) {
            Parcel next;
            CoreSession to;
            synchronized (this) {
                next = held ? null : parcels.poll();
                to = session;
                if (next == null || to == null) {
                    busy = false;
                    return;
                }
            }
            // Whichever comes second goes on: the loop if it is sent at once, else the callback. So nothing recurs,
            // however long.
            AtomicBoolean second = new AtomicBoolean();
            next.send(
                    to,
                    Callback.from(
                            () -> {
                                if (second.getAndSet(true)) {
                                    goOn();
                                }
                            },
                            failure -> {
                                close();
                                broken.run();
                            }));
            if (!second.getAndSet(true)) {
                return;
            }
        }
    }
}
