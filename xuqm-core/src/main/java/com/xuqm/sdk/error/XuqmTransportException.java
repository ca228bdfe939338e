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

    /**
     * Creates a failure.
     *
     * @param message what happened, without secrets
     * @param kind what went wrong
     * @param call which call failed, or {@code null}
     * @param cause the underlying failure, or {@code null}
     */
    public XuqmTransportException(
            String message, HttpTransportException.Kind kind, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, call, cause);
        this.kind = kind;
    }

    /**
     * Returns what went wrong.
     *
     * @return the kind of the last attempt's failure
     */
    public HttpTransportException.Kind kind() {
        return kind;
    }
}
