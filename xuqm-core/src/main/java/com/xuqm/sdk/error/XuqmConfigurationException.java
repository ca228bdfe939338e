package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The client cannot do what is asked of it as it was built: no transport on the class path, a credential that the call needs
 * was not given, the client is closed. The message says what to change.
 */
public class XuqmConfigurationException extends XuqmException {

    private static final long serialVersionUID = 1;

    /**
     * Creates a failure.
     *
     * @param message what is wrong and what to change
     * @param call which call failed, {@code null} if none was under way
     * @param cause the underlying failure, or {@code null}
     */
    public XuqmConfigurationException(String message, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, call, cause);
    }

    /**
     * Creates a failure outside of any call.
     *
     * @param message what is wrong and what to change
     */
    public XuqmConfigurationException(String message) {
        this(message, null, null);
    }
}
