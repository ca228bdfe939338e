package com.xuqm.sdk.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where an asynchronous call was started, which the trace of its failure does not tell: that is of the thread on which it failed. Taking it
 * costs a few microseconds a call, so that it is an option, the system property {@value #PROPERTY}.
 */
final class CallSite extends Exception {

    static final String PROPERTY = "xuqm.callSites";

    private static final long serialVersionUID = 1;

    /** The application's frames begin behind them. */
    private static final String OURS = "com.xuqm.sdk.";

    private CallSite() {
        super("the call was started here");
        StackTraceElement[] frames = getStackTrace();
        int first = 0;
        while (first < frames.length && frames[first].getClassName().startsWith(OURS)) {
            first++;
        }
        setStackTrace(Arrays.copyOfRange(frames, first, frames.length));
    }

    static boolean areWanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    static @Nullable CallSite of(boolean wanted) {
        return wanted ? new CallSite() : null;
    }

    /** Adds it to a failure, which may be handed out more than once. */
    void addTo(Throwable failure) {
        if (!Arrays.asList(failure.getSuppressed()).contains(this)) {
            failure.addSuppressed(this);
        }
    }
}
