package com.xuqm.sdk.bulk.recipients;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to a publisher and asks for a few recipients ahead. It asks on a thread of its own, because many a publisher does its work on
 * the thread that asks it. It waits by a lock and not by a monitor, in which a publisher's virtual thread would keep its carrier.
 */
final class PublisherFeed<R> implements Feed<R>, Flow.Subscriber<R> {

    private static final int AHEAD = 2 * MOST_WANTED;

    private final Runnable wake;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
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
    public Arrival<R> poll(long position) {
        lock.lock();
        try {
            if (asker == null && !ended) {
                asker = start();
            }
            R next = arrived.poll();
            if (next != null) {
                if (++wanted >= AHEAD / 2) {
                    changed.signalAll();
                }
                return Item.of(position, next);
            }
            if (failure != null) {
                throw new IllegalStateException("the publisher of the recipients failed: " + failure, failure);
            }
            wakeAt = 1;
            return ended ? new End<>() : new NotYet<>();
        } finally {
            lock.unlock();
        }
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
    private int awaitDemand() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while ((wanted < AHEAD / 2 || subscription == null) && !ended) {
                changed.await();
            }
            int more = ended ? 0 : wanted;
            wanted = 0;
            return more;
        } finally {
            lock.unlock();
        }
    }

    // ---- what the publisher says ------------------------------------------------------------------------------------

    @Override
    public void onSubscribe(Flow.Subscription given) {
        boolean second;
        lock.lock();
        try {
            second = subscription != null || ended;
            if (!second) {
                subscription = given;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
        if (second) {
            given.cancel();
        }
    }

    /** A publisher that gives more than it was asked for has to wait, so that it does not fill the memory. */
    @Override
    public void onNext(R recipient) {
        Objects.requireNonNull(recipient, "recipient");
        lock.lock();
        try {
            awaitRoom();
            if (ended) {
                return;
            }
            arrived.add(recipient);
        } finally {
            lock.unlock();
        }
        tell();
    }

    private void awaitRoom() {
        try {
            while (arrived.size() >= 2 * AHEAD && !ended) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onError(Throwable thrown) {
        end(Objects.requireNonNull(thrown, "thrown"));
        tell();
    }

    @Override
    public void onComplete() {
        end(null);
        tell();
    }

    private void end(@Nullable Throwable thrown) {
        lock.lock();
        try {
            failure = ended ? failure : thrown;
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void tell() {
        boolean waited;
        lock.lock();
        try {
            waited = ended || arrived.size() >= wakeAt;
            wakeAt = waited ? Integer.MAX_VALUE : wakeAt;
        } finally {
            lock.unlock();
        }
        if (waited) {
            wake.run();
        }
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    @Override
    public void wakeAfter(int entries) {
        lock.lock();
        try {
            wakeAt = Math.min(entries, MOST_WANTED);
            if (arrived.size() >= wakeAt || ended) {
                wake.run();
            }
        } finally {
            lock.unlock();
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
        lock.lock();
        try {
            end(null);
            toCancel = subscription;
            toStop = asker;
        } finally {
            lock.unlock();
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
