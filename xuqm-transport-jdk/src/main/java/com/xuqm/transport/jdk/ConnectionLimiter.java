package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.TransportStatistics;
import com.xuqm.sdk.http.support.SerialExecutor;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets a limited number of exchanges per host run at a time, the others in the order in which they came. The JDK's client
 * opens a connection for every exchange that finds none idle, so that limiting the one limits the other.
 *
 * <p>Those who may run are launched one after the other for each host, since launching may have to look the host's name up: a
 * burst of requests then takes one thread, and a name that cannot be found holds up nobody but those who want it.
 */
final class ConnectionLimiter {

    /** So many hosts are remembered without an exchange to them, which spares those who come again what belongs to a host. */
    private static final int IDLE_HOSTS = 64;

    private final int perHost;
    private final Predicate<String> sharing;
    private final Executor threads;
    private final Map<String, Host> hosts = new HashMap<>();
    private boolean closed;

    /**
     * Creates a limiter.
     *
     * @param sharing tells of a host whether its exchanges may share one connection. If so, the first of them opens it alone: the
     *     client would open as many as there are exchanges, only to use one from then on
     * @param threads where exchanges are launched
     */
    ConnectionLimiter(int perHost, Predicate<String> sharing, Executor threads) {
        this.perHost = perHost;
        this.sharing = sharing;
        this.threads = threads;
    }

    /**
     * Asks for a permit.
     *
     * @return whether it was given at once; if not, {@code granted} runs when it is, unless {@link #leave} comes first
     */
    synchronized boolean enter(String host, Runnable granted) {
        Host here = hosts.computeIfAbsent(host, name -> new Host(threads, sharing.test(name)));
        if (here.running < here.limit) {
            here.running++;
            return true;
        }
        if (!closed) {
            here.waiting.add(granted);
        }
        return false;
    }

    /**
     * Stops waiting for a permit.
     *
     * @return whether it was still waited for; if not, the permit is granted or about to be
     */
    synchronized boolean leave(String host, Runnable granted) {
        Host here = hosts.get(host);
        return here != null && (here.waiting.remove(granted) || here.ahead.remove(granted));
    }

    /** Launches an exchange behind the others to its host; for those who have a permit, and does nothing if none has any more. */
    void launch(String host, Runnable task) {
        Executor inOrder;
        synchronized (this) {
            Host here = hosts.get(host);
            if (here == null || here.running == 0) {
                return;
            }
            inOrder = here.launches;
        }
        inOrder.execute(task);
    }

    /**
     * Gives a permit back because the host bears fewer requests at a time, and waits for another one ahead of all others. The limit
     * goes down to those who go on, and up again as they end well.
     *
     * @param granted runs when there is one, unless {@link #leave} comes first
     * @return whether anybody goes on; if nobody does, nobody gives a permit back, and {@code granted} has one at once
     */
    synchronized boolean stepBack(String host, Runnable granted) {
        Host here = withPermit(host);
        here.open = true;
        if (here.running == 1) {
            here.limit = 1;
            return false;
        }
        here.running--;
        here.limit = Math.min(here.limit, here.running);
        here.endedWell = 0;
        if (!closed) {
            here.ahead.add(granted);
        }
        return true;
    }

    /**
     * Gives a permit back, which goes to the one who has waited longest.
     *
     * @param well whether there was a response
     */
    void release(String host, boolean well) {
        Runnable next;
        synchronized (this) {
            Host here = withPermit(host);
            here.running--;
            here.ended(well);
            next = here.grant();
            if (here.running == 0) {
                here.begin();
                if (hosts.size() > IDLE_HOSTS) {
                    hosts.remove(host);
                }
            }
        }
        if (next != null) {
            next.run();
            grantFurther(host);
        }
    }

    /** The connection to a host is there. */
    void opened(String host) {
        synchronized (this) {
            Host here = hosts.get(host);
            if (here == null || here.open) {
                return;
            }
            here.open();
        }
        grantFurther(host);
    }

    /** Where the limit has gone up. */
    private void grantFurther(String host) {
        Runnable next;
        do {
            synchronized (this) {
                Host here = hosts.get(host);
                next = here == null ? null : here.grant();
            }
            if (next != null) {
                next.run();
            }
        } while (next != null);
    }

    /** How many have a permit, and how many wait for one. How many connections are idle, the JDK's client does not tell. */
    synchronized TransportStatistics statistics() {
        int running = 0;
        int waiting = 0;
        for (Host host : hosts.values()) {
            running += host.running;
            waiting += host.waiting.size() + host.ahead.size();
        }
        return new TransportStatistics(running, -1, waiting);
    }

    private Host withPermit(String host) {
        Host here = hosts.get(host);
        if (here == null || here.running == 0) {
            throw new IllegalStateException("no permit was given");
        }
        return here;
    }

    /** Gives no permit to anybody who waits, now or later, so that those who end their exchanges now start no others. */
    synchronized void close() {
        closed = true;
        hosts.values().forEach(Host::forget);
    }

    private final class Host {
        private final boolean shares;
        private final Set<Runnable> waiting = new LinkedHashSet<>();

        /** Those who had a permit before. */
        private final Set<Runnable> ahead = new LinkedHashSet<>();

        private final SerialExecutor launches;

        private int running;

        /** At most as many as the option says, fewer where the host has said so, and one while the connection is being opened. */
        private int limit;

        private boolean open;
        private int endedWell;

        private Host(Executor threads, boolean shares) {
            this.launches = new SerialExecutor(threads);
            this.shares = shares;
            begin();
        }

        private void begin() {
            open = !shares;
            limit = shares ? 1 : perHost;
        }

        private void open() {
            open = true;
            limit = perHost;
        }

        /** One more when as many as may run have ended well, as a host may bear more again. */
        private void ended(boolean well) {
            if (!open) {
                // the one who should have opened the connection has not: from here on, each does so for himself
                open();
            } else if (well && limit < perHost && ++endedWell >= limit) {
                endedWell = 0;
                limit++;
            }
        }

        private @Nullable Runnable grant() {
            Iterator<Runnable> first = (ahead.isEmpty() ? waiting : ahead).iterator();
            if (running >= limit || !first.hasNext()) {
                return null;
            }
            Runnable next = first.next();
            first.remove();
            running++;
            return next;
        }

        private void forget() {
            waiting.clear();
            ahead.clear();
        }
    }
}
