package com.xuqm.sdk.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * Decides how many threads a pool should have. It is asked at intervals, by one thread.
 *
 * <p>More come only where all that are there have a task, and one task stays at the head of the queue from one look to the next. On a
 * busy machine a task may stay there because the thread that was woken for it has not been given a core yet: another thread would only
 * make it worse. Nor would it help while one of those that are there computes, as they all do where very much comes at once; but a thread
 * that waits for the network looks as if it did, and so that is believed only for a while. Threads that were needed once would stay for as long as there is traffic, since each gets a task now and then; so those
 * beyond what was needed lately go.
 */
final class PoolSize {

    /** After so many looks, what was needed since then is all that stays. */
    static final int LOOKS = 200;

    /** So many looks a task may stay at the head while a thread seems to compute. */
    static final int PATIENCE = 20;

    private final int steady;
    private final int most;
    private @Nullable Object head;
    private int held;
    private int looks;
    private int needed;

    /**
     * Makes a decision maker.
     *
     * @param steady how many threads there are at least
     * @param most how many there are at most
     */
    PoolSize(int steady, int most) {
        this.steady = steady;
        this.most = most;
    }

    /**
     * Looks.
     *
     * @param first what is at the head of the queue, {@code null} for nothing
     * @param present how many threads there are
     * @param busy how many of them have a task
     * @param isComputing whether one of them seems to compute
     * @return how many there should be
     */
    int look(@Nullable Object first, int present, int busy, boolean isComputing) {
        held = first != null && first.equals(head) ? held + 1 : 0;
        head = first;
        needed = Math.max(needed, busy);
        if (held >= (isComputing ? PATIENCE : 1) && busy >= present) {
            held = 0;
            begin(present);
            return Math.min(most, present + Math.max(steady, present));
        }
        if (++looks < LOOKS) {
            return present;
        }
        int enough = Math.min(present, Math.max(steady, needed));
        begin(0);
        return enough;
    }

    private void begin(int neededSoFar) {
        looks = 0;
        needed = neededSoFar;
    }
}
