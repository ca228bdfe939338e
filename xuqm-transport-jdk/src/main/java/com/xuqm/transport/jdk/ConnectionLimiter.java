package com.xuqm.transport.jdk;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lets a limited number of exchanges per host run at a time, the others in the order in which they came. The JDK's client
 * opens a connection for every exchange that finds none idle, so that limiting the one limits the other.
 */
final class ConnectionLimiter {

    private final int perHost;
    private final Map<String, Host> hosts = new HashMap<>();
    private boolean closed;

    ConnectionLimiter(int perHost) {
        this.perHost = perHost;
    }

    /**
     * Asks for a permit.
     *
     * @return whether it was given at once; if not, {@code granted} runs when it is, unless {@link #leave} comes first
     */
    synchronized boolean enter(String host, Runnable granted) {
        Host here = hosts.computeIfAbsent(host, name -> new Host());
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

    /** Gives a permit back, which goes to the one who has waited longest. */
    void release(String host) {
        Runnable next = null;
        synchronized (this) {
            Host here = hosts.get(host);
            if (here == null) {
                throw new IllegalStateException("no permit was given");
            }
            Iterator<Runnable> waiting = here.waiting.iterator();
            if (waiting.hasNext()) {
                next = waiting.next();
                waiting.remove();
            } else if (--here.running == 0) {
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
    }
}
