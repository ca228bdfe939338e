package com.xuqm.sdk.call;

import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what one execution of one call does, for metrics, tracing and logs. A {@link Factory} makes one for each, so that it may
 * keep what belongs to that execution in its fields: a span, a start, a count. It sees no path, no body and no credential.
 *
 * <p>The methods are called one after the other, on the threads that drive the call, the client's or the caller's, and should return
 * quickly. What they throw is logged and otherwise ignored.
 */
public interface CallListener {

    /** Makes the listeners of a client. It is used by many threads at once. */
    @FunctionalInterface
    interface Factory {

        /**
         * A call is carried out.
         *
         * @param execution which call, and the acting user
         * @return is told what it does; {@link CallListener#none()} if nobody wants to know
         */
        CallListener listen(CallExecution execution);

        /**
         * One of several base URLs is not used for a while because it fails, or is in use again because it answers.
         *
         * @param endpoint which one
         * @param inUse whether it is in use from now on
         */
        default void endpointHealthChanged(Endpoint endpoint, boolean inUse) {}

        /**
         * A client was built that this factory makes listeners for.
         *
         * @param client tells how busy it is, until it is closed
         */
        default void clientBuilt(ClientMonitor client) {}

        /**
         * A client was closed, and its calls with it.
         *
         * @param client the one of {@link #clientBuilt}
         */
        default void clientClosed(ClientMonitor client) {}
    }

    /**
     * Returns a listener that does nothing.
     *
     * @return always the same
     */
    static CallListener none() {
        return Silent.LISTENER;
    }

    /**
     * The call needs a credential that is not at hand, so that somebody signs in or waits for a sign-in under way. The sign-in itself
     * is a call of its own.
     *
     * @param renewal whether the service has refused the one before
     */
    default void credentialAwaited(boolean renewal) {}

    /**
     * The wait for a credential is over.
     *
     * @param elapsed how long it took
     * @param obtained whether there is one; the call fails else
     */
    default void credentialEnded(Duration elapsed, boolean obtained) {}

    /**
     * The client's own rate limit has held an attempt back.
     *
     * @param elapsed for how long, a millisecond or more
     */
    default void rateLimited(Duration elapsed) {}

    /**
     * A request is about to be sent.
     *
     * @param attempt the attempt's number, from 1
     * @param endpoint where it goes
     */
    default void attemptStarted(int attempt, Endpoint endpoint) {}

    /**
     * Gives header fields for the attempt that was just started, such as {@code traceparent}. They take the place of the client's and the
     * call's of the same name, but not of what the transport and the credential set.
     *
     * @param attempt the attempt's number, from 1
     * @return the fields; none by default
     */
    default HttpHeaders attemptHeaders(int attempt) {
        return HttpHeaders.empty();
    }

    /**
     * An attempt ended.
     *
     * @param attempt its number, from 1
     * @param end what became of it
     */
    default void attemptEnded(int attempt, AttemptEnd end) {}

    /**
     * A further attempt will be made.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param delay the wait before it, zero for none
     * @param renewal whether with a new credential
     */
    default void retryScheduled(int attempt, Duration delay, boolean renewal) {}

    /**
     * The call ended.
     *
     * @param end what became of it
     */
    default void ended(CallEnd end) {}

    /**
     * What became of an attempt.
     *
     * @param httpStatus the answer's status, 0 if none came
     * @param failure why no answer came, {@code null} if one did or nobody knows
     * @param elapsed how long the attempt took
     * @param bytesSent the length of the request's body, -1 if nobody knows
     * @param bytesReceived the length of the answer's body, 0 if none came
     */
    record AttemptEnd(int httpStatus, @Nullable Kind failure, Duration elapsed, long bytesSent, long bytesReceived) {}

    /**
     * What became of a call.
     *
     * @param attempts how many attempts were made
     * @param elapsed how long it all took, waits included
     * @param requestId the service's id for the last request, {@code null} if it gave none
     * @param failure why it failed, {@code null} if it succeeded
     */
    record CallEnd(
            int attempts,
            Duration elapsed,
            @Nullable String requestId,
            @Nullable XuqmException failure) {}
}
