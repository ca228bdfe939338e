package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/** The service failed (5xx). Whether it acted before it failed is not known. */
public class XuqmServerException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmServerException(CallInfo call, ApiFailure failure, @Nullable Throwable cause) {
        super(call, failure, cause);
    }
}
