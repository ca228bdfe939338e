package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer with a status of success could not be read as what the operation promises.
 *
 * <p>The message says "succeeded" only if the answer is the service's own and says so. Anything else may come from a proxy or a captive
 * portal, so that a write may have been done or not: {@link #mayHaveBeenSent()} is {@code true} either way.
 */
public class XuqmDecodingException extends XuqmException {

    private static final long serialVersionUID = 1;

    private final int httpStatus;
    private final String bodyExcerpt;

    /**
     * Creates a failure.
     *
     * @param message what could not be read and why
     * @param httpStatus the answer's HTTP status
     * @param bodyExcerpt the beginning of the body with its string values masked
     * @param call which call failed, or {@code null}
     * @param cause the underlying failure, or {@code null}
     */
    public XuqmDecodingException(
            String message, int httpStatus, String bodyExcerpt, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, call, cause);
        this.httpStatus = httpStatus;
        this.bodyExcerpt = bodyExcerpt;
    }

    /**
     * Returns the answer's HTTP status.
     *
     * @return a 2xx status
     */
    public int httpStatus() {
        return httpStatus;
    }

    /**
     * Returns the beginning of the body.
     *
     * @return at most 200 characters, string values of JSON masked
     */
    public String bodyExcerpt() {
        return bodyExcerpt;
    }
}
