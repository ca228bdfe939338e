package com.xuqm.transport.netty;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.http.support.SendGate;
import com.xuqm.sdk.http.support.TransportFailures;
import io.netty.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One request and what becomes of it. It ends once, whichever comes first of response, failure, deadline, cancellation and
 * close, from any thread.
 *
 * <p>The gate is what makes the not-sent bit exact: who writes the request has to pass it before, and can no longer once the
 * exchange has ended.
 */
final class NettyExchange extends SendGate implements Runnable {

    /** Who is busy with an exchange at the moment. */
    interface Holder {

        /**
         * Tells that the exchange has ended by other means, so that work on it has to stop. Called on any thread, perhaps more
         * than once, perhaps when the holder has just let go of it.
         */
        void abandoned(NettyExchange exchange);
    }

    private final HttpRequest request;
    private final Origin origin;
    private final RequestBody body;
    private final Deadline deadline;
    private final Resources resources;
    private final ResponseFuture future = new ResponseFuture(this::abandon);

    private volatile @Nullable Holder holder;

    /** Ends the wait in a queue. Guarded by the queue's lock. */
    private @Nullable Future<?> waitTimer;

    NettyExchange(HttpRequest request, Origin origin, Deadline deadline, Resources resources) {
        this.request = request;
        this.origin = origin;
        this.body = RequestBody.of(this, resources.workers());
        this.deadline = deadline;
        this.resources = resources;
    }

    HttpRequest request() {
        return request;
    }

    Origin origin() {
        return origin;
    }

    RequestBody body() {
        return body;
    }

    Deadline deadline() {
        return deadline;
    }

    ResponseFuture future() {
        return future;
    }

    /**
     * Says who is busy with this from now on.
     *
     * @return whether it is still worth the work; if not, the new holder may or may not be told so once more
     */
    boolean isHeldBy(Holder next) {
        holder = next;
        return !isEnded();
    }

    @Nullable
    Holder holder() {
        return holder;
    }

    void waitsUntil(Future<?> timer) {
        waitTimer = timer;
    }

    /** Returns whether it has waited. */
    boolean waitsNoMore() {
        Future<?> timer = waitTimer;
        waitTimer = null;
        if (timer != null) {
            timer.cancel(false);
        }
        return timer != null;
    }

    /** Ends this with a response. */
    void succeed(HttpResponse response) {
        if (end() != State.ENDED) {
            resources.silentHosts().answered(request.uri());
            settled(future.settle(response));
        }
    }

    /** Says what went wrong. */
    TransportFailures failures() {
        return resources.failures(origin);
    }

    /** Ends this with a failure; that it may have been sent is only believed if it has been. */
    void fail(HttpTransportException failure) {
        State before = end();
        if (before != State.ENDED) {
            if (before == State.SENT && failure.kind() == HttpTransportException.Kind.DEADLINE) {
                resources.silentHosts().unanswered(request.uri(), nanosSinceSent());
            }
            settled(future.settle(before.corrected(failure)));
            tellHolder();
        }
    }

    void failDeadline() {
        fail(failures().deadline());
    }

    /** Ends this by its deadline and not before: there is no point in sending it. */
    void leaveToDeadline() {
        try {
            waitsUntil(resources
                    .loops()
                    .next()
                    .schedule(this::failDeadline, deadline.remainingNanos(), TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException e) {
            failClosed();
        }
    }

    void failClosed() {
        fail(failures().closed());
    }

    /** Ends this because the caller has ended its future. */
    private void abandon() {
        if (end() != State.ENDED) {
            tellHolder();
        }
    }

    private void tellHolder() {
        Holder current = holder;
        if (current != null) {
            current.abandoned(this);
        }
    }

    private void settled(boolean isToBePublished) {
        if (isToBePublished) {
            resources.callbacks().execute(this);
        }
    }

    /** Completes the future, on a callback thread. */
    @Override
    public void run() {
        future.publish();
    }
}
