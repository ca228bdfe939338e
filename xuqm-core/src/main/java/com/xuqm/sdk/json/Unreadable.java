package com.xuqm.sdk.json;

import org.jspecify.annotations.Nullable;

/** Carries a misfit to where it can be done without. It is no failure yet, and needs no stack trace. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JsonMisfit misfit;

    Unreadable(JsonMisfit misfit) {
        this(misfit, null);
    }

    /** Takes what a binding says of a type of the application's own, which nobody else can know. */
    Unreadable(JsonMisfit misfit, @Nullable JsonBindingException cause) {
        super(null, cause, false, false);
        this.misfit = misfit;
    }

    JsonMisfit misfit() {
        return misfit;
    }
}
