package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.inspect.WebhookPost;
import com.xuqm.emulator.internal.record.Recent;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The posts that were made, and how many deliveries are under way, for those who wait for them. */
final class DeliveryLog {

    private static final int KEPT = 10_000;

    private final Recent<WebhookPost> posts = new Recent<>(KEPT);
    private int unsettled;

    /** Notes that a delivery began. */
    synchronized void begun() {
        unsettled++;
    }

    /** Notes that a delivery arrived or was given up. */
    synchronized void settled() {
        unsettled--;
        notifyAll();
    }

    synchronized void posted(WebhookPost post) {
        posts.add(post);
        notifyAll();
    }

    synchronized List<WebhookPost> posts() {
        return posts.oldestFirst();
    }

    synchronized boolean awaitPosts(int count, Duration timeout) throws InterruptedException {
        return await(() -> posts.count() >= count, timeout);
    }

    synchronized boolean awaitSettled(Duration timeout) throws InterruptedException {
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
