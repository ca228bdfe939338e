package com.xuqm.sdk.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * A limit of time that is seldom reached, set with {@link Timing#watch} and lifted with {@link #lift}. It is its own place in the
 * list of those that are watched, so that setting one makes no garbage.
 */
public abstract class Limit {

    private volatile @Nullable Watcher watcher;

    // the watcher's own: its place in a list, and its time

    @Nullable
    Limit before;

    @Nullable
    Limit after;

    long at;

    /** Creates a limit that is not watched. */
    protected Limit() {}

    /** Is called when the limit is reached, once, on the thread of the watcher; it must return at once. */
    public abstract void reached();

    /**
     * Says who watches it.
     *
     * @param who the one to be told when it is lifted; {@code null} if nobody watches it any more
     */
    public final void watchedBy(@Nullable Watcher who) {
        watcher = who;
    }

    /**
     * Tells whether it is watched.
     *
     * @return whether it is
     */
    public final boolean isWatched() {
        return watcher != null;
    }

    /** Ends the watch, if there is one. */
    protected final void lift() {
        Watcher present = watcher;
        if (present != null) {
            present.lift(this);
        }
    }

    /** Watches limits. */
    public interface Watcher {

        /**
         * Forgets a limit, if it is one of its own.
         *
         * @param limit what to forget
         */
        void lift(Limit limit);
    }
}
