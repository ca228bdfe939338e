package com.xuqm.sdk.error;

/** The credential is missing, wrong or expired (401), even after the token was renewed. */
public class XuqmUnauthorizedException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmUnauthorizedException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
