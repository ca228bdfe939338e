package com.xuqm.sdk.call;

/** Wants to know nothing. */
enum Silent implements CallListener {
    LISTENER
}
