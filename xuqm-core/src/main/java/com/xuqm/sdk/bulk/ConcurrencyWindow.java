package com.xuqm.sdk.bulk;

/**
 * How many requests may be under way: additive increase, multiplicative decrease. A run begins with one request; each success adds one until
 * the service first shows that it is too much, and after that each full round adds one. An overload (429, 503, no answer) halves the
 * window, an answer that takes several times as long as usual shrinks it by a fifth; only requests that were started after the last
 * cut count, because those before it were sent into the same jam.
 */
final class ConcurrencyWindow {

    private static final double AFTER_OVERLOAD = 0.5;
    private static final double AFTER_SLOWNESS = 0.8;

    /** An answer is slow if it takes so many times as long as the fastest ones of late … */
    private static final double SLOW = 4;

    /** … and so much longer that it is no matter of a busy thread. */
    private static final long NOTABLE_NANOS = 50_000_000;

    /** By how much the memory of the fastest answer fades with each answer, so that a route that became longer is got used to. */
    private static final double FADING = 1.01;

    private final int max;
    private double window = 1;
    private boolean beginning = true;
    private double fastest = Double.POSITIVE_INFINITY;
    private boolean cutBefore;
    private long lastCut;

    ConcurrencyWindow(int max) {
        this.max = max;
    }

    int limit() {
        return (int) window;
    }

    void succeeded(long started, long now) {
        long took = now - started;
        if (took > SLOW * fastest && took - fastest > NOTABLE_NANOS) {
            cut(started, now, AFTER_SLOWNESS);
        } else {
            window = Math.min(max, window + (beginning ? 1 : 1 / window));
        }
        fastest = Math.min((double) took, fastest * FADING);
    }

    void overloaded(long started, long now) {
        cut(started, now, AFTER_OVERLOAD);
    }

    private void cut(long started, long now, double factor) {
        beginning = false;
        if (!cutBefore || started - lastCut >= 0) {
            window = Math.max(1, window * factor);
            cutBefore = true;
            lastCut = now;
        }
    }
}
