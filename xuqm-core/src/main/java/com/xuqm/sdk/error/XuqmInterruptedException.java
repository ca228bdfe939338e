package com.xuqm.sdk.error;

import com.xuqm.sdk.http.HttpTransportException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waited for the answer was interrupted. The exchange was aborted, the thread's interrupt flag is set again,
 * and nothing was retried.
 */
public class XuqmInterruptedException extends XuqmTransportException {

    private static final long serialVersionUID = 1;

    /**
     * Creates a failure.
     *
     * @param message what was interrupted
     * @param call which call failed, or {@code null}
     * @param cause the underlying failure, or {@code null}
     */
    public XuqmInterruptedException(String message, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, HttpTransportException.Kind.CANCELLED, call, cause);
    }
}
