package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.ConnectionLifetime;
import com.xuqm.sdk.http.support.ManagedClient;
import com.xuqm.sdk.http.support.TransportThreads;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The clients of the JDK behind one transport: one for {@code http} and one for {@code https}, each made when it is first
 * needed.
 *
 * <p>They also keep the time limits of connections, which the JDK's client knows nothing of, or has as a setting of the whole JVM
 * (an unused connection is kept for 30 seconds from Java 20 on, for 20 minutes before). A client is replaced when it is as old as the
 * shortest of these: a connection's lifetime; the idle timeout, and what a server says of its own, where they are shorter than the
 * JVM's. It is ended with its connections as soon as the last exchange on it is over. No connection can then have been open, or
 * unused, for longer.
 */
final class Clients {

    private static final long JDK_IDLE_NANOS = TimeUnit.SECONDS.toNanos(Integer.getInteger(
            "jdk.httpclient.keepalive.timeout", Runtime.version().feature() >= 20 ? 30 : 1200));

    private final TransportThreads workers;
    private final Function<Boolean, HttpClient> maker;
    private final ConnectionLifetime lifetime;
    private final long idleNanos;

    private final Set<Generation> alive = new HashSet<>();
    private @Nullable Generation plain;
    private @Nullable Generation secure;
    private boolean closed;

    /**
     * Creates the clients' keeper.
     *
     * @param maker makes a client, told whether it is for {@code https}
     */
    Clients(TransportOptions options, TransportThreads workers, Function<Boolean, HttpClient> maker) {
        this.workers = workers;
        this.maker = maker;
        this.lifetime = new ConnectionLifetime(options);
        this.idleNanos = options.idleTimeout().toNanos();
    }

    /**
     * Gives the client for one exchange, to be given back by {@link Generation#release()}. May take a while the first time.
     *
     * @return {@code null} once the transport is closed
     */
    synchronized @Nullable Generation acquire(boolean forHttps) {
        if (closed) {
            return null;
        }
        Generation current = usable(forHttps);
        if (current == null) {
            current = new Generation(ManagedClient.create(HttpClient.class, () -> maker.apply(forHttps)));
            alive.add(current);
            if (forHttps) {
                secure = current;
            } else {
                plain = current;
            }
            current.endWithin(lifetime.drawNanos());
            current.endIdleWithin(idleNanos);
        }
        current.exchanges++;
        return current;
    }

    /** Tells whether a client is there, so that {@link #acquire} gives it at once. */
    synchronized boolean isThere(boolean forHttps) {
        return usable(forHttps) != null;
    }

    private @Nullable Generation usable(boolean forHttps) {
        Generation current = forHttps ? secure : plain;
        if (current != null && current.endNanos - System.nanoTime() <= 0) {
            current.retire();
            return null;
        }
        return current;
    }

    /** Ends all clients, and waits for their threads, but not for long. */
    void close(long nanos) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        synchronized (this) {
            closed = true;
            plain = null;
            secure = null;
            alive.forEach(generation -> threads.addAll(generation.client.end()));
            alive.clear();
        }
        long end = System.nanoTime() + nanos;
        for (Thread thread : threads) {
            if (!thread.equals(Thread.currentThread())) {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
            }
        }
    }

    /** A client, and how many exchanges use it. */
    final class Generation {

        private final ManagedClient<HttpClient> client;
        private int exchanges;
        private boolean retired;
        private long endNanos = System.nanoTime() + Long.MAX_VALUE / 2;

        private Generation(ManagedClient<HttpClient> client) {
            this.client = client;
        }

        /** Takes notice of what the server says about how long it keeps a connection. */
        void received(HttpHeaders headers) {
            if (headers.contains("Keep-Alive")) {
                endIdleWithin(lifetime.idleNanos(headers));
            }
        }

        private void endIdleWithin(long nanos) {
            if (nanos < JDK_IDLE_NANOS) {
                endWithin(nanos);
            }
        }

        private void endWithin(long nanos) {
            synchronized (Clients.this) {
                long end = System.nanoTime() + nanos;
                if (!retired && end - endNanos < 0) {
                    endNanos = end;
                    Future<?> unused = workers.schedule(this::retire, nanos);
                }
            }
        }

        HttpClient client() {
            return client.client();
        }

        void release() {
            synchronized (Clients.this) {
                exchanges--;
                endIfUnused();
            }
        }

        private void retire() {
            synchronized (Clients.this) {
                retired = true;
                if (plain == this) {
                    plain = null;
                } else if (secure == this) {
                    secure = null;
                }
                endIfUnused();
            }
        }

        private void endIfUnused() {
            if (retired && exchanges == 0 && alive.remove(this)) {
                client.end();
            }
        }
    }
}
