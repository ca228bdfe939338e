package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallListener.AttemptEnd;
import com.xuqm.sdk.call.CallListener.CallEnd;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import com.xuqm.sdk.internal.time.Timing;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the log and the application's listeners what one execution of a call does. None of them can disturb it. */
final class CallEvents {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");
    private static final CallListener[] NOBODY = {};

    /** Who comes to the rate limit and goes on at once was not held back. */
    private static final Duration NOTABLE = Duration.ofMillis(1);

    private final Timing timing;
    private final CallListener log;
    private final CallListener[] listeners;
    private final long startNanos;

    private int attempt;
    private long attemptStartNanos;
    private long bytesSent;
    private boolean underWay;
    private long waitStartNanos;
    private boolean waits;

    private CallEvents(Timing timing, CallListener log, CallListener[] listeners) {
        this.timing = timing;
        this.log = log;
        this.listeners = listeners;
        this.startNanos = timing.nanoTime();
    }

    static CallEvents of(List<CallListener.Factory> factories, CallExecution execution, Timing timing) {
        CallListener[] listeners = factories.isEmpty() ? NOBODY : new CallListener[factories.size()];
        for (int i = 0; i < listeners.length; i++) {
            CallListener.Factory factory = factories.get(i);
            CallListener made = guarded(() -> factory.listen(execution));
            listeners[i] = made == null ? CallListener.none() : made;
        }
        return new CallEvents(timing, CallLog.listen(execution), listeners);
    }

    /** Whether anybody wants to know how calls end that succeed. */
    boolean areObserved() {
        return listeners.length > 0 || CallLog.showsEnds();
    }

    long startNanos() {
        return startNanos;
    }

    /** Whether a request is on its way, of which nobody has told the end. */
    boolean isUnderWay() {
        return underWay;
    }

    // ---- events -----------------------------------------------------------------------------------------------------

    void credentialAwaited(boolean renewal) {
        startWait();
        tell(listener -> listener.credentialAwaited(renewal));
    }

    void credentialEnded(boolean obtained) {
        Duration elapsed = endWait();
        if (elapsed != null || !obtained) {
            Duration told = elapsed == null ? Duration.ZERO : elapsed;
            tell(listener -> listener.credentialEnded(told, obtained));
        }
    }

    void queues() {
        startWait();
    }

    void admitted() {
        Duration elapsed = endWait();
        if (elapsed != null && elapsed.compareTo(NOTABLE) >= 0) {
            tell(listener -> listener.rateLimited(elapsed));
        }
    }

    /** A request is about to be sent; answers which header fields the listeners want to send with it. */
    HttpHeaders attemptStarted(int number, Endpoint endpoint, long contentLength) {
        attempt = number;
        attemptStartNanos = timing.nanoTime();
        bytesSent = contentLength;
        underWay = true;
        tell(listener -> listener.attemptStarted(number, endpoint));
        HttpHeaders headers = HttpHeaders.empty();
        for (CallListener listener : listeners) {
            HttpHeaders own = guarded(() -> checked(listener.attemptHeaders(number)));
            headers = own == null ? headers : headers.overriddenBy(own);
        }
        return headers;
    }

    private static HttpHeaders checked(HttpHeaders headers) {
        headers.forEach((name, value) -> ReservedHeaders.refuse(name, "by a CallListener"));
        return headers;
    }

    /** The attempt under way ended, if there is one whose end was not told before. */
    void attemptEnded(int httpStatus, @Nullable Kind failure, long bytesReceived) {
        if (!underWay) {
            return;
        }
        underWay = false;
        AttemptEnd end = new AttemptEnd(httpStatus, failure, sinceAttemptStart(), bytesSent, bytesReceived);
        tell(listener -> listener.attemptEnded(attempt, end));
    }

    void retryScheduled(Duration delay, boolean renewal) {
        tell(listener -> listener.retryScheduled(attempt, delay, renewal));
    }

    void ended(int attempts, @Nullable String requestId, @Nullable XuqmException failure) {
        CallEnd end = new CallEnd(attempts, Duration.ofNanos(timing.nanoTime() - startNanos), requestId, failure);
        tell(listener -> listener.ended(end));
    }

    Duration sinceAttemptStart() {
        return Duration.ofNanos(timing.nanoTime() - attemptStartNanos);
    }

    // ---- how --------------------------------------------------------------------------------------------------------

    private void startWait() {
        waits = true;
        waitStartNanos = timing.nanoTime();
    }

    private @Nullable Duration endWait() {
        if (!waits) {
            return null;
        }
        waits = false;
        return Duration.ofNanos(timing.nanoTime() - waitStartNanos);
    }

    private void tell(Consumer<CallListener> event) {
        event.accept(log);
        for (CallListener listener : listeners) {
            guarded(() -> event.accept(listener));
        }
    }

    static void guarded(Runnable event) {
        Object unused = guarded(() -> {
            event.run();
            return null;
        });
    }

    private static <T> @Nullable T guarded(Supplier<? extends @Nullable T> event) {
        try {
            return event.get();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "a CallListener threw; the call goes on", e);
            return null;
        }
    }
}
