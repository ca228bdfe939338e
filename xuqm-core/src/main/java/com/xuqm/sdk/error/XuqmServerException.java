package com.xuqm.sdk.error;

/** The service failed (5xx). Whether it acted before it failed is not known, except after 503, which says that it did not. */
public class XuqmServerException extends XuqmApiException {

    private static final long serialVersionUID = 1;

    XuqmServerException(CallInfo call, ApiFailure failure) {
        super(call, failure);
    }
}
