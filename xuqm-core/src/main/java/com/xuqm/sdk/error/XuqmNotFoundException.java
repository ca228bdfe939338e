package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/** There is no such account, group, message or route (404). */
public class XuqmNotFoundException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmNotFoundException(CallInfo call, ApiFailure failure, @Nullable Throwable cause) {
        super(call, failure, cause);
    }
}
