package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.http.support.SendGate;
import com.xuqm.sdk.http.support.TransportFailures;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way: waits for a permit, is launched behind the others to its host, passes the gate when the client starts to
 * write it, and ends once, whichever comes first of response, failure, deadline, cancellation and close.
 *
 * <p>The gate is what makes the not-sent bit exact: it is shut from the end on, so that an exchange which ends before it has passed
 * was certainly not sent and never will be.
 */
final class JdkExchange extends SendGate implements RequestPublisher.Gate {

    /** A request that has waited so long that less than this part of its time is left is not worth a place any more. */
    private static final int WORTHLESS_PART = 50;

    /** Long enough for a stream that is being cancelled to end, short for one who waits for a stream. */
    private static final long STREAM_WAIT_NANOS = 10_000_000;

    private enum Place {
        /** Waits for its first permit, or to be launched with it. */
        WAITED_FOR,
        /** Has a permit, and is in the hands of the client. */
        HELD,
        /** Had a permit, and waits for another one, since the host bears fewer streams. */
        STEPPED_BACK,
        /** Over, or it will be by its deadline. */
        GIVEN_UP
    }

    private final JdkHttpTransport transport;
    private final Deadline deadline;
    private final URI uri;
    private final String host;
    private final Launch launch;
    private final ResponseFuture future = new ResponseFuture(this::abandoned);

    /** One object for the limiter to find again. */
    private final Runnable permitted = this::permitted;

    private final long timeNanos;

    /** Guarded by this. */
    private Place place = Place.WAITED_FOR;

    private volatile @Nullable Future<?> deadlineTimer;
    private volatile @Nullable Future<?> permitTimer;

    JdkExchange(JdkHttpTransport transport, HttpRequest request, Deadline deadline) {
        this.transport = transport;
        this.deadline = deadline;
        this.timeNanos = deadline.remainingNanos();
        this.uri = request.uri();
        this.host = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        this.launch = new Launch(transport, request, this);
    }

    CompletableFuture<HttpResponse> future() {
        return future;
    }

    /** Tells whether TLS is spoken to a host, given with its scheme. */
    static boolean isSecure(String host) {
        return host.regionMatches(true, 0, "https:", 0, 6);
    }

    void start() {
        if (timeNanos == 0) {
            deadlinePassed();
            return;
        }
        deadlineTimer = transport.workers().schedule(this::deadlinePassed, timeNanos);
        if (transport.limiter().enter(host, permitted)) {
            if (launch.isImmediate()) {
                launch();
            } else {
                permitted();
            }
        } else {
            limitWait();
        }
    }

    private void limitWait() {
        permitTimer = transport
                .workers()
                .schedule(this::noPermit, transport.options().poolWaitTimeout().toNanos());
    }

    private void permitted() {
        inTurn(this::launch);
    }

    /** Runs a task behind those of the others to the host, while this has a permit. */
    void inTurn(Runnable task) {
        transport.limiter().launch(host, task);
    }

    private void launch() {
        if (transport.isClosed()) {
            fail(failures().closed());
        }
        Place before = take();
        if (before == Place.WAITED_FOR) {
            launch.run();
        } else if (before == Place.STEPPED_BACK) {
            launch.send();
        } else {
            transport.limiter().release(host, false);
        }
    }

    /** Takes the permit that it was given, if it is still of use, and tells what it waited for. */
    private Place take() {
        Place before;
        synchronized (this) {
            before = place;
            if (before == Place.WAITED_FOR && isTooLate()) {
                // the deadline ends it; meanwhile, the place goes to one who has time to use it
                before = Place.GIVEN_UP;
            } else if (before != Place.GIVEN_UP) {
                place = Place.HELD;
            }
        }
        stop(permitTimer);
        return before;
    }

    private boolean isTooLate() {
        return deadline.remainingNanos() < timeNanos / WORTHLESS_PART
                || (permitTimer != null && transport.silentHosts().leaveTooLittle(uri, deadline));
    }

    /** The host bears no further stream now: waits for one, ahead of all who have not been launched. */
    void waitForStream() {
        boolean steps;
        synchronized (this) {
            steps = place == Place.HELD;
            if (steps) {
                place = Place.STEPPED_BACK;
            }
        }
        if (!steps) {
            return;
        }
        limitWait();
        if (!transport.limiter().stepBack(host, permitted)) {
            Future<?> unused = transport.workers().schedule(permitted, STREAM_WAIT_NANOS);
        }
    }

    private void noPermit() {
        boolean waits;
        synchronized (this) {
            waits = place == Place.WAITED_FOR || place == Place.STEPPED_BACK;
            if (waits) {
                place = Place.GIVEN_UP;
            }
        }
        if (waits) {
            fail(failures().poolTimeout());
        }
    }

    private void deadlinePassed() {
        fail(failures().deadline());
    }

    @Override
    public void pass() {
        if (!passToSent()) {
            throw new AlreadySentException();
        }
        if (transport.options().http2()) {
            transport.limiter().opened(host);
        }
    }

    /** Has the head of the response. */
    void begin(HttpHeaders headers) {
        future.begin(headers);
    }

    void succeed(HttpResponse response) {
        if (end() != State.ENDED) {
            stopTimers();
            transport.silentHosts().answered(uri);
            settled(future.settle(response));
            finish(true);
        }
    }

    /** The caller has ended the future himself: by cancel, by orTimeout. */
    private void abandoned() {
        if (end() != State.ENDED) {
            stopTimers();
            finish(false);
        }
    }

    /** Says what went wrong. */
    TransportFailures failures() {
        return TransportFailures.of(uri, transport.options());
    }

    void fail(HttpTransportException failure) {
        State before = end();
        if (before != State.ENDED) {
            stopTimers();
            if (before == State.SENT && failure.kind() == HttpTransportException.Kind.DEADLINE) {
                transport.silentHosts().unanswered(uri, nanosSinceSent());
            }
            settled(future.settle(before.corrected(failure)));
            finish(false);
        }
    }

    private void settled(boolean isToBePublished) {
        if (isToBePublished) {
            transport.workers().callbacks().execute(future::publish);
        }
    }

    /** Gives back what the exchange holds. The future comes before: this may start the next exchange. */
    private void finish(boolean hasResponse) {
        transport.over(this);
        Place before;
        synchronized (this) {
            before = place;
            place = Place.GIVEN_UP;
        }
        if (before != Place.HELD) {
            // one who has got the permit at this very moment gives it back when its turn comes
            transport.limiter().leave(host, permitted);
        }
        if (before != Place.WAITED_FOR) {
            launch.finish(hasResponse);
        }
        if (before == Place.HELD) {
            transport.limiter().release(host, hasResponse);
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
