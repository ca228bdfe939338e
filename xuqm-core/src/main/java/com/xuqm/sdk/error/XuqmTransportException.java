package com.xuqm.sdk.error;

import com.xuqm.sdk.http.HttpTransportException;
import org.jspecify.annotations.Nullable;

/**
 * No complete answer arrived: the connection failed, was lost, or the answer was longer than allowed.
 *
 * <p>{@link #mayHaveBeenSent()} tells whether a write can be repeated without the risk of doing it twice.
 */
public class XuqmTransportException extends XuqmException {

    private static final long serialVersionUID = 1;

    private final HttpTransportException.Kind kind;
    private final boolean mayHaveBeenSent;

    /**
     * Creates a failure.
     *
     * @param message what happened, without secrets
     * @param kind what went wrong
     * @param mayHaveBeenSent whether the service may have acted on one of the attempts
     * @param call which call failed, or {@code null}
     * @param cause the underlying failure, or {@code null}
     */
    public XuqmTransportException(
            String message,
            HttpTransportException.Kind kind,
            boolean mayHaveBeenSent,
            @Nullable CallInfo call,
            @Nullable Throwable cause) {
        super(message, call, cause);
        this.kind = kind;
        this.mayHaveBeenSent = mayHaveBeenSent;
    }

    /**
     * Returns what went wrong.
     *
     * @return the kind of the last attempt's failure
     */
    public HttpTransportException.Kind kind() {
        return kind;
    }

    /**
     * Tells whether the service may have acted on the request.
     *
     * @return {@code false} only if it is certain that none of the attempts reached it
     */
    public boolean mayHaveBeenSent() {
        return mayHaveBeenSent;
    }

    @Override
    public XuqmTransportException atCaller() {
        return new XuqmTransportException(String.valueOf(getMessage()), kind, mayHaveBeenSent, call(), this);
    }
}
