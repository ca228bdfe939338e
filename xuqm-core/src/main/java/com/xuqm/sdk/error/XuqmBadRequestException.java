package com.xuqm.sdk.error;

import org.jspecify.annotations.Nullable;

/** The request itself is wrong (400, 413, 422): repeating it unchanged will fail again. */
public class XuqmBadRequestException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmBadRequestException(CallInfo call, ApiFailure failure, @Nullable Throwable cause) {
        super(call, failure, cause);
    }
}
