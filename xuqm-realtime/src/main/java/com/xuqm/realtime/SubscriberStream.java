package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeEvent;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** To a subscriber, as many events as it asks for. */
final class SubscriberStream extends EventStream implements Flow.Subscription {

    private static final System.Logger LOG = System.getLogger("com.xuqm.realtime");

    private final Flow.Subscriber<? super RealtimeEvent> subscriber;
    private final Consumer<EventStream> forget;

    SubscriberStream(
            int capacity,
            Executor executor,
            Flow.Subscriber<? super RealtimeEvent> subscriber,
            Consumer<EventStream> forget) {
        super(capacity, 0, executor);
        this.subscriber = subscriber;
        this.forget = forget;
    }

    @Override
    void receive(RealtimeEvent event) {
        if (isOver()) {
            return;
        }
        try {
            subscriber.onNext(event);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) { // a subscriber that throws has ended its subscription
            LOG.log(
                    Level.WARNING,
                    "a subscriber threw {0} and is left",
                    e.getClass().getName());
            cancel();
        }
    }

    @Override
    void end(@Nullable Throwable reason) {
        forget.accept(this);
        if (reason == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(reason);
        }
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            finish(new IllegalArgumentException("a subscriber must ask for at least 1 event, not " + count), true);
        } else {
            want(count);
        }
    }

    @Override
    public void cancel() {
        super.cancel();
        forget.accept(this);
    }
}
