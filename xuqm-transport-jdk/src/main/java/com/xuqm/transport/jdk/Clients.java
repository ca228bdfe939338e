package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.TransportOptions;
import java.net.http.HttpClient;
import java.time.Duration;
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
 * <p>They also keep the idle timeout. How long the JDK's client keeps an unused connection is a setting of the whole JVM (30
 * seconds from Java 20 on, 20 minutes before). Where that is longer than asked for, a client is replaced when it is as old as
 * the idle timeout, and ended with its connections as soon as the last exchange on it is over: no connection can then have
 * been unused for longer.
 */
final class Clients {

    private static final int JDK_IDLE_SECONDS = Integer.getInteger(
            "jdk.httpclient.keepalive.timeout", Runtime.version().feature() >= 20 ? 30 : 1200);

    private final Workers workers;
    private final Function<Boolean, HttpClient> maker;
    private final Duration idleTimeout;
    private final boolean replaced;

    private final Set<Generation> alive = new HashSet<>();
    private @Nullable Generation plain;
    private @Nullable Generation secure;
    private boolean closed;

    /**
     * Creates the clients' keeper.
     *
     * @param maker makes a client, told whether it is for {@code https}
     */
    Clients(TransportOptions options, Workers workers, Function<Boolean, HttpClient> maker) {
        this.workers = workers;
        this.maker = maker;
        this.idleTimeout = options.idleTimeout();
        this.replaced = idleTimeout.compareTo(Duration.ofSeconds(JDK_IDLE_SECONDS)) < 0;
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
        Generation current = forHttps ? secure : plain;
        if (current == null) {
            current = new Generation(ManagedClient.create(() -> maker.apply(forHttps)));
            alive.add(current);
            if (forHttps) {
                secure = current;
            } else {
                plain = current;
            }
            if (replaced) {
                Future<?> unused = workers.schedule(current::retire, idleTimeout.toNanos());
            }
        }
        current.exchanges++;
        return current;
    }

    /** Tells whether a client is there, so that {@link #acquire} gives it at once. */
    synchronized boolean isThere(boolean forHttps) {
        return (forHttps ? secure : plain) != null;
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

        private final ManagedClient client;
        private int exchanges;
        private boolean retired;

        private Generation(ManagedClient client) {
            this.client = client;
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
