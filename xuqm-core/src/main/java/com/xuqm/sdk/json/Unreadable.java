package com.xuqm.sdk.json;

/** Carries a misfit to where it can be done without. It is no failure yet, and needs no stack trace. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JsonMisfit misfit;

    Unreadable(JsonMisfit misfit) {
        super(null, null, false, false);
        this.misfit = misfit;
    }

    JsonMisfit misfit() {
        return misfit;
    }
}
