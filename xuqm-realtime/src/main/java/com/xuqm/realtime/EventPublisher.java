package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeEvent;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Gives each subscriber a stream of its own. */
final class EventPublisher implements Flow.Publisher<RealtimeEvent> {

    private final int capacity;
    private final Executor executor;
    private final Consumer<EventStream> connect;
    private final Consumer<EventStream> forget;

    /**
     * Publishes what others bring.
     *
     * @param capacity how many events wait for a subscriber
     * @param executor runs subscribers
     * @param connect gives events to a stream from now on, or ends it
     * @param forget gives it none any more; also told of one that has none
     */
    EventPublisher(int capacity, Executor executor, Consumer<EventStream> connect, Consumer<EventStream> forget) {
        this.capacity = capacity;
        this.executor = executor;
        this.connect = connect;
        this.forget = forget;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super RealtimeEvent> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        SubscriberStream stream = new SubscriberStream(capacity, executor, subscriber, forget);
        subscriber.onSubscribe(stream);
        if (!stream.isOver()) {
            connect.accept(stream);
        }
        stream.begin();
    }
}
