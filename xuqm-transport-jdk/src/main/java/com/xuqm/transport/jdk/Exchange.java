package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseFuture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way: waits for a permit, is launched on a worker behind the others to its host, passes the gate when the client starts to write it, and
 * ends once, whichever comes first of response, failure, deadline, cancellation and close.
 *
 * <p>The state is what makes the not-sent bit exact. The gate is shut from the end on, so that an exchange which ends before it
 * has passed the gate was certainly not sent and never will be.
 */
final class Exchange implements RequestPublisher.Gate {

    private enum State {
        /** Waits for a permit, or for the worker that launches it. */
        WAITING,
        /** Handed to the client, which has written nothing yet. */
        LAUNCHED,
        /** The client has started to write it. */
        SENT,
        /** Over. */
        ENDED
    }

    private final JdkHttpTransport transport;
    private final Deadline deadline;
    private final String host;
    private final Launch launch;
    private final ResponseFuture future = new ResponseFuture(this::abandoned);
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    /** One object for the limiter to find again. */
    private final Runnable permitted = this::permitted;

    private volatile @Nullable Future<?> deadlineTimer;
    private volatile @Nullable Future<?> permitTimer;

    Exchange(JdkHttpTransport transport, HttpRequest request, Deadline deadline) {
        this.transport = transport;
        this.deadline = deadline;
        this.host = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        this.launch = new Launch(transport, request, this);
    }

    CompletableFuture<HttpResponse> future() {
        return future;
    }

    void start() {
        if (deadline.isExpired()) {
            deadlinePassed();
            return;
        }
        deadlineTimer = transport.workers().schedule(this::deadlinePassed, deadline.remainingNanos());
        if (transport.limiter().enter(host, permitted)) {
            if (launch.isImmediate()) {
                launch();
            } else {
                permitted();
            }
        } else {
            permitTimer = transport
                    .workers()
                    .schedule(
                            this::noPermit,
                            transport.options().poolWaitTimeout().toNanos());
        }
    }

    private void permitted() {
        if (launch.mayWaitForCaller()) {
            transport.workers().execute(this::launch);
        } else {
            transport.limiter().launch(host, this::launch);
        }
    }

    private void launch() {
        if (transport.isClosed()) {
            fail(Kind.CLOSED, "the transport is closed", null);
        }
        if (state.compareAndSet(State.WAITING, State.LAUNCHED)) {
            stop(permitTimer);
            launch.run();
        } else {
            transport.limiter().release(host);
        }
    }

    private void noPermit() {
        if (state.compareAndSet(State.WAITING, State.ENDED)) {
            failed(
                    State.WAITING,
                    Kind.POOL_TIMEOUT,
                    "no connection to " + host + " became free within "
                            + transport.options().poolWaitTimeout().toMillis() + " ms; all "
                            + transport.options().maxConnectionsPerHost() + " are in use",
                    null);
        }
    }

    private void deadlinePassed() {
        fail(Kind.DEADLINE, "the deadline passed before the response from " + host + " was complete", null);
    }

    @Override
    public void pass() {
        if (!state.compareAndSet(State.LAUNCHED, State.SENT)) {
            throw new NotAgainException();
        }
    }

    boolean isSent() {
        return state.get() == State.SENT;
    }

    boolean isOver() {
        return state.get() == State.ENDED;
    }

    void succeed(HttpResponse response) {
        State before = state.getAndSet(State.ENDED);
        if (before != State.ENDED) {
            stopTimers();
            settled(future.settle(response));
            finish(before, true);
        }
    }

    /** The caller has ended the future himself: by cancel, by orTimeout. */
    private void abandoned() {
        State before = state.getAndSet(State.ENDED);
        if (before != State.ENDED) {
            stopTimers();
            finish(before, false);
        }
    }

    /** Fails with what the collector of the response found wrong. */
    void fail(HttpTransportException failure) {
        fail(failure.kind(), String.valueOf(failure.getMessage()), failure.getCause());
    }

    void fail(Failure failure) {
        fail(failure.kind(), failure.message(), failure.cause());
    }

    void fail(Kind kind, String message, @Nullable Throwable cause) {
        State before = state.getAndSet(State.ENDED);
        if (before != State.ENDED) {
            failed(before, kind, message, cause);
        }
    }

    private void failed(State before, Kind kind, String message, @Nullable Throwable cause) {
        stopTimers();
        settled(future.settle(new HttpTransportException(kind, before == State.SENT, message, cause)));
        finish(before, false);
    }

    private void settled(boolean isToBePublished) {
        if (isToBePublished) {
            transport.workers().callbacks().execute(future::publish);
        }
    }

    /** Gives back what the exchange holds. The future comes before: this may start the next exchange. */
    private void finish(State before, boolean hasResponse) {
        transport.over(this);
        if (before == State.WAITING) {
            // one who has got the permit at this very moment gives it back when its turn comes
            transport.limiter().leave(host, permitted);
        } else {
            launch.finish(hasResponse);
            transport.limiter().release(host);
        }
    }

    private void stopTimers() {
        stop(deadlineTimer);
        stop(permitTimer);
    }

    private static void stop(@Nullable Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
