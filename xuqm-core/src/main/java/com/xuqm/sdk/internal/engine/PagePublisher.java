package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.time.Limit;
import com.xuqm.sdk.internal.time.Nanos;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands a list to one subscriber and fetches each page when its first element is asked for. Signals are given by {@link #drain},
 * which runs where the application's callbacks do and never twice at a time: whoever raises {@code work} from zero starts it. If it is
 * not started there within the time of a call, the engine's own threads do it.
 */
final class PagePublisher<T> extends Limit implements Flow.Subscription {

    private final PageWalk<T> walk;
    private final EngineState state;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicBoolean handedOver = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile @Nullable RuntimeException badRequest;
    private volatile @Nullable CompletableFuture<Page<T>> fetch;

    // only drain touches these
    private List<T> items = List.of();
    private int position;
    private boolean subscribed;

    private PagePublisher(PageWalk<T> walk, EngineState state, Flow.Subscriber<? super T> subscriber) {
        this.walk = walk;
        this.state = state;
        this.subscriber = subscriber;
    }

    static <T> void subscribe(PageWalk<T> walk, EngineState state, Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new PagePublisher<>(walk, state, subscriber).schedule();
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            badRequest = new IllegalArgumentException("a subscriber must ask for at least 1 element, not " + count);
        } else {
            demand.accumulateAndGet(count, (present, asked) -> present + asked < 0 ? Long.MAX_VALUE : present + asked);
        }
        schedule();
    }

    @Override
    public void cancel() {
        cancelled = true;
        CompletableFuture<Page<T>> underWay = fetch;
        if (underWay != null) {
            underWay.cancel(true);
        }
    }

    private void schedule() {
        if (work.getAndIncrement() > 0) {
            return;
        }
        handedOver.set(true);
        try {
            long patience = Nanos.of(state.config().timeouts().call()) + Exchange.GRACE_NANOS;
            state.timing().watch(this, patience);
            state.callbacks().execute(this::takeOver);
        } catch (RuntimeException | Error thrown) { // an Error, too: the JVM may start no more threads
            if (!handedOver.getAndSet(false)) {
                throw thrown; // by the subscriber, to which the executor has led this thread
            }
            lift();
            rejected(thrown);
        }
    }

    /** The executor has not begun in all the time that a call may take. */
    @Override
    public void reached() {
        try {
            state.threads().execute(this::takeOver);
        } catch (Throwable noThread) {
            takeOver();
        }
    }

    private void takeOver() {
        if (handedOver.getAndSet(false)) {
            lift();
            drain();
        }
    }

    /** Says on whatever thread this is that the executor gives none; nobody else drains, since the work is never taken back. */
    private void rejected(Throwable cause) {
        begin();
        fail(new XuqmConfigurationException(
                "the list cannot be gone through: the executor does not take tasks any more, most likely because the client or the"
                        + " executor was closed",
                null,
                cause));
    }

    private void drain() {
        int done = work.get();
        do {
            step(); // whoever breaks the subscriber's contract by throwing is left: the work is never taken back
            done = work.addAndGet(-done);
        } while (done != 0);
    }

    private void step() {
        begin();
        if (badRequest != null && !cancelled) {
            fail(badRequest);
        }
        while (!cancelled) {
            if (position < items.size()) {
                if (demand.get() == 0) {
                    return;
                }
                demand.decrementAndGet();
                subscriber.onNext(items.get(position++));
            } else if (!walk.hasNext()) {
                cancelled = true;
                subscriber.onComplete();
            } else if (!fetchNext()) {
                return;
            }
        }
    }

    private void begin() {
        if (!subscribed) {
            subscribed = true;
            subscriber.onSubscribe(this);
        }
    }

    /** Takes the page that was fetched, or starts to fetch it; answers whether there is something to go on with. */
    private boolean fetchNext() {
        CompletableFuture<Page<T>> present = fetch;
        if (present != null && !present.isDone()) {
            return false;
        }
        try {
            if (present != null) {
                fetch = null;
                items = walk.accept(present.join());
                position = 0;
                return true;
            }
            if (demand.get() > 0) {
                startFetching();
            }
        } catch (RuntimeException e) {
            fail(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
        return false;
    }

    private void startFetching() {
        CompletableFuture<Page<T>> started = walk.next().executeAsync();
        fetch = started;
        if (cancelled) {
            started.cancel(true);
        }
        CompletableFuture<Page<T>> unused = started.whenComplete((page, thrown) -> schedule());
    }

    private void fail(Throwable reason) {
        if (!cancelled) {
            cancelled = true;
            subscriber.onError(reason);
        }
    }
}
