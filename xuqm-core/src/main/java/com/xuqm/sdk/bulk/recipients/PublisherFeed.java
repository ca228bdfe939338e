package com.xuqm.sdk.bulk.recipients;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to a publisher and asks for a few recipients ahead. It asks on a thread of its own, because many a publisher does its work on
 * the thread that asks it.
 */
final class PublisherFeed<R> implements Feed<R>, Flow.Subscriber<R> {

    private static final int AHEAD = 2 * MOST_WANTED;

    private final Runnable wake;
    private final Queue<R> arrived = new ArrayDeque<>();
    private @Nullable Thread asker;
    private Flow.@Nullable Subscription subscription;
    private @Nullable Throwable failure;
    private boolean ended;
    private int wakeAt = Integer.MAX_VALUE;
    private int wanted = AHEAD;

    PublisherFeed(Flow.Publisher<? extends R> publisher, Runnable wake) {
        this.wake = wake;
        publisher.subscribe(this);
    }

    @Override
    public synchronized Arrival<R> poll(long position) {
        if (asker == null && !ended) {
            asker = start();
        }
        R next = arrived.poll();
        if (next != null) {
            if (++wanted >= AHEAD / 2) {
                notifyAll();
            }
            return new Item<>(position, 0, next, null);
        }
        if (failure != null) {
            throw new IllegalStateException("the publisher of the recipients failed: " + failure, failure);
        }
        wakeAt = 1;
        return ended ? new End<>() : new NotYet<>();
    }

    // ---- asking -----------------------------------------------------------------------------------------------------

    private Thread start() {
        Thread thread = new Thread(this::ask, "xuqm-bulk-input");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void ask() {
        try {
            for (int more = awaitDemand(); more > 0; more = awaitDemand()) {
                Objects.requireNonNull(subscription, "there is a subscription to ask")
                        .request(more);
            }
        } catch (InterruptedException e) {
            // told to stop
            return;
        } catch (RuntimeException e) { // no publisher may do that, but the run must not wait for it for ever
            onError(e);
        }
    }

    /** Waits until half of what was asked for is used up; returns how many more to ask for, 0 if no more are wanted. */
    private synchronized int awaitDemand() throws InterruptedException {
        while ((wanted < AHEAD / 2 || subscription == null) && !ended) {
            wait();
        }
        int more = ended ? 0 : wanted;
        wanted = 0;
        return more;
    }

    // ---- what the publisher says ------------------------------------------------------------------------------------

    @Override
    public void onSubscribe(Flow.Subscription given) {
        boolean second;
        synchronized (this) {
            second = subscription != null || ended;
            if (!second) {
                subscription = given;
                notifyAll();
            }
        }
        if (second) {
            given.cancel();
        }
    }

    /** A publisher that gives more than it was asked for has to wait, so that it does not fill the memory. */
    @Override
    public void onNext(R recipient) {
        Objects.requireNonNull(recipient, "recipient");
        synchronized (this) {
            try {
                while (arrived.size() >= 2 * AHEAD && !ended) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (ended) {
                return;
            }
            arrived.add(recipient);
        }
        tell();
    }

    @Override
    public void onError(Throwable thrown) {
        Objects.requireNonNull(thrown, "thrown");
        synchronized (this) {
            failure = ended ? failure : thrown;
            end();
        }
        tell();
    }

    @Override
    public void onComplete() {
        synchronized (this) {
            end();
        }
        tell();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private void tell() {
        boolean waited;
        synchronized (this) {
            waited = ended || arrived.size() >= wakeAt;
            wakeAt = waited ? Integer.MAX_VALUE : wakeAt;
        }
        if (waited) {
            wake.run();
        }
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    @Override
    public synchronized void wakeAfter(int entries) {
        wakeAt = Math.min(entries, MOST_WANTED);
        if (arrived.size() >= wakeAt || ended) {
            wake.run();
        }
    }

    @Override
    public boolean isKnownToEnd() {
        return false;
    }

    /** Takes no more: what has arrived is still given out, and then the input ends. */
    @Override
    public void stop() {
        Flow.Subscription toCancel;
        Thread toStop;
        synchronized (this) {
            end();
            toCancel = subscription;
            toStop = asker;
        }
        if (toCancel != null) {
            toCancel.cancel();
        }
        if (toStop != null) {
            toStop.interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
