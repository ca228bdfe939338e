package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.ConnectionLifetime;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.reactor.EventMask;
import org.apache.hc.core5.reactor.IOSession;
import org.jspecify.annotations.Nullable;

/**
 * All connections that HttpClient has made, or is making, and has not closed yet, with what is known of their TLS. HttpClient
 * itself can lose sight of one that is being made while it is closed.
 */
final class Sessions {

    private static final class Entry {

        private final IOSession bare;
        private volatile @Nullable OffloadingEngine engine;

        /** When its life ends, and when that of an unused one does, by {@link System#nanoTime()}. */
        private final long end;

        private volatile long unusedUntil;

        Entry(IOSession bare, long end) {
            this.bare = bare;
            this.end = end;
            this.unusedUntil = end;
        }
    }

    private final ConnectionLifetime lifetime;
    private final Map<String, Entry> open = new ConcurrentHashMap<>();

    Sessions(ConnectionLifetime lifetime) {
        this.lifetime = lifetime;
    }

    /**
     * Adds a connection.
     *
     * @return {@code false} if it is there already, which means that this session is the TLS on top of it
     */
    boolean add(IOSession session) {
        return open.putIfAbsent(session.getId(), new Entry(session, System.nanoTime() + lifetime.drawNanos())) == null;
    }

    void remove(String id) {
        open.remove(id);
    }

    /** Forgets those that were closed without anybody telling, because no connection came about. */
    void sweep() {
        open.values().removeIf(entry -> !entry.bare.isOpen());
    }

    void secure(String id, OffloadingEngine engine) {
        Entry entry = open.get(id);
        if (entry != null) {
            entry.engine = engine;
        }
    }

    /** Returns a connection's TLS, {@code null} if it has none. */
    @Nullable
    OffloadingEngine engine(String id) {
        Entry entry = open.get(id);
        return entry == null ? null : entry.engine;
    }

    /**
     * Takes note of how long a connection may lie unused from now on.
     *
     * @return how long it may be used at all from now on, in nanoseconds, not negative
     */
    long unused(@Nullable String id, long nanos) {
        Entry entry = id == null ? null : open.get(id);
        if (entry == null) {
            return nanos;
        }
        long left = Math.max(0, Math.min(nanos, entry.end - System.nanoTime()));
        entry.unusedUntil = System.nanoTime() + left;
        return left;
    }

    /** Tells whether a connection that was used before must not be used again. */
    boolean isSpent(String id) {
        Entry entry = open.get(id);
        return entry != null && System.nanoTime() - entry.unusedUntil >= 0;
    }

    /** Tells whether a connection's TLS came to a bad end. */
    boolean hasRefused(@Nullable String id) {
        OffloadingEngine engine = id == null ? null : engine(id);
        return engine != null && engine.hasRefused();
    }

    /** Makes the I/O thread look after a connection. */
    void wake(String id) {
        Entry entry = open.get(id);
        if (entry != null) {
            entry.bare.setEvent(EventMask.WRITE);
        }
    }

    void closeAll() {
        open.values().forEach(entry -> {
            try {
                entry.bare.channel().close();
            } catch (IOException ignored) {
                // it is as closed as it can be
            }
        });
        open.clear();
    }
}
