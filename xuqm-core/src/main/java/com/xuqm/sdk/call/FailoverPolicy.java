package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a client with several base URLs leaves one for the next, and when it looks whether the one that it left is well again.
 *
 * <p>An endpoint to which no connection can be made is left at once. One that answers 502, 503 or 504, that does not answer in
 * time or loses connections is left after {@code failures} of these in a row; any other answer sets the count back. After
 * {@code probeDelay} one call, and no more, is sent there as a probe: if it is answered, the endpoint is in use again, else the
 * delay doubles, up to {@code maxProbeDelay}.
 *
 * <p>Immutable.
 */
public final class FailoverPolicy {

    private static final FailoverPolicy DEFAULTS =
            new FailoverPolicy(new Values(3, Duration.ofSeconds(5), Duration.ofMinutes(1)));

    private final Values values;

    private FailoverPolicy(Values values) {
        this.values = values;
    }

    private record Values(int failures, Duration probeDelay, Duration maxProbeDelay) {

        Values {
            Checks.notNull("probeDelay", probeDelay);
            Checks.notNull("maxProbeDelay", maxProbeDelay);
            Checks.range("failures", failures, 1, 1_000);
            if (probeDelay.isZero() || probeDelay.isNegative() || maxProbeDelay.compareTo(probeDelay) < 0) {
                throw new IllegalArgumentException(
                        "probeDelay must be more than zero and maxProbeDelay not be less than probeDelay");
            }
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
     * Returns how many failures in a row make an endpoint be left.
     *
     * @return 1 to 1,000
     */
    public int failures() {
        return values.failures;
    }

    /**
     * Returns this policy with another number of failures.
     *
     * @param inARow 1 to 1,000
     * @return a new policy
     */
    public FailoverPolicy withFailures(int inARow) {
        return new FailoverPolicy(new Values(inARow, values.probeDelay, values.maxProbeDelay));
    }

    /**
     * Returns how long an endpoint is left alone at first.
     *
     * @return more than zero
     */
    public Duration probeDelay() {
        return values.probeDelay;
    }

    /**
     * Returns how long an endpoint is left alone at the most.
     *
     * @return at least {@link #probeDelay()}
     */
    public Duration maxProbeDelay() {
        return values.maxProbeDelay;
    }

    /**
     * Returns this policy with other delays.
     *
     * @param first how long an endpoint is left alone at first, more than zero
     * @param longest how long it is left alone at the most, at least {@code first}
     * @return a new policy
     */
    public FailoverPolicy withProbeDelays(Duration first, Duration longest) {
        return new FailoverPolicy(new Values(values.failures, first, longest));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FailoverPolicy policy && policy.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "FailoverPolicy[failures=" + values.failures + ", probeDelay=" + values.probeDelay + ", maxProbeDelay="
                + values.maxProbeDelay + "]";
    }
}
