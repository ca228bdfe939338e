package com.xuqm.moving;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how often users sign in at the target, how often a token was at hand, and how many signed in at once. */
final class SignIns implements CallListener.Factory {

    private final AtomicLong made = new AtomicLong();
    private final AtomicLong reused = new AtomicLong();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger peak = new AtomicInteger();

    @Override
    public CallListener listen(CallExecution execution) {
        return execution.isSignIn() ? new SignIn() : new Use();
    }

    /** A user signs in. */
    private final class SignIn implements CallListener {

        private SignIn() {
            made.incrementAndGet();
            peak.accumulateAndGet(now.incrementAndGet(), Math::max);
        }

        @Override
        public void ended(CallEnd end) {
            now.decrementAndGet();
        }
    }

    /** Another call, which has a token at once or waits for one. */
    private final class Use implements CallListener {

        private boolean hasWaited;

        @Override
        public void credentialAwaited(boolean renewal) {
            hasWaited = true;
        }

        @Override
        public void ended(CallEnd end) {
            if (!hasWaited) {
                reused.incrementAndGet();
            }
        }
    }

    long made() {
        return made.get();
    }

    long reused() {
        return reused.get();
    }

    int peak() {
        return peak.get();
    }
}
