package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The call was not sent, or not sent again, because its credential could not be had: the service refused the sign-in that the call
 * needs, or answered it with something unreadable, or a signer of the application's own threw. {@link #getCause()} is that failure.
 *
 * <p>What the service says of a sign-in is never taken for its answer to the call: a 404 of {@code auth.login} means that there is no
 * such account to sign in, not that a message's recipient is unknown. A sign-in that gets no answer ends the call with a
 * {@link XuqmTransportException}, like a call that gets none itself.
 */
public class XuqmSignInException extends XuqmException {

    private static final long serialVersionUID = 1;

    /**
     * Creates a failure.
     *
     * @param message what could not be done and why, without secrets
     * @param call which call needed the credential, or {@code null}
     * @param cause the failure of the sign-in or of the signer
     */
    public XuqmSignInException(String message, @Nullable CallInfo call, Throwable cause) {
        super(message, call, cause);
    }
}
