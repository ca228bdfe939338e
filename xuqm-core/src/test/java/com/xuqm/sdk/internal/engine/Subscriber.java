package com.xuqm.sdk.internal.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

/** Keeps the signals that it is given. */
class Subscriber<T> implements Flow.Subscriber<T> {

    private final long firstRequest;
    private final List<T> elements = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Flow.Subscription subscription;
    private volatile Throwable failure;
    private volatile boolean complete;
    private volatile String thread;

    /** Asks for so many elements as soon as it is subscribed; for none if that is zero. */
    Subscriber(long firstRequest) {
        this.firstRequest = firstRequest;
    }

    Flow.Subscription subscription() {
        return subscription;
    }

    List<T> elements() {
        return elements;
    }

    Throwable failure() {
        return failure;
    }

    boolean isComplete() {
        return complete;
    }

    boolean hasEnded() {
        return complete || failure != null;
    }

    String thread() {
        return thread;
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        thread = Thread.currentThread().getName();
        if (subscription != null) {
            throw new AssertionError("subscribed twice");
        }
        subscription = given;
        if (firstRequest != 0) {
            given.request(firstRequest);
        }
    }

    @Override
    public void onNext(T element) {
        checkOpen();
        elements.add(element);
    }

    @Override
    public void onError(Throwable thrown) {
        checkOpen();
        failure = thrown;
        ended.countDown();
    }

    @Override
    public void onComplete() {
        checkOpen();
        complete = true;
        ended.countDown();
    }

    private void checkOpen() {
        if (subscription == null || hasEnded()) {
            throw new AssertionError("a signal out of order");
        }
    }
}
