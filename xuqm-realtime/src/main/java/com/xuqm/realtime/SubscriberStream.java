package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeEvent;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** To a subscriber, as many events as it asks for. Nothing comes before {@link #begin}, so that all comes one after the other. */
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
        hold();
    }

    /** The subscriber knows its subscription, so that events may come. */
    void begin() {
        release();
        if (isOver()) { // perhaps before anybody knew this stream
            forget.accept(this);
        }
    }

    @Override
    void receive(RealtimeEvent event) {
        if (!isOver() && !signal(() -> subscriber.onNext(event))) {
            cancel(); // a subscriber that throws has ended its subscription
        }
    }

    @Override
    void end(@Nullable Throwable reason) {
        forget.accept(this);
        signal(() -> {
            if (reason == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(reason);
            }
        });
    }

    /** Tells the subscriber something; answers whether it took it. */
    private static boolean signal(Runnable signal) {
        try {
            signal.run();
            return true;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            LOG.log(
                    Level.WARNING,
                    "a subscriber threw {0} and is left",
                    e.getClass().getName());
            return false;
        }
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            finish(
                    new IllegalArgumentException("a subscriber must ask for at least 1 event, not " + count
                            + " (rule 3.9 of Reactive Streams)"),
                    true);
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
