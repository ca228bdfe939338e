package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/** The request contradicts the present state (409). */
public class XuqmConflictException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmConflictException(CallInfo call, ApiFailure failure, @Nullable Throwable cause) {
        super(call, failure, cause);
    }
}
