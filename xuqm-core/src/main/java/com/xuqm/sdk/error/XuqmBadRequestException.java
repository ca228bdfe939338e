package com.xuqm.sdk.error;

/** The request itself is wrong (400, 413, 422): repeating it unchanged will fail again. */
public class XuqmBadRequestException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmBadRequestException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
