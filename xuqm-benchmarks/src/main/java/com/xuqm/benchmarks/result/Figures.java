package com.xuqm.benchmarks.result;

import java.util.Locale;

/** Figures as people read them. */
public final class Figures {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    private Figures() {}

    /**
     * Writes a duration.
     *
     * @param nanos the duration
     * @return three digits and a unit
     */
    public static String time(double nanos) {
        if (nanos < KILO) {
            return digits(nanos) + " ns";
        }
        if (nanos < MEGA) {
            return digits(nanos / KILO) + " µs";
        }
        return nanos < KILO * MEGA ? digits(nanos / MEGA) + " ms" : digits(nanos / MEGA / KILO) + " s";
    }

    /**
     * Writes an amount of bytes.
     *
     * @param bytes the amount
     * @return whole bytes, or thousands of them with a K, or millions with an M
     */
    public static String bytes(double bytes) {
        if (Math.abs(bytes) < 10 * KILO) {
            return String.format(Locale.ROOT, "%.0f", bytes);
        }
        return Math.abs(bytes) < 10 * MEGA ? digits(bytes / KILO) + "K" : digits(bytes / MEGA) + "M";
    }

    /**
     * Writes a ratio.
     *
     * @param ratio the ratio
     * @return two decimals below ten, else fewer
     */
    public static String ratio(double ratio) {
        return Math.abs(ratio) < 10 ? String.format(Locale.ROOT, "%.2f", ratio) : digits(ratio);
    }

    private static String digits(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%.0f", value);
    }
}
