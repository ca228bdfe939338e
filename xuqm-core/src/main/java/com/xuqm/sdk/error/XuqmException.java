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
     * Returns the call's description, for a subclass that repeats this failure.
     *
     * @return which call failed, or {@code null}
     */
    protected @Nullable CallInfo call() {
        return call;
    }

    /**
     * Returns the same failure with the stack trace of the thread that asks, and this one as its cause. The engine uses it
     * where several callers wait for one sign-in: each of them sees its own frames.
     *
     * @return a new exception of the same type
     */
    public abstract XuqmException atCaller();
}
