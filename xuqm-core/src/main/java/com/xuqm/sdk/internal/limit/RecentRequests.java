package com.xuqm.sdk.internal.limit;

import java.time.Duration;

/** Remembers of the latest requests when they were sent, and what became of them. */
final class RecentRequests {

    /** How many are remembered; no more are under way at once. */
    static final int MOST = 8192;

    private static final double NANOS_PER_SECOND = 1e9;

    /** What was sent lately: so many requests, and for so long. */
    private static final int LATELY = 20;

    private static final long LATELY_NANOS = Duration.ofMillis(500).toNanos();

    private static final byte OPEN = 0;
    private static final byte ACCEPTED = 1;
    private static final byte REFUSED = 2;

    /** A moment at which the quota was used up, and how many requests had been sent until then. */
    record Mark(long at, long requests) {}

    private final long[] times = new long[MOST];
    private final byte[] ends = new byte[MOST];
    private long requests;

    private static int place(long number) {
        return (int) (number % MOST);
    }

    private long oldest() {
        return Math.max(0, requests - MOST);
    }

    void sent(long now) {
        times[place(requests)] = now;
        ends[place(requests)] = OPEN;
        requests++;
    }

    /** Notes how the request of a moment ended; returns that moment. */
    Mark ended(long sent, boolean accepted) {
        long until = requests;
        while (until > oldest() && times[place(until - 1)] - sent > 0) {
            until--;
        }
        long number = Math.max(0, until - 1);
        long open = number;
        while (open > oldest() && ends[place(open)] != OPEN && times[place(open - 1)] == sent) {
            open--; // another one of the same moment
        }
        ends[place(open)] = accepted ? ACCEPTED : REFUSED;
        return new Mark(sent, number);
    }

    /** Returns how many a second were sent just before: no less than what is granted, and more by what had been saved up. */
    double sentPerSecond(Mark usedUp, long latest) {
        long from = usedUp.requests();
        long oldest = latest < LATELY ? oldest() : Math.max(oldest(), requests - latest);
        while (from > oldest
                && (usedUp.requests() - from < LATELY || usedUp.at() - times[place(from)] < LATELY_NANOS)) {
            from--;
        }
        return (usedUp.requests() - from) / (double) Math.max(1, usedUp.at() - times[place(from)]) * NANOS_PER_SECOND;
    }

    /** Estimates how many were accepted: of those that are not answered yet, the same part as of the others. */
    double accepted(Mark from, Mark until) {
        int accepted = 0;
        int refused = 0;
        for (long i = Math.max(oldest(), from.requests()); i < until.requests(); i++) {
            accepted += ends[place(i)] == ACCEPTED ? 1 : 0;
            refused += ends[place(i)] == REFUSED ? 1 : 0;
        }
        double all = until.requests() - from.requests();
        return accepted + refused == 0 ? all : all * accepted / (accepted + refused);
    }

    double acceptedPerSecond(Mark from, Mark until) {
        return Math.max(1, accepted(from, until)) / Math.max(1, until.at() - from.at()) * NANOS_PER_SECOND;
    }
}
