package com.xuqm.sdk.error;

/** Too many requests (429); {@link #retryAfter()} tells how long to wait, if the service says so. */
public class XuqmRateLimitedException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmRateLimitedException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
