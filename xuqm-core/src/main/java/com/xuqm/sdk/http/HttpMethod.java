package com.xuqm.sdk.http;

/** The HTTP methods that a request can have. */
public enum HttpMethod {
    /** Reads; repeating it changes nothing. */
    GET,
    /** Reads the headers only. */
    HEAD,
    /** Creates or acts; repeating it may act twice. */
    POST,
    /** Replaces or sets. */
    PUT,
    /** Changes a part. */
    PATCH,
    /** Removes. */
    DELETE
}
