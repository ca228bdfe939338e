package com.xuqm.realtime;

import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The events on their way to one receiver, one at a time, in a buffer of its own. Whoever brings them never waits: what does not fit
 * in is left out, and the receiver is told so, in its place.
 */
abstract class EventStream {

    /** So many events a thread hands over before it lets others have a turn. */
    private static final int TURN = 64;

    private final int capacity;
    private final Executor executor;
    private final Deque<Item> items = new ArrayDeque<>();
    private @Nullable RealtimeEvent firstLost;
    private @Nullable RealtimeEvent lastLost;
    private @Nullable Instant earliestLost;
    private @Nullable Instant latestLost;
    private long lost;
    private long demand;
    private boolean running;
    private boolean ended;
    private boolean over;
    private @Nullable Thread receiving;
    private @Nullable CompletableFuture<Void> settled;
    private @Nullable Throwable failure;

    /**
     * An event, and what to do when it was handled.
     *
     * @param event the event
     * @param handled returns at once
     */
    record Item(RealtimeEvent event, Runnable handled) {}

    EventStream(int capacity, long demand, Executor executor) {
        this.capacity = capacity;
        this.demand = demand;
        this.executor = executor;
    }

    /** Handles an event; on no lock. */
    abstract void receive(RealtimeEvent event);

    /** Nothing comes any more. */
    abstract void end(@Nullable Throwable reason);

    final void offer(Item item) {
        boolean taken;
        synchronized (this) {
            taken = !ended && items.size() < capacity;
            if (taken) {
                if (lost > 0) {
                    items.add(new Item(takeLoss(), () -> {}));
                }
                items.add(item);
            } else if (!ended) {
                firstLost = firstLost == null ? item.event() : firstLost;
                lastLost = item.event();
                lost++;
                noteTime(item.event());
            }
        }
        if (taken) {
            go();
        } else {
            item.handled().run();
        }
    }

    private void noteTime(RealtimeEvent event) {
        Instant time =
                event instanceof MessageReceived received ? received.message().createdAt() : null;
        if (time != null) {
            earliestLost = earliestLost == null || time.isBefore(earliestLost) ? time : earliestLost;
            latestLost = latestLost == null || time.isAfter(latestLost) ? time : latestLost;
        }
    }

    private Dropped takeLoss() {
        if (firstLost == null || lastLost == null) {
            throw new IllegalStateException("nothing was lost");
        }
        Dropped dropped = new Dropped(firstLost, lastLost, lost, earliestLost, latestLost);
        firstLost = null;
        lastLost = null;
        earliestLost = null;
        latestLost = null;
        lost = 0;
        return dropped;
    }

    /** How many events wait. */
    final synchronized int size() {
        return items.size();
    }

    final void want(long more) {
        synchronized (this) {
            demand = demand > Long.MAX_VALUE - more ? Long.MAX_VALUE : demand + more;
        }
        go();
    }

    /**
     * Ends the stream.
     *
     * @param discard whether what waits is left out, and not handed over first
     */
    final void finish(@Nullable Throwable reason, boolean discard) {
        synchronized (this) {
            ended = true;
            failure = failure == null ? reason : failure;
            if (discard) {
                items.clear();
                lost = 0;
            }
        }
        go();
    }

    /** Ends it without a word. */
    public void cancel() {
        synchronized (this) {
            ended = true;
            over = true;
            items.clear();
            lost = 0;
        }
    }

    /** Completes when the event that is being handled now was handled; at once for who handles it, since he would wait for himself. */
    final synchronized CompletableFuture<Void> settled() {
        if (receiving == null || receiving.equals(Thread.currentThread())) {
            return CompletableFuture.completedFuture(null);
        }
        if (settled == null) {
            settled = new CompletableFuture<>();
        }
        return settled;
    }

    private void settle() {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            receiving = null;
            waiting = settled;
            settled = null;
        }
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    final synchronized boolean isOver() {
        return over;
    }

    /** Hands nothing over before {@link #release}. */
    final synchronized void hold() {
        running = true;
    }

    final void release() {
        synchronized (this) {
            running = false;
        }
        go();
    }

    private void go() {
        synchronized (this) {
            if (running || over || !hasWork()) {
                return;
            }
            running = true;
        }
        executor.execute(this::run);
    }

    private boolean hasWork() {
        boolean isEmpty = items.isEmpty() && lost == 0;
        return isEmpty ? ended : demand > 0;
    }

    private void run() {
        boolean complete = false;
        try {
            for (int i = 0; i < TURN; i++) {
                Item item;
                boolean isEnd = false;
                synchronized (this) {
                    item = demand > 0 ? next() : null;
                    if (item != null) {
                        receiving = Thread.currentThread();
                    } else {
                        isEnd = ended && !over && items.isEmpty() && lost == 0;
                        over |= isEnd;
                        running = false;
                    }
                }
                if (item == null) {
                    complete = true;
                    if (isEnd) {
                        end(failure);
                    }
                    return;
                }
                try {
                    receive(item.event());
                } finally {
                    item.handled().run();
                    settle();
                }
            }
            complete = true;
            executor.execute(this::run);
        } finally {
            if (!complete) { // an error that goes on up; the others come all the same
                executor.execute(this::run);
            }
        }
    }

    private @Nullable Item next() {
        Item item = items.poll();
        if (item == null && lost > 0) {
            item = new Item(takeLoss(), () -> {});
        }
        if (item != null && demand != Long.MAX_VALUE) {
            demand--;
        }
        return item;
    }
}
