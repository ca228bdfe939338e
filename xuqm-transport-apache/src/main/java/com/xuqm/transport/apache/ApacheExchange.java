package com.xuqm.transport.apache;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.http.support.SendGate;
import com.xuqm.sdk.http.support.SharedResolver;
import com.xuqm.sdk.http.support.TransportFailures;
import com.xuqm.sdk.http.support.TransportThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.reactor.IOSession;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way, and what is known of it. It ends once, by whatever comes first of response, failure, deadline,
 * cancellation and close.
 *
 * <p>The gate is what makes the not-sent bit exact: HttpClient has to {@link #pass} it before it writes the first byte of the
 * request.
 */
final class ApacheExchange extends SendGate implements FutureCallback<@Nullable Void> {

    private static final int COLLECTED = 1;
    private static final int RELEASED = 2;

    private final ApacheHttpTransport transport;
    private final HttpRequest request;
    private final Deadline deadline;
    private final ResponseFuture future = new ResponseFuture(this::cancelled);
    private final StageClock clock;
    private final HeldResources holdings = new HeldResources();
    private final Download download = new Download(this);
    private final AtomicInteger done = new AtomicInteger();

    /** By {@link System#nanoTime()}. */
    private volatile long connectBy;

    /** Whether the connection was used before. */
    private volatile boolean reusing;

    private volatile @Nullable Future<?> deadlineTimer;
    private volatile boolean waits;
    private volatile @Nullable String connection;
    private volatile @Nullable WatchedSession session;
    private volatile @Nullable CancellableDependency stream;
    private volatile @Nullable HttpResponse response;

    ApacheExchange(ApacheHttpTransport transport, HttpRequest request, Deadline deadline) {
        this.transport = transport;
        this.request = request;
        this.deadline = deadline;
        this.clock = new StageClock(transport.workers());
    }

    HttpRequest request() {
        return request;
    }

    CompletableFuture<HttpResponse> future() {
        return future;
    }

    TransportThreads workers() {
        return transport.workers();
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(request.uri().getScheme());
    }

    boolean viaProxy() {
        return proxy() != null;
    }

    /** The proxy through which the request goes, {@code null} if it goes there directly. */
    @Nullable
    ProxyOptions proxy() {
        return transport.options().proxyFor(request.uri());
    }

    /** Starts, which never throws and never blocks on the network. */
    void start() {
        if (deadline.isExpired()) {
            deadlinePassed();
            return;
        }
        deadlineTimer = workers().schedule(this::deadlinePassed, deadline.remainingNanos());
        // the pool's lock would throw at an interrupted caller, although it never waits for long
        boolean interrupted = Thread.interrupted();
        try {
            Upload upload = Requests.upload(this);
            holdings.hold(upload);
            holdings.hold(transport.execute(this, upload, download));
        } catch (Throwable e) { // whatever it is, the exchange must end
            fail(failures().other("the request could not be handed to HttpClient", e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (isEnded()) {
            // it may have failed before it held any of this
            stopDeadline();
            holdings.letGo();
        }
    }

    // on the way to a connection

    /** Begins to wait for a connection. */
    void waiting(AsyncExecRuntime runtime) {
        holdings.hold(runtime);
        clock.enter(Stage.WAITING);
    }

    /** Limits the wait, if it is not over already. */
    void limitWait() {
        waits = true;
        clock.limit(
                Stage.WAITING,
                transport.options().poolWaitTimeout(),
                () -> fail(failures().poolTimeout()));
    }

    /**
     * Has got a place in the pool. If it is not wanted any more, gives it back. That is known from the clock: where thousands wait,
     * or the process was stopped, the place may be here long before the timer that would end the wait has been run.
     *
     * @param connected whether a connection comes with it, which was used before
     * @return whether it is still wanted
     */
    boolean leased(boolean connected) {
        reusing = connected;
        clock.enter(connected ? Stage.READY : Stage.CONNECTING);
        if (transport.isClosed()) {
            // an exchange that was ended before this one has just made room for it
            transportClosed();
        } else if (isEnded() || deadline.isExpired()) {
            holdings.returnPlace(transport.options().idleTimeout());
            deadlinePassed();
        } else if (waits && transport.silentHosts().leaveTooLittle(request.uri(), deadline)) {
            // the deadline ends it; meanwhile, the place goes to one who has time to use it
            holdings.returnPlace(transport.options().idleTimeout());
            return false;
        }
        boolean unwanted = isEnded();
        if (unwanted) {
            holdings.discardPlace();
        }
        return !unwanted;
    }

    /** Starts to make a connection. */
    void connecting() {
        clock.enter(Stage.CONNECTING);
        Duration limit = transport.options().connectTimeout();
        connectBy = System.nanoTime() + limit.toNanos();
        clock.limit(Stage.CONNECTING, limit, () -> fail(failures().connectTimeout(null)));
    }

    /** Returns how much of the connect timeout is left. */
    long connectNanosLeft() {
        return Math.max(0, connectBy - System.nanoTime());
    }

    /** Looks up the addresses of what is connected to. */
    void lookUp(SharedResolver resolver, SharedResolver.Waiter waiter) {
        ProxyOptions proxy = proxy();
        String host = proxy == null ? request.uri().getHost() : proxy.host();
        holdings.hold(resolver.resolve(host, waiter));
        if (isEnded()) {
            holdings.letGo();
        }
    }

    /** Will leave its connection unused; returns how long that may be used at all from now on, in nanoseconds. */
    long unusedNanos(long idleNanos) {
        return transport.sessions().unused(connection, idleNanos);
    }

    /** Has a connection, bare of TLS; returns whether it is still wanted. */
    boolean connected(IOSession made) {
        holdings.hold(made);
        connection = made.getId();
        clock.enter(!isSecure() ? Stage.READY : viaProxy() ? Stage.TUNNELLING : Stage.SECURING);
        return !isEnded();
    }

    /** Puts TLS on a tunnel; returns whether that is what has to come now. */
    boolean securing() {
        return clock.advance(Stage.TUNNELLING, Stage.SECURING);
    }

    /** Has a connection over which the request can be sent; returns the request, or {@code null} if it is not wanted any more. */
    @Nullable
    Upload ready() {
        clock.enter(Stage.READY);
        holdings.newSessionIsPooled();
        return isEnded() ? null : holdings.upload();
    }

    /**
     * Tells whether it can be tried on another connection: a connection that was used before turned out to be closed before
     * anything of the request was written to it.
     */
    boolean canStartOver() {
        return reusing && clock.stage() == Stage.READY && !isEnded() && !isSent();
    }

    /** Gives up a connection on which nothing was sent. */
    void discardPlace() {
        holdings.discardPlace();
    }

    /** Is a stream among others if the connection speaks HTTP/2; what is given here ends it. */
    void carriedIn(CancellableDependency end) {
        stream = end;
    }

    @Nullable
    CancellableDependency stream() {
        return stream;
    }

    /** Is carried by a connection from now on. */
    void carriedBy(WatchedSession carrier) {
        session = carrier;
        connection = carrier.getId();
    }

    /** Lets HttpClient write the request: once, and neither after the end nor after the deadline. */
    void pass() throws ProtocolException {
        if (deadline.isExpired()) {
            deadlinePassed();
        }
        if (!passToSent()) {
            throw new ProtocolException("the request must not be sent, or not again");
        }
    }

    // on the way to a response

    /** Tells whether a body that lasts until the connection is closed was cut off, where HttpClient takes it for complete. */
    boolean isCutOff() {
        WatchedSession carrier = session;
        return carrier != null && carrier.endedWithoutFarewell();
    }

    /** Has the head of the response. */
    void begin(HttpHeaders headers) {
        future.begin(headers);
    }

    /** Has the whole response where it belongs. */
    void collected(HttpResponse whole) {
        response = whole;
        done(COLLECTED);
    }

    /** Has received the last byte of the response. */
    void received() {
        Upload upload = holdings.upload();
        if (upload != null && !upload.isFinished()) {
            // The server has answered without waiting for all of the request. HttpClient would go on sending, or end
            // the body
            // early and use the connection again, or never give it back: none of it is of use.
            holdings.discardPlace();
            upload.close();
            released();
        }
    }

    /** Has given its connection back. */
    void released() {
        done(RELEASED);
    }

    private void done(int part) {
        int before = done.getAndUpdate(parts -> parts | part);
        HttpResponse whole = response;
        if ((before | part) == (COLLECTED | RELEASED) && whole != null && finish() != State.ENDED) {
            transport.silentHosts().answered(request.uri());
            settled(future.settle(whole));
        }
    }

    // the end

    /** Ends it, once: returns the state before. */
    private State finish() {
        State before = end();
        if (before != State.ENDED) {
            clock.stop();
            stopDeadline();
            transport.over(this);
        }
        return before;
    }

    private void stopDeadline() {
        Future<?> timer = deadlineTimer;
        if (timer != null) {
            timer.cancel(false);
        }
    }

    @Override
    public void completed(@Nullable Void nothing) {
        // the response is reported in other ways
    }

    @Override
    public void cancelled() {
        if (finish() != State.ENDED) {
            holdings.letGo();
            download.close(() -> {});
        }
    }

    /** Fails by what HttpClient reports. */
    @Override
    public void failed(Exception cause) {
        boolean refused = transport.sessions().hasRefused(connection);
        fail(Failures.of(cause, isSent() ? null : clock.stage(), refused, failures()));
    }

    /** Says what went wrong. */
    TransportFailures failures() {
        return TransportFailures.of(request.uri(), transport.options());
    }

    void requestBodyFailed(Throwable cause) {
        fail(failures().requestBody(cause));
    }

    void outOfMemory(OutOfMemoryError cause) {
        fail(failures().other("there is not enough memory for the response", cause));
    }

    void transportClosed() {
        fail(failures().closed());
    }

    private void deadlinePassed() {
        fail(failures().deadline());
    }

    void fail(HttpTransportException thrown) {
        State before = finish();
        if (before == State.ENDED) {
            return;
        }
        holdings.letGo();
        if (before == State.SENT && thrown.kind() == Kind.DEADLINE) {
            transport.silentHosts().unanswered(request.uri(), nanosSinceSent());
        }
        HttpTransportException failure = before.corrected(thrown);
        Runnable report = () -> settled(future.settle(failure));
        if (failure.kind() == Kind.DEADLINE || failure.kind() == Kind.CLOSED) {
            // these do not wait for a disk
            download.close(() -> {});
            report.run();
        } else {
            download.close(report);
        }
    }

    private void settled(boolean isToBePublished) {
        if (isToBePublished) {
            workers().callbacks().execute(future::publish);
        }
    }
}
