package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;

/**
 * When a client with several base URLs leaves one for the next, and when it looks whether the one that it left is well again.
 *
 * <p>An endpoint to which no connection can be made is left at once. One that answers 502, 503 or 504, that does not answer in
 * time or loses connections is left after {@code failures} of these in a row; any other answer sets the count back. After
 * {@code probeDelay} one call, and no more, is sent there as a probe: if it is answered, the endpoint is in use again, else the
 * delay doubles, up to {@code maxProbeDelay}.
 *
 * @param failures how many failures in a row make an endpoint be left, 1 to 1,000
 * @param probeDelay how long an endpoint is left alone at first, more than zero
 * @param maxProbeDelay how long it is left alone at the most, at least {@code probeDelay}
 */
public record FailoverPolicy(int failures, Duration probeDelay, Duration maxProbeDelay) {

    private static final FailoverPolicy DEFAULTS = new FailoverPolicy(3, Duration.ofSeconds(5), Duration.ofMinutes(1));

    /**
     * Checks the values.
     *
     * @param failures how many failures in a row make an endpoint be left, 1 to 1,000
     * @param probeDelay how long an endpoint is left alone at first, more than zero
     * @param maxProbeDelay how long it is left alone at the most, at least {@code probeDelay}
     */
    public FailoverPolicy {
        Checks.notNull("probeDelay", probeDelay);
        Checks.notNull("maxProbeDelay", maxProbeDelay);
        if (failures < 1 || failures > 1_000) {
            throw new IllegalArgumentException("failures must be 1 to 1000, but is " + failures);
        }
        if (probeDelay.isZero() || probeDelay.isNegative() || maxProbeDelay.compareTo(probeDelay) < 0) {
            throw new IllegalArgumentException(
                    "probeDelay must be more than zero and maxProbeDelay not be less than probeDelay");
        }
    }

    /**
     * Returns the defaults.
     *
     * @return 3 failures, a first probe after 5 seconds, later ones after up to a minute
     */
    public static FailoverPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * Returns this policy with another number of failures.
     *
     * @param inARow 1 to 1,000
     * @return a new policy
     */
    public FailoverPolicy withFailures(int inARow) {
        return new FailoverPolicy(inARow, probeDelay, maxProbeDelay);
    }

    /**
     * Returns this policy with other delays.
     *
     * @param first how long an endpoint is left alone at first
     * @param longest how long it is left alone at the most
     * @return a new policy
     */
    public FailoverPolicy withProbeDelays(Duration first, Duration longest) {
        return new FailoverPolicy(failures, first, longest);
    }
}
