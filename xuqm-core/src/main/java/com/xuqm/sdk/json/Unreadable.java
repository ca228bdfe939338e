package com.xuqm.sdk.json;

import org.jspecify.annotations.Nullable;

/** Carries a mismatch to where it can be done without. It is no failure yet, and needs no stack trace. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JsonMismatch mismatch;

    Unreadable(JsonMismatch mismatch) {
        this(mismatch, null);
    }

    /** Takes what a binding says of a type of the application's own, which nobody else can know. */
    Unreadable(JsonMismatch mismatch, @Nullable JsonBindingException cause) {
        super(null, cause, false, false);
        this.mismatch = mismatch;
    }

    JsonMismatch mismatch() {
        return mismatch;
    }
}
