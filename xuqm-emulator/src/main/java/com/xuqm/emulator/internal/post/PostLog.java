package com.xuqm.emulator.internal.post;

import com.xuqm.emulator.internal.record.Recent;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

/**
 * The posts that were made, and how many deliveries are under way, for those who wait for them.
 *
 * @param <P> what is kept of a post
 */
public final class PostLog<P> {

    private static final int KEPT = 10_000;
    private static final long KEPT_BYTES = 16L * 1024 * 1024;

    private final Recent<P> posts;
    private int unsettled;

    /** Creates an empty log. */
    public PostLog() {
        this(post -> 0);
    }

    /**
     * Creates an empty log of posts that may be large.
     *
     * @param weight how many bytes one takes, roughly
     */
    public PostLog(ToLongFunction<? super P> weight) {
        posts = new Recent<>(KEPT, KEPT_BYTES, weight);
    }

    /** Notes that a delivery began. */
    public synchronized void begun() {
        unsettled++;
    }

    /** Notes that a delivery arrived or was given up. */
    public synchronized void settled() {
        unsettled--;
        notifyAll();
    }

    /**
     * Notes a post.
     *
     * @param post the post
     */
    public synchronized void posted(P post) {
        posts.add(post);
        notifyAll();
    }

    /**
     * How many posts were made.
     *
     * @return the number, with those that are kept no longer
     */
    public synchronized long count() {
        return posts.count();
    }

    /**
     * The posts that are kept.
     *
     * @return an unmodifiable copy, oldest first
     */
    public synchronized List<P> posts() {
        return posts.oldestFirst();
    }

    /**
     * Waits until so many posts were made.
     *
     * @param count how many
     * @param timeout how long at most
     * @return whether they were
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public synchronized boolean awaitPosts(int count, Duration timeout) throws InterruptedException {
        return await(() -> posts.count() >= count, timeout);
    }

    /**
     * Waits until no delivery is under way.
     *
     * @param timeout how long at most
     * @return whether none is
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public synchronized boolean awaitSettled(Duration timeout) throws InterruptedException {
        return await(() -> unsettled == 0, timeout);
    }

    private synchronized boolean await(BooleanSupplier condition, Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean() && left(end) > 0) {
            wait(left(end));
        }
        return condition.getAsBoolean();
    }

    private static long left(long end) {
        return (end - System.nanoTime() + 999_999) / 1_000_000;
    }
}
