package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/** The root of all failures of calls. Catch it to handle every one of them alike. */
public abstract class XuqmException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable CallInfo call;

    /**
     * Creates a failure.
     *
     * @param message what happened and what to do, without secrets
     * @param call which call failed, {@code null} if none was under way
     * @param cause the underlying failure, or {@code null}
     */
    protected XuqmException(String message, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, cause);
        this.call = call;
    }

    /**
     * Returns which call failed.
     *
     * @return the operation's id, such as {@code messages.send}; {@code null} if no call was under way
     */
    public @Nullable String operation() {
        return call == null ? null : call.operation();
    }

    /**
     * Returns how many requests were started.
     *
     * @return the number of attempts, 0 if the call failed before the first one
     */
    public int attempts() {
        return call == null ? 0 : call.attempts();
    }

    /**
     * Tells whether the service may have carried the call out although it failed. Of several attempts each counts: one that lost
     * its connection stays in doubt, whatever was answered to the next.
     *
     * @return {@code false} only if it is certain that the service did not act: each attempt either did not reach it, or was refused
     *     by an answer that says so, such as 400, 404, 429 or 503
     */
    public boolean mayHaveBeenSent() {
        return call != null && call.mayHaveBeenSent();
    }

    /**
     * Returns the service's id for the last request, to be named to its operators.
     *
     * @return the id; {@code null} if the service gave none, or nothing of an answer came
     */
    public @Nullable String requestId() {
        return call == null ? null : call.requestId();
    }
}
