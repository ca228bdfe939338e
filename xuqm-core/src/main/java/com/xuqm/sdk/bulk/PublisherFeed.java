package com.xuqm.sdk.bulk;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Subscribes to a publisher and asks for a few recipients ahead. */
final class PublisherFeed<R> implements Feed<R>, Flow.Subscriber<R> {

    private static final int AHEAD = 1024;

    private final Runnable wake;
    private final Queue<R> arrived = new ArrayDeque<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable Throwable failure;
    private boolean ended;
    private boolean closed;
    private int taken;

    PublisherFeed(Flow.Publisher<? extends R> publisher, Runnable wake) {
        this.wake = wake;
        publisher.subscribe(this);
    }

    @Override
    public Arrival<R> poll(long position) {
        Flow.Subscription toAsk = null;
        Arrival<R> arrival;
        synchronized (this) {
            R next = arrived.poll();
            if (next != null) {
                arrival = new Item<>(position, 0, next, null);
                if (++taken == AHEAD / 2) {
                    taken = 0;
                    toAsk = subscription;
                }
            } else if (failure != null) {
                throw new IllegalStateException("the publisher of the recipients failed: " + failure, failure);
            } else {
                arrival = ended ? new End<>() : new NotYet<>();
            }
        }
        if (toAsk != null) {
            toAsk.request(AHEAD / 2);
        }
        return arrival;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        boolean wanted;
        synchronized (this) {
            wanted = subscription == null && !closed;
            if (wanted) {
                subscription = given;
            }
        }
        if (wanted) {
            given.request(AHEAD);
        } else {
            given.cancel();
        }
    }

    @Override
    public void onNext(R recipient) {
        Objects.requireNonNull(recipient, "recipient");
        synchronized (this) {
            arrived.add(recipient);
        }
        wake.run();
    }

    @Override
    public void onError(Throwable thrown) {
        synchronized (this) {
            failure = Objects.requireNonNull(thrown, "thrown");
        }
        wake.run();
    }

    @Override
    public void onComplete() {
        synchronized (this) {
            ended = true;
        }
        wake.run();
    }

    @Override
    public void close() {
        stop();
    }

    /** Takes no more: what has arrived is still given out, and then the input ends. */
    @Override
    public void stop() {
        Flow.Subscription toCancel;
        synchronized (this) {
            closed = true;
            ended = true;
            toCancel = subscription;
        }
        if (toCancel != null) {
            toCancel.cancel();
        }
    }
}
