package com.xuqm.sdk.error;

/** The request contradicts the present state (409). */
public class XuqmConflictException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmConflictException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
