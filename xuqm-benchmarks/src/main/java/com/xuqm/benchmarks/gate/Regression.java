package com.xuqm.benchmarks.gate;

import com.xuqm.benchmarks.result.Figures;
import java.util.Locale;

/**
 * A path that fell behind its baseline.
 *
 * @param path the path
 * @param figure what of it fell behind
 * @param limit what the baseline allows
 * @param actual what was measured
 */
public record Regression(String path, Figure figure, double limit, double actual) {

    /** What can fall behind. */
    public enum Figure {
        /** Bytes per operation. */
        BYTES,
        /** How many times as fast as another variant. */
        RATIO,
        /** The path was not measured at all. */
        MISSING
    }

    @Override
    public String toString() {
        return switch (figure) {
            case BYTES ->
                path + " allocates " + exact(actual) + " B/op; the baseline allows " + exact(limit) + ", that is "
                        + exact(actual - limit) + " B too many";
            case RATIO ->
                path + " reaches a ratio of " + Figures.ratio(actual) + "; the baseline demands " + Figures.ratio(limit)
                        + ", that is " + String.format(Locale.ROOT, "%.0f %%", 100 * (1 - actual / limit))
                        + " short";
            case MISSING -> path + " is in the baseline, but was not measured";
        };
    }

    private static String exact(double bytes) {
        return String.format(Locale.ROOT, "%.0f", bytes);
    }
}
