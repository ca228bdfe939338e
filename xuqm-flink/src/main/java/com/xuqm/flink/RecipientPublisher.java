package com.xuqm.flink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Gives a campaign its recipients as it asks for them; what it has not asked for waits here, as much as the operator lets in. */
final class RecipientPublisher<R> implements Flow.Publisher<R>, Flow.Subscription {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<R> waiting = new ArrayDeque<>();
    private Flow.@Nullable Subscriber<? super R> subscriber;
    private long demand;
    private boolean complete;
    private boolean ended;

    @Override
    public void subscribe(Flow.Subscriber<? super R> given) {
        subscriber = given;
        given.onSubscribe(this);
    }

    /** Takes one more. */
    void add(R recipient) {
        lock.lock();
        try {
            waiting.add(recipient);
            give();
        } finally {
            lock.unlock();
        }
    }

    /** Says that no more come. */
    void complete() {
        lock.lock();
        try {
            complete = true;
            give();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void request(long more) {
        lock.lock();
        try {
            demand += more;
            give();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void cancel() {
        lock.lock();
        try {
            ended = true;
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    private void give() {
        while (!ended && subscriber != null && demand > 0 && !waiting.isEmpty()) {
            demand--;
            subscriber.onNext(waiting.remove());
        }
        if (!ended && subscriber != null && complete && waiting.isEmpty()) {
            ended = true;
            subscriber.onComplete();
        }
    }
}
