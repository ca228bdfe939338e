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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the log and the application's listeners what one execution of a call does. None of them can disturb it. Most calls have no listener and
 * write no line, so that what they would be told is made only when somebody is there.
 */
final class CallEvents {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");
    private static final CallListener[] NOBODY = {};

    /** Who comes to the rate limit and goes on at once was not held back. */
    private static final Duration NOTABLE = Duration.ofMillis(1);

    private final Timing timing;
    private final Operation operation;
    private final @Nullable String actor;
    private final boolean isOwn;
    private CallListener[] listeners;
    private final long startNanos;

    private @Nullable Endpoint endpoint;
    private int attempt;
    private long attemptStartNanos;
    private long bytesSent;
    private boolean underWay;

    /** How the last attempt ended. */
    private int httpStatus;

    private @Nullable Kind failure;
    private long attemptNanos;
    private long bytesReceived;

    private boolean hasNoCredential;
    private long waitStartNanos;
    private boolean waits;

    private CallEvents(
            List<CallListener.Factory> factories,
            Operation operation,
            @Nullable String actor,
            boolean isOwn,
            Timing timing) {
        this.timing = timing;
        this.operation = operation;
        this.actor = actor;
        this.isOwn = isOwn;
        this.listeners = factories.isEmpty() ? NOBODY : new CallListener[factories.size()];
        this.startNanos = timing.nanoTime();
    }

    static CallEvents of(
            List<CallListener.Factory> factories,
            Operation operation,
            @Nullable String actor,
            boolean isOwn,
            Timing timing) {
        CallEvents events = new CallEvents(factories, operation, actor, isOwn, timing);
        boolean isHeard = false;
        for (int i = 0; i < events.listeners.length; i++) {
            CallListener.Factory factory = factories.get(i);
            CallListener made = guarded(() -> factory.listen(events.execution()));
            events.listeners[i] = made == null ? CallListener.none() : made;
            isHeard |= !events.listeners[i].equals(CallListener.none());
        }
        if (!isHeard) {
            events.listeners = NOBODY;
        }
        return events;
    }

    private CallExecution execution() {
        return new CallExecution(operation, actor, isOwn);
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
        if (listeners.length > 0) {
            tell(listener -> listener.credentialAwaited(renewal));
        }
    }

    void credentialEnded(boolean obtained) {
        hasNoCredential = !obtained;
        long waited = endWait();
        if (listeners.length > 0 && (waited >= 0 || !obtained)) {
            Duration elapsed = Duration.ofNanos(Math.max(0, waited));
            tell(listener -> listener.credentialEnded(elapsed, obtained));
        }
    }

    void queues() {
        startWait();
    }

    void admitted() {
        long waited = endWait();
        if (listeners.length > 0 && waited >= NOTABLE.toNanos()) {
            Duration elapsed = Duration.ofNanos(waited);
            tell(listener -> listener.rateLimited(elapsed));
        }
    }

    /** A request is about to be sent; answers which header fields the listeners want to send with it. */
    HttpHeaders attemptStarted(int number, Endpoint goal, long contentLength) {
        attempt = number;
        endpoint = goal;
        attemptStartNanos = timing.nanoTime();
        bytesSent = contentLength;
        underWay = true;
        HttpHeaders headers = HttpHeaders.empty();
        if (listeners.length > 0) {
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

    /** The attempt under way ended, if there is one whose end was not told before. */
    void attemptEnded(int status, @Nullable Kind reason, long received) {
        if (!underWay) {
            return;
        }
        underWay = false;
        httpStatus = status;
        failure = reason;
        attemptNanos = timing.nanoTime() - attemptStartNanos;
        bytesReceived = received;
        if (listeners.length > 0) {
            AttemptEnd end = attemptEnd();
            tell(listener -> listener.attemptEnded(attempt, end));
        }
    }

    private AttemptEnd attemptEnd() {
        return new AttemptEnd(httpStatus, failure, Duration.ofNanos(attemptNanos), bytesSent, bytesReceived);
    }

    void retryScheduled(Duration delay, boolean renewal) {
        if (CallLog.showsRepetitions()) {
            log().retryScheduled(attempt, delay, renewal);
        }
        if (listeners.length > 0) {
            tell(listener -> listener.retryScheduled(attempt, delay, renewal));
        }
    }

    void ended(int attempts, @Nullable String requestId, @Nullable XuqmException why) {
        if (!areObserved()) {
            return;
        }
        CallEnd end = new CallEnd(attempts, Duration.ofNanos(timing.nanoTime() - startNanos), requestId, why);
        if (CallLog.showsEnds()) {
            log().ended(end);
        }
        tell(listener -> listener.ended(end));
    }

    /** The listener that writes to the log, once it was told of the last attempt. */
    private CallListener log() {
        CallListener log = new CallLog(execution());
        Endpoint last = endpoint;
        if (last != null) {
            log.attemptStarted(attempt, last);
            log.attemptEnded(attempt, attemptEnd());
        }
        if (hasNoCredential) {
            log.credentialEnded(Duration.ZERO, false);
        }
        return log;
    }

    Duration sinceAttemptStart() {
        return Duration.ofNanos(timing.nanoTime() - attemptStartNanos);
    }

    // ---- how --------------------------------------------------------------------------------------------------------

    private void startWait() {
        waits = true;
        waitStartNanos = timing.nanoTime();
    }

    /** How long the wait took that is over, in nanoseconds; negative if there was none. */
    private long endWait() {
        long waited = waits ? timing.nanoTime() - waitStartNanos : -1;
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
