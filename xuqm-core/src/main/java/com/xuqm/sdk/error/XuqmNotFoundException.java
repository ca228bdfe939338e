package com.xuqm.sdk.error;

/** There is no such account, group, message or route (404). */
public class XuqmNotFoundException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmNotFoundException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
