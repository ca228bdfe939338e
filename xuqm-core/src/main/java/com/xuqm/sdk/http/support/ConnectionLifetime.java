package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.check.Checks;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a connection may be used, by {@link TransportOptions#maxConnectionLifetime()}, and how long it may lie unused, by {@link
 * TransportOptions#idleTimeout()} and what the server says of itself. Looked at when a connection is leased, and when it is given back;
 * a request under way is never cut off.
 *
 * <p>Each connection lives for 80 to 100 percent of the most, so that those which were opened together do not all end together.
 */
public final class ConnectionLifetime {

    private static final double SHORTEST = 0.8;

    /** As many digits as an int of seconds surely holds; what cannot be understood limits nothing. */
    private static final Pattern TIMEOUT =
            Pattern.compile("(?:^|,)\\s*timeout\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(?=,|$)", Pattern.CASE_INSENSITIVE);

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long lifetimeNanos;
    private final long idleNanos;
    private final DoubleSupplier random;

    /**
     * Creates the policy of a transport.
     *
     * @param options with the limits
     */
    public ConnectionLifetime(TransportOptions options) {
        this(options, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Creates a policy whose jitter is known.
     *
     * @param options with the limits
     * @param random gives numbers from 0 to below 1
     */
    public ConnectionLifetime(TransportOptions options, DoubleSupplier random) {
        this.lifetimeNanos = options.maxConnectionLifetime().toNanos();
        this.idleNanos = options.idleTimeout().toNanos();
        this.random = Checks.notNull("random", random);
    }

    /**
     * Draws the lifetime of one new connection.
     *
     * @return nanoseconds, more than zero
     */
    public long drawNanos() {
        double part = SHORTEST + (1 - SHORTEST) * random.getAsDouble();
        return Math.max(1, (long) (lifetimeNanos * part));
    }

    /**
     * Tells how long a connection may lie unused after a response. A server that says {@code Keep-Alive: timeout=5} closes it after
     * five seconds, so that it is given up a little before.
     *
     * @param headers of the response that came over it last
     * @return nanoseconds, not negative; zero if it must not be used again
     */
    public long idleNanos(HttpHeaders headers) {
        if (!headers.contains("Keep-Alive")) {
            return idleNanos; // most responses, and nothing is made for them
        }
        long idle = idleNanos;
        for (String value : headers.all("Keep-Alive")) {
            for (Matcher timeout = TIMEOUT.matcher(value); timeout.find(); ) {
                idle = Math.min(idle, announced(Long.parseLong(timeout.group(1))));
            }
        }
        return idle;
    }

    /** A second less than announced, or half of it, covers the way of the packets. */
    private static long announced(long seconds) {
        long nanos = seconds * NANOS_PER_SECOND;
        return Math.max(nanos / 2, nanos - NANOS_PER_SECOND);
    }
}
