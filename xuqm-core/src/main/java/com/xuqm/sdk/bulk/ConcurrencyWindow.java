package com.xuqm.sdk.bulk;

import java.time.Duration;

/**
 * How many requests may be under way: additive increase, multiplicative decrease. A run begins with one request and soon has a few; then their number
 * doubles in a set time, however fast answers come, until the service first shows that it is too much. After that each full round adds one. An
 * overload (503, no answer) halves the window, answers that take much longer on average than they did at best shrink it; only requests that
 * were started after the last cut count, because those before it were sent into the same jam.
 */
final class ConcurrencyWindow {

    private static final double AFTER_OVERLOAD = 0.5;

    /** So many requests are harmless to begin with. */
    private static final int FEW = 4;

    /** In which time the window doubles in the beginning: long enough for a refusal to come before too many more are under way. */
    private static final double DOUBLING_NANOS = Duration.ofMillis(700).toNanos();

    /** Single answers may take many times as long as others; the mean of so many tells whether they wait for each other. */
    private static final int ROUND = 50;

    /** Answers are slow if they take so many times as long as the fastest round of late … */
    private static final double SLOW = 2;

    /** … and so much longer that it is no matter of a busy thread. */
    private static final double NOTABLE_NANOS = Duration.ofMillis(20).toNanos();

    /** What answers may take after a cut, as a multiple of the fastest round. */
    private static final double FULL = 1.25;

    /** By how much the memory of the fastest round fades with each one, so that a route that became longer is got used to. */
    private static final double FADING = 1.03;

    private final int max;
    private double window = 1;
    private boolean beginning = true;
    private double allowed = FEW;
    private long allowedAt;
    private double fastest = Double.POSITIVE_INFINITY;
    private double took;
    private int answers;
    private boolean cutBefore;
    private long lastCut;

    ConcurrencyWindow(int max) {
        this.max = max;
    }

    int limit() {
        return (int) window;
    }

    void succeeded(long started, long now) {
        if (isAfterCut(started)) {
            took += now - started;
            answers++;
        }
        if (answers == ROUND && isSlow(took / ROUND)) {
            cut(started, now, Math.max(AFTER_OVERLOAD, FULL * fastest / (took / ROUND)));
        } else {
            window = Math.min(max, window + growth(now));
        }
        if (answers >= ROUND) {
            fastest = Math.min(took / answers, fastest * FADING);
            took = 0;
            answers = 0;
        }
    }

    private boolean isSlow(double mean) {
        return mean > SLOW * fastest && mean - fastest > NOTABLE_NANOS;
    }

    private double growth(long now) {
        if (!beginning) {
            return 1 / window;
        }
        allowed = window < FEW ? FEW : Math.min(2 * window, allowed * Math.pow(2, (now - allowedAt) / DOUBLING_NANOS));
        allowedAt = now;
        return Math.max(0, Math.min(1, allowed - window));
    }

    void overloaded(long started, long now) {
        cut(started, now, AFTER_OVERLOAD);
    }

    private boolean isAfterCut(long started) {
        return !cutBefore || started - lastCut >= 0;
    }

    private void cut(long started, long now, double factor) {
        beginning = false;
        if (isAfterCut(started)) {
            window = Math.max(1, window * factor);
            cutBefore = true;
            lastCut = now;
        }
    }
}
