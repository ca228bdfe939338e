package com.xuqm.check.quota;

import java.time.Duration;

/** A quota, and what was granted and refused of it, second by second. */
final class LeakyBucket {

    private final Scenario scenario;
    private final double seconds;
    private final double burst;
    private final double[] granted;
    private final int[] accepted;
    private final double[] taken;
    private int refusals;
    private long begun;
    private double level;
    private double asOf;

    LeakyBucket(Scenario scenario, int seconds) {
        this.scenario = scenario;
        this.seconds = seconds;
        this.burst = Math.max(1, scenario.burst() * scenario.perSecond().applyAsDouble(0));
        this.level = burst;
        this.granted = new double[seconds];
        this.accepted = new int[seconds];
        this.taken = new double[seconds];
    }

    /** Asks for a request; returns how long to wait for the next one, zero or less if this one is granted. */
    synchronized Duration ask() {
        long now = System.nanoTime();
        if (begun == 0) {
            begun = now;
        }
        double second = (now - begun) / 1e9;
        if (second >= seconds) {
            return Duration.ZERO;
        }
        refill(second);
        if (level >= 1) {
            level--;
            accepted[(int) second]++;
            return Duration.ZERO;
        }
        refusals++;
        return Duration.ofNanos((long) Math.max(1, (1 - level) / perSecond(second) * 1e9));
    }

    private double perSecond(double second) {
        return scenario.perSecond().applyAsDouble(second / seconds);
    }

    /** Grants what has come since the last request, to the seconds in which it came. */
    private void refill(double now) {
        while (asOf < now) {
            int second = (int) asOf;
            double until = Math.min(now, second + 1);
            double more = perSecond(second) * (until - asOf);
            granted[second] += more;
            level = Math.min(burst, level + more);
            double other = Math.min(level, scenario.others() * more);
            level -= other;
            taken[second] += other;
            asOf = until;
        }
    }

    /** Whether the time is over. */
    synchronized boolean isOver() {
        return begun != 0 && (System.nanoTime() - begun) / 1e9 >= seconds;
    }

    /** What was used of the quota, by this campaign and others, as a part of it. */
    synchronized double used() {
        double all = 0;
        double used = 0;
        for (int i = 0; i < granted.length; i++) {
            all += granted[i];
            used += accepted[i] + taken[i];
        }
        return all == 0 ? 0 : used / all;
    }

    synchronized double refused() {
        int sum = accepted();
        return sum + refusals == 0 ? 0 : (double) refusals / (sum + refusals);
    }

    synchronized int accepted() {
        int sum = 0;
        for (int each : accepted) {
            sum += each;
        }
        return sum;
    }

    /** What this campaign was left in a second. */
    synchronized double left(int second) {
        return granted[second] - taken[second];
    }

    synchronized int accepted(int second) {
        return accepted[second];
    }
}
