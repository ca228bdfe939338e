package com.xuqm.maxim;

import com.xuqm.sdk.engine.Calls;

/** The client as seen by somebody else: every call is made for a user, or for a group, or as a user who is signed in. Cheap to make, safe to keep. */
public final class MaximView extends MaximAreas {

    private final String actor;

    MaximView(Calls calls, String actor) {
        super(calls);
        this.actor = actor;
    }

    /**
     * Shows as whom the calls are made.
     */
    @Override
    public String toString() {
        return "MaximView[" + actor + "]";
    }
}
