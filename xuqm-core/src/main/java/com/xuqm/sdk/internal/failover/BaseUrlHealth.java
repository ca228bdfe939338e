package com.xuqm.sdk.internal.failover;

import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.internal.time.Nanos;

/**
 * What is thought of one base URL. In use it counts failures in a row; left, it says when a call may be sent there to see
 * whether it is well again. It knows neither clock nor threads; whoever uses it from several holds a lock.
 */
public final class BaseUrlHealth {

    private final int failuresToLeave;
    private final long firstDelayNanos;
    private final long longestDelayNanos;
    private int failures;
    private boolean left;
    private boolean probing;
    private long delayNanos;
    private long probeAt;

    BaseUrlHealth(FailoverPolicy policy) {
        this.failuresToLeave = policy.failures();
        this.firstDelayNanos = Nanos.of(policy.probeDelay());
        this.longestDelayNanos = Nanos.of(policy.maxProbeDelay());
    }

    /** How ill a base URL seems after a call. */
    public enum Report {
        /** It answered. */
        WELL,
        /** It did not answer as it should; once may be bad luck. */
        DOUBTFUL,
        /** Nothing can be sent to it. */
        UNREACHABLE
    }

    boolean isInUse() {
        return !left;
    }

    /** Whether a call may be sent there, because it is in use or because somebody has to try. */
    boolean isOpen(long now) {
        return !left || now - probeAt >= 0;
    }

    /** How long it is still to be left alone. */
    long nanosUntilProbe(long now) {
        return left ? Math.max(0, probeAt - now) : 0;
    }

    /** Notes that a call goes there. If that is a probe, the next one has to wait, even if nothing is ever heard of this one. */
    void chosen(long now) {
        if (left) {
            probing = true;
            probeAt = now + delayNanos;
        }
    }

    /** Notes how a call went; answers whether the base URL was left or taken into use again. */
    boolean report(long now, Report report) {
        if (report == Report.WELL) {
            boolean back = left;
            left = false;
            probing = false;
            failures = 0;
            return back;
        }
        if (left) {
            if (probing) { // and not a call that had been sent before the base URL was left
                probing = false;
                delayNanos = Math.min(longestDelayNanos, 2 * delayNanos);
                probeAt = now + delayNanos;
            }
            return false;
        }
        failures = report == Report.UNREACHABLE ? failuresToLeave : failures + 1;
        if (failures < failuresToLeave) {
            return false;
        }
        left = true;
        delayNanos = firstDelayNanos;
        probeAt = now + delayNanos;
        return true;
    }
}
