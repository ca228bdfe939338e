package com.xuqm.transport.jdk;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

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
    private final Executor threads;
    private final Map<String, Host> hosts = new HashMap<>();
    private boolean closed;

    /**
     * Creates a limiter.
     *
     * @param threads where exchanges are launched
     */
    ConnectionLimiter(int perHost, Executor threads) {
        this.perHost = perHost;
        this.threads = threads;
    }

    /**
     * Asks for a permit.
     *
     * @return whether it was given at once; if not, {@code granted} runs when it is, unless {@link #leave} comes first
     */
    synchronized boolean enter(String host, Runnable granted) {
        Host here = hosts.computeIfAbsent(host, name -> new Host(threads));
        if (here.running < perHost) {
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
        return here != null && here.waiting.remove(granted);
    }

    /** Launches an exchange behind the others to its host; for those who have a permit. */
    void launch(String host, Runnable task) {
        Executor inOrder;
        synchronized (this) {
            Host here = hosts.get(host);
            if (here == null || here.running == 0) {
                throw new IllegalStateException("no permit was given");
            }
            inOrder = here.launches;
        }
        inOrder.execute(task);
    }

    /** Gives a permit back, which goes to the one who has waited longest. */
    void release(String host) {
        Runnable next = null;
        synchronized (this) {
            Host here = hosts.get(host);
            if (here == null || here.running == 0) {
                throw new IllegalStateException("no permit was given");
            }
            Iterator<Runnable> waiting = here.waiting.iterator();
            if (waiting.hasNext()) {
                next = waiting.next();
                waiting.remove();
            } else if (--here.running == 0 && hosts.size() > IDLE_HOSTS) {
                hosts.remove(host);
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /** Gives no permit to anybody who waits, now or later, so that those who end their exchanges now start no others. */
    synchronized void close() {
        closed = true;
        hosts.values().forEach(here -> here.waiting.clear());
    }

    private static final class Host {
        private int running;
        private final Set<Runnable> waiting = new LinkedHashSet<>();
        private final SerialExecutor launches;

        private Host(Executor threads) {
            launches = new SerialExecutor(threads);
        }
    }
}
