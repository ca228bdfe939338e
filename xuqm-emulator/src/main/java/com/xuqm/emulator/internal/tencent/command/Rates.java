package com.xuqm.emulator.internal.tencent.command;

import java.util.HashMap;
import java.util.Map;

/** Counts how often things are done, in windows that begin with the first of them. */
public final class Rates {

    private final boolean enforced;
    private final Map<String, Window> windows = new HashMap<>();

    /**
     * Creates counters.
     *
     * @param enforced whether limits are kept at all
     */
    public Rates(boolean enforced) {
        this.enforced = enforced;
    }

    /**
     * Counts something.
     *
     * @param what what is done
     * @param rate how often it may be
     * @param millis the time
     * @throws com.xuqm.emulator.internal.http.Refusal if it is done too often
     */
    public void count(String what, Rate rate, long millis) {
        if (!enforced) {
            return;
        }
        Window window = windows.get(what);
        if (window == null || millis - window.start >= rate.seconds() * 1000 || millis < window.start) {
            window = new Window(millis);
            windows.put(what, window);
        }
        if (window.count >= rate.times()) {
            throw Refused.with(
                    rate.code(),
                    what + " was done more than " + rate.times() + " times within " + rate.seconds() + " s");
        }
        window.count++;
    }

    private static final class Window {
        private final long start;
        private int count;

        Window(long start) {
            this.start = start;
        }
    }
}
