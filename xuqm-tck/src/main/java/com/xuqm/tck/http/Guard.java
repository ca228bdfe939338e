package com.xuqm.tck.http;

import java.lang.ref.Reference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long the suite waits for something that must happen. It ends tests that hang; no test passes because of it. */
final class Guard {

    static final long SECONDS = 60;

    private Guard() {}

    /** Waits for a latch. */
    static void await(CountDownLatch latch, String what) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("waited " + SECONDS + " s in vain for: " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for: " + what, e);
        }
    }

    /** Waits for a latch as code does that knows of no interrupts. */
    static void awaitDeafly(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nothing holds an object any more. */
    static void awaitCollected(Reference<?> gone, String what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        do {
            System.gc();
        } while (!gone.refersTo(null) && System.nanoTime() < end);
        if (!gone.refersTo(null)) {
            throw new AssertionError("something still holds " + what);
        }
    }

    /** Waits for a thread to end. */
    static void join(Thread thread) {
        try {
            TimeUnit.SECONDS.timedJoin(thread, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for thread " + thread.getName(), e);
        }
        if (thread.isAlive()) {
            throw new AssertionError("the thread " + thread.getName() + " did not end");
        }
    }
}
