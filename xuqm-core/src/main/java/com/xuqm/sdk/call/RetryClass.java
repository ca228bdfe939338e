package com.xuqm.sdk.call;

/** Whether an operation may be repeated. */
public enum RetryClass {
    /** Repeating it changes nothing: retried on 408, 429, 502, 503, 504 and on lost connections. */
    READ,
    /**
     * Repeating it may do a thing twice: retried only if it was certainly not sent, or on 429 and 503, by which a server says
     * that it did not act; on all that a read is retried on, if the caller declares the call idempotent.
     */
    WRITE
}
