package com.xuqm.sdk.call;

import com.xuqm.sdk.error.XuqmException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what calls do, for metrics and tracing. It sees no path, no body and no credential.
 *
 * <p>The methods are called on the thread that drives the call, one of the client's or the caller's, and should return quickly. What they throw is logged and
 * otherwise ignored.
 */
public interface CallListener {

    /**
     * A request is about to be sent.
     *
     * @param operation what the call does
     * @param attempt the attempt's number, from 1
     * @param endpoint where it goes
     */
    default void attemptStarted(Operation operation, int attempt, Endpoint endpoint) {}

    /**
     * An attempt ended.
     *
     * @param operation what the call does
     * @param attempt its number, from 1
     * @param httpStatus the answer's status, or 0 if none came
     * @param elapsed how long the attempt took
     */
    default void attemptEnded(Operation operation, int attempt, int httpStatus, Duration elapsed) {}

    /**
     * A further attempt will be made after a wait.
     *
     * @param operation what the call does
     * @param attempt the number of the attempt that failed, from 1
     * @param delay the wait
     */
    default void retryScheduled(Operation operation, int attempt, Duration delay) {}

    /**
     * One of several base URLs is not used for a while because it fails, or is in use again because it answers.
     *
     * @param endpoint which one
     * @param inUse whether it is in use from now on
     */
    default void endpointHealthChanged(Endpoint endpoint, boolean inUse) {}

    /**
     * A call ended.
     *
     * @param operation what the call did
     * @param attempts how many attempts were made
     * @param elapsed how long the whole call took, waits included
     * @param failure why it failed, or {@code null} if it succeeded
     */
    default void callEnded(Operation operation, int attempts, Duration elapsed, @Nullable XuqmException failure) {}
}
