package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.error.XuqmTimeoutException.Phase;

/** What {@link CallPolicy} tells a driver to do next. */
sealed interface Decision {

    /** Nothing is left to do: give the caller the outcome of the last attempt. */
    Decision FINISH = new Finish();

    /** The call's time is over before an outcome is final. */
    Decision TIMED_OUT = new TimedOut(Phase.CALL);

    /** The client's own rate limit would not let the call through before its time is over. */
    Decision RATE_LIMITED = new TimedOut(Phase.RATE_LIMIT);

    /**
     * Get the credential, then report back.
     *
     * @param renew whether the one that was used last is to be replaced, because the service refused it
     */
    record Authorise(boolean renew) implements Decision {

        static final Authorise FIRST = new Authorise(false);
        static final Authorise AGAIN = new Authorise(true);
    }

    /**
     * Queue for the client's rate limit, then report back.
     *
     * @param patienceNanos how long the wait may be; if it would be longer, report that instead of waiting
     */
    record Enter(long patienceNanos) implements Decision {}

    /**
     * Send the request.
     *
     * @param deadlineNanos by when the attempt must have ended
     * @param baseUrl where to, by its index
     */
    record Send(long deadlineNanos, int baseUrl) implements Decision {}

    /**
     * Wait, then report back.
     *
     * @param nanos how long
     */
    record Wait(long nanos) implements Decision {}

    /** See {@link #FINISH}. */
    record Finish() implements Decision {}

    /**
     * See {@link #TIMED_OUT} and {@link #RATE_LIMITED}.
     *
     * @param phase what was waited for
     */
    record TimedOut(Phase phase) implements Decision {}
}
