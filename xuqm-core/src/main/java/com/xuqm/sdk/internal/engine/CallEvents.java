package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallListener.AttemptEnd;
import com.xuqm.sdk.call.CallListener.CallEnd;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import com.xuqm.sdk.internal.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the log and the application's listeners what one execution of a call does. None of them can disturb it. Most calls have no listener and
 * write no line, so that they share what tells nobody.
 */
final class CallEvents {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");
    private static final CallEvents UNHEARD = new CallEvents(new CallListener[0], () -> 0, 0);

    /** Who comes to the rate limit and goes on at once was not held back. */
    private static final Duration NOTABLE = Duration.ofMillis(1);

    private final CallListener[] listeners;
    private final LongSupplier clock;
    private final long startNanos;

    private int attempt;
    private long attemptStartNanos;
    private long bytesSent;

    private long waitStartNanos;
    private boolean waits;

    private CallEvents(CallListener[] listeners, LongSupplier clock, long startNanos) {
        this.listeners = listeners;
        this.clock = clock;
        this.startNanos = startNanos;
    }

    static CallEvents of(
            List<CallListener.Factory> factories,
            Operation operation,
            @Nullable String actor,
            boolean isOwn,
            Timing timing) {
        boolean isLogged = CallLog.showsEnds();
        if (factories.isEmpty() && !isLogged) {
            return UNHEARD;
        }
        long start = timing.nanoTime();
        List<CallListener> listeners = new ArrayList<>();
        if (isLogged) {
            listeners.add(new CallLog(operation));
        }
        CallExecution execution = new CallExecution(operation, actor, isOwn);
        for (CallListener.Factory factory : factories) {
            CallListener made = guarded(() -> factory.listen(execution));
            if (made != null && !CallListener.none().equals(made)) {
                listeners.add(made);
            }
        }
        return listeners.isEmpty()
                ? UNHEARD
                : new CallEvents(listeners.toArray(CallListener[]::new), timing::nanoTime, start);
    }

    /** Whether anybody is told. */
    boolean areHeard() {
        return listeners.length > 0;
    }

    // ---- events -----------------------------------------------------------------------------------------------------

    void credentialAwaited(boolean renewal) {
        if (areHeard()) {
            startWait();
            tell(listener -> listener.credentialAwaited(renewal));
        }
    }

    void credentialEnded(boolean obtained) {
        if (areHeard()) {
            long waited = endWait();
            if (waited >= 0 || !obtained) {
                Duration elapsed = Duration.ofNanos(Math.max(0, waited));
                tell(listener -> listener.credentialEnded(elapsed, obtained));
            }
        }
    }

    void queues() {
        if (areHeard()) {
            startWait();
        }
    }

    void admitted() {
        if (areHeard()) {
            long waited = endWait();
            if (waited >= NOTABLE.toNanos()) {
                Duration elapsed = Duration.ofNanos(waited);
                tell(listener -> listener.rateLimited(elapsed));
            }
        }
    }

    /** A request is about to be sent; answers which header fields the listeners want to send with it. */
    HttpHeaders attemptStarted(int number, Endpoint goal, long contentLength) {
        HttpHeaders headers = HttpHeaders.empty();
        if (areHeard()) {
            attempt = number;
            attemptStartNanos = clock.getAsLong();
            bytesSent = contentLength;
            tell(listener -> listener.attemptStarted(number, goal));
            for (CallListener listener : listeners) {
                HttpHeaders own = guarded(() -> checked(listener.attemptHeaders(number)));
                headers = own == null ? headers : headers.overriddenBy(own);
            }
        }
        return headers;
    }

    private static HttpHeaders checked(HttpHeaders headers) {
        headers.forEach((name, value) -> ReservedHeaders.refuse(name, "by a CallListener"));
        return headers;
    }

    void attemptEnded(int httpStatus, @Nullable Kind failure, long bytesReceived) {
        if (areHeard()) {
            Duration elapsed = Duration.ofNanos(clock.getAsLong() - attemptStartNanos);
            AttemptEnd end = new AttemptEnd(httpStatus, failure, elapsed, bytesSent, bytesReceived);
            tell(listener -> listener.attemptEnded(attempt, end));
        }
    }

    void retryScheduled(Duration delay, boolean renewal) {
        if (areHeard()) {
            tell(listener -> listener.retryScheduled(attempt, delay, renewal));
        }
    }

    void ended(int attempts, @Nullable String requestId, @Nullable XuqmException why) {
        if (areHeard()) {
            Duration elapsed = Duration.ofNanos(clock.getAsLong() - startNanos);
            CallEnd end = new CallEnd(attempts, elapsed, requestId, why);
            tell(listener -> listener.ended(end));
        }
    }

    // ---- how --------------------------------------------------------------------------------------------------------

    private void startWait() {
        waits = true;
        waitStartNanos = clock.getAsLong();
    }

    /** How long the wait took that is over, in nanoseconds; negative if there was none. */
    private long endWait() {
        long waited = waits ? clock.getAsLong() - waitStartNanos : -1;
        waits = false;
        return waited;
    }

    private void tell(Consumer<CallListener> event) {
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
