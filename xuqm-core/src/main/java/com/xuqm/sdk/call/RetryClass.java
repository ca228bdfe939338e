package com.xuqm.sdk.call;

/** Whether an operation may be repeated. */
public enum RetryClass {
    /** Repeating it does no more than doing it once: retried on 408, 429, 502, 503, 504 and on lost connections. */
    IDEMPOTENT,
    /**
     * Repeating it may do a thing twice: retried only if it was certainly not sent, or on 429 and 503, by which a server says
     * that it did not act; on all that an idempotent one is retried on, if the caller declares the call idempotent. What nobody promises to be idempotent counts as
     * this, {@code PUT} and {@code DELETE} included.
     */
    NOT_IDEMPOTENT
}
