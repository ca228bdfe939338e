package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.check.Checks;
import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Knows the hosts that answer nothing. When a service is stalled, requests end by their deadlines one by one, and each frees a place; those
 * who have waited for it have about the same deadlines. Each would be sent with milliseconds left: to no end, on a connection of its own, and
 * to a service that has enough to do already.
 *
 * <p>A host is silent when as many requests in a row as it may have at a time got no answer by their deadlines. Then whoever has waited for a
 * place, and has less than half of the time left that those had in vain, is not sent, but left to its deadline. A request that finds a
 * place at once always goes, and so shows whether the service is back; with the first answer everything is as before.
 *
 * <p>For those who write a transport. Safe for use by any thread.
 */
public final class SilentHosts {

    /** Hosts that are never asked again; with so many, who was silent does not matter any more. */
    private static final int MOST = 1_000;

    /**
     * What is known of a host.
     *
     * @param requests so many in a row got no answer
     * @param nanos the longest time for which one of them waited
     */
    private record Silence(int requests, long nanos) {

        Silence and(Silence more) {
            return new Silence(Math.min(requests + more.requests, Integer.MAX_VALUE / 2), Math.max(nanos, more.nanos));
        }
    }

    private final int places;
    private final ConcurrentMap<String, Silence> silences = new ConcurrentHashMap<>();

    /**
     * Creates the knowledge of one transport.
     *
     * @param options tell how many requests to a host there are at a time
     */
    public SilentHosts(TransportOptions options) {
        this.places = Checks.notNull("options", options).maxConnectionsPerHost();
    }

    /**
     * Notes that a request was answered.
     *
     * @param uri where it went
     */
    public void answered(URI uri) {
        if (!silences.isEmpty()) {
            silences.remove(uri.getRawAuthority());
        }
    }

    /**
     * Notes that a request that had been sent got no complete answer by its deadline.
     *
     * @param uri where it went
     * @param nanos for how long it waited, see {@link SendGate#nanosSinceSent}
     */
    public void unanswered(URI uri, long nanos) {
        if (silences.size() >= MOST) {
            silences.clear();
        }
        silences.merge(uri.getRawAuthority(), new Silence(1, nanos), Silence::and);
    }

    /**
     * Tells whether it would be in vain to send a request that has waited for a place.
     *
     * @param uri where it goes
     * @param deadline its deadline
     * @return whether to leave it to its deadline
     */
    public boolean leaveTooLittle(URI uri, Deadline deadline) {
        if (silences.isEmpty()) {
            return false;
        }
        Silence silence = silences.get(uri.getRawAuthority());
        return silence != null && silence.requests() >= places && deadline.remainingNanos() < silence.nanos() / 2;
    }
}
