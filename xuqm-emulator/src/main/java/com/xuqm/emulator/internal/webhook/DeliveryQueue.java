package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.inspect.WebhookPost;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Deliveries that wait for their time, and the posts that were made. Those of the same time come in their order. */
final class DeliveryQueue {

    /** How often a clock is looked at that a test may move. */
    private static final long LOOK_MS = 10;

    private final Clock clock;
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::dueAt).thenComparingLong(Task::number));
    private final List<WebhookPost> posts = new ArrayList<>();
    private long lastNumber;
    private int unsettled;
    private boolean closed;

    DeliveryQueue(Clock clock) {
        this.clock = clock;
    }

    /**
     * A delivery with the time of its next attempt.
     *
     * @param delivery the delivery
     * @param dueAt when
     * @param number its place among those of the same time
     * @param spared whether faults pass it by, because it has met one
     */
    record Task(WebhookDelivery delivery, long dueAt, long number, boolean spared) {}

    /** A new delivery. */
    synchronized void begin(WebhookDelivery delivery) {
        unsettled++;
        put(delivery, clock.millis(), false);
    }

    synchronized void put(WebhookDelivery delivery, long dueAt, boolean spared) {
        tasks.add(new Task(delivery, dueAt, ++lastNumber, spared));
        notifyAll();
    }

    /** Waits for a delivery whose time has come; null when there will be no more. */
    synchronized @Nullable Task take() throws InterruptedException {
        while (!closed) {
            Task first = tasks.peek();
            if (first == null) {
                wait();
            } else if (first.dueAt() <= clock.millis()) {
                return tasks.remove();
            } else {
                wait(LOOK_MS);
            }
        }
        return null;
    }

    synchronized void posted(WebhookPost post) {
        posts.add(post);
        notifyAll();
    }

    /** Notes that a delivery arrived or was given up. */
    synchronized void settled() {
        unsettled--;
        notifyAll();
    }

    synchronized List<WebhookPost> posts() {
        return List.copyOf(posts);
    }

    synchronized boolean awaitPosts(int count, Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (posts.size() < count && left(end) > 0) {
            wait(left(end));
        }
        return posts.size() >= count;
    }

    synchronized boolean awaitSettled(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (unsettled > 0 && left(end) > 0) {
            wait(left(end));
        }
        return unsettled == 0;
    }

    private static long left(long end) {
        return (end - System.nanoTime() + 999_999) / 1_000_000;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
