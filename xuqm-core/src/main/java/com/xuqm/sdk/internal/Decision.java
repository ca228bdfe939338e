package com.xuqm.sdk.internal;

/** What {@link CallPolicy} tells a driver to do next. */
sealed interface Decision {

    /** Nothing is left to do: give the caller the outcome of the last attempt. */
    Decision FINISH = new Finish();

    /** The call's time is over before an outcome is final. */
    Decision TIMED_OUT = new TimedOut();

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
     * Send the request.
     *
     * @param deadlineNanos by when the attempt must have ended
     */
    record Send(long deadlineNanos) implements Decision {}

    /**
     * Wait, then report back.
     *
     * @param nanos how long
     */
    record Wait(long nanos) implements Decision {}

    /** See {@link #FINISH}. */
    record Finish() implements Decision {}

    /** See {@link #TIMED_OUT}. */
    record TimedOut() implements Decision {}
}
