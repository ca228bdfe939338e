package com.xuqm.sdk.error;

/** The caller is known but may not do this (403), such as an account that is no administrator. */
public class XuqmForbiddenException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmForbiddenException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
