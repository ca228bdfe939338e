package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.HostResolver;
import com.xuqm.sdk.internal.check.Checks;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Looks hosts up for all exchanges of a transport: one look-up a host at a time, shared by all who wait for it, so that a DNS that
 * hangs costs one thread a name and not one a request. At most 32 look-ups run at a time, further names wait.
 *
 * <p>A look-up cannot be hurried. Whoever has a deadline ends at it by himself and {@linkplain Lookup#leave() leaves}; the look-up goes
 * on for those who still wait or come later. Results are not kept: what is asked for after a look-up has ended is looked up anew, by
 * the JVM's own cache or not. Addresses are taken at once, on the calling thread.
 */
public final class SharedResolver {

    /** Hears of a look-up, on a worker or, for an address, on the calling thread; to be brief, since others wait behind. */
    public interface Waiter {

        /**
         * The addresses are known.
         *
         * @param addresses all of them, at least one, in the order in which to try them
         */
        void resolved(List<InetAddress> addresses);

        /**
         * There are none.
         *
         * @param cause what the host resolver threw, errors included; or that it knows none, or that no worker is left
         */
        void failed(Throwable cause);
    }

    /** One who waits. */
    @FunctionalInterface
    public interface Lookup {

        /** Waits no more. The waiter may hear of the look-up nevertheless if that ends at this moment. */
        void leave();
    }

    private static final int MOST_AT_A_TIME = 32;

    private final HostResolver resolver;
    private final Executor workers;

    // guarded by this
    private final Map<String, Running> byHost = new HashMap<>();
    private final Queue<Running> queued = new ArrayDeque<>();
    private int running;

    /**
     * Creates a resolver.
     *
     * @param resolver finds addresses
     * @param workers where it does so; a pool that grows, since it blocks
     */
    public SharedResolver(HostResolver resolver, Executor workers) {
        this.resolver = Checks.notNull("resolver", resolver);
        this.workers = Checks.notNull("workers", workers);
    }

    /**
     * Looks a host up, or joins those who wait for it already.
     *
     * @param host a name or an address, the latter with or without brackets
     * @param waiter told the result, once
     * @return for a waiter who has lost patience
     */
    public Lookup resolve(String host, Waiter waiter) {
        if (IpLiterals.isLiteral(host)) {
            lookUp(host).tell(waiter);
            return () -> {};
        }
        Place place = new Place(waiter);
        Running joined;
        boolean start = false;
        synchronized (this) {
            Running found = byHost.get(key(host));
            if (found == null) {
                found = new Running(host);
                byHost.put(key(host), found);
                start = running < MOST_AT_A_TIME;
                if (start) {
                    running++;
                } else {
                    queued.add(found);
                }
            }
            found.places.add(place);
            joined = found;
        }
        if (start) {
            start(joined);
        }
        return () -> leave(joined, place);
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    private synchronized void leave(Running joined, Place place) {
        joined.places.remove(place);
        if (joined.places.isEmpty() && queued.remove(joined)) {
            byHost.remove(key(joined.host), joined);
        }
    }

    private void start(Running first) {
        try {
            workers.execute(() -> {
                for (Running each = first; each != null; ) {
                    each = end(each, lookUp(each.host));
                }
            });
        } catch (RejectedExecutionException e) {
            Result closed = new Result(List.of(), e);
            for (Running each = first; each != null; ) {
                each = end(each, closed);
            }
        }
    }

    private Result lookUp(String host) {
        try {
            InetAddress literal = IpLiterals.parse(host);
            List<InetAddress> addresses = literal == null ? List.copyOf(resolver.resolve(host)) : List.of(literal);
            return new Result(addresses, new UnknownHostException("the host resolver knows no address of " + host));
        } catch (Throwable e) { // whatever a resolver throws, those who wait must hear of it
            return new Result(List.of(), e);
        }
    }

    /** Tells those who waited, and returns the one to run next, if any waits. */
    private @Nullable Running end(Running lookup, Result result) {
        List<Place> waiting;
        synchronized (this) {
            byHost.remove(key(lookup.host), lookup);
            waiting = new ArrayList<>(lookup.places);
        }
        for (Place place : waiting) {
            try {
                result.tell(place.waiter);
            } catch (RuntimeException | Error e) { // of one waiter; the others must hear of the result nevertheless
                System.getLogger(SharedResolver.class.getPackageName())
                        .log(System.Logger.Level.WARNING, "what waited for a host's addresses failed", e);
            }
        }
        synchronized (this) {
            Running next = queued.poll();
            if (next == null) {
                running--;
            }
            return next;
        }
    }

    /** A look-up that is queued or under way, and who waits for it. */
    private static final class Running {

        private final String host;
        private final Set<Place> places = new LinkedHashSet<>();

        Running(String host) {
            this.host = host;
        }
    }

    /** The same waiter may wait in several places. */
    private static final class Place {

        private final Waiter waiter;

        Place(Waiter waiter) {
            this.waiter = Checks.notNull("waiter", waiter);
        }
    }

    /** The addresses, and why there are none if there are none. */
    private record Result(List<InetAddress> addresses, Throwable cause) {

        void tell(Waiter waiter) {
            if (addresses.isEmpty()) {
                waiter.failed(cause);
            } else {
                waiter.resolved(addresses);
            }
        }
    }
}
