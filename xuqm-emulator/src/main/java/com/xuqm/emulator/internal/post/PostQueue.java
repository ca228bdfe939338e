package com.xuqm.emulator.internal.post;

import java.time.Clock;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries to one receiver that wait for their time. They are made one after the other, on a thread that lives while there are
 * any: a receiver that is slow or dead holds up nobody but itself. Those of the same time come in their order.
 *
 * @param <T> a delivery
 */
public final class PostQueue<T> {

    /** How often a clock is looked at that a test may move. */
    private static final long LOOK_MS = 10;

    private final Clock clock;
    private final int capacity;
    private final Consumer<Task<T>> attempt;
    private final PriorityQueue<Task<T>> tasks =
            new PriorityQueue<>(Comparator.<Task<T>>comparingLong(Task::dueAt).thenComparingLong(Task::number));
    private @Nullable Thread worker;
    private long lastNumber;
    private boolean closed;

    /**
     * Creates an empty queue without a thread.
     *
     * @param clock tells when attempts are due
     * @param capacity how many deliveries may wait
     * @param attempt makes one attempt
     */
    public PostQueue(Clock clock, int capacity, Consumer<Task<T>> attempt) {
        this.clock = clock;
        this.capacity = capacity;
        this.attempt = attempt;
    }

    /**
     * A delivery with the time of its next attempt.
     *
     * @param delivery the delivery
     * @param dueAt when
     * @param number its place among those of the same time
     * @param spared whether faults pass it by, because it has met one
     * @param <T> a delivery
     */
    public record Task<T>(T delivery, long dueAt, long number, boolean spared) {}

    /**
     * Whether no more may wait.
     *
     * @return whether it is full
     */
    public synchronized boolean isFull() {
        return tasks.size() >= capacity;
    }

    /**
     * Lets a delivery wait for its time.
     *
     * @param delivery the delivery
     * @param dueAt when, in epoch milliseconds
     * @param spared whether faults are to pass it by
     */
    public synchronized void put(T delivery, long dueAt, boolean spared) {
        tasks.add(new Task<>(delivery, dueAt, ++lastNumber, spared));
        if (worker == null && !closed) {
            worker = new Thread(this::work, "xuqm-emulator-webhooks");
            worker.setDaemon(true);
            worker.start();
        }
        notifyAll();
    }

    private void work() {
        try {
            for (Task<T> task = take(); task != null; task = take()) {
                attempt.accept(task);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts it but to end it
        }
    }

    /** Waits for a delivery whose time has come; null when there is none left, with which the thread's life is over. */
    private synchronized @Nullable Task<T> take() throws InterruptedException {
        while (!closed && !tasks.isEmpty()) {
            if (tasks.element().dueAt() <= clock.millis()) {
                return tasks.remove();
            }
            wait(LOOK_MS);
        }
        worker = null;
        return null;
    }

    /**
     * Makes no more attempts.
     *
     * @return the thread that makes the last one, or null if there is none
     */
    public synchronized @Nullable Thread close() {
        closed = true;
        notifyAll();
        return worker;
    }
}
