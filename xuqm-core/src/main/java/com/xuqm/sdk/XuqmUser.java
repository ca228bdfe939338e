package com.xuqm.sdk;

import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.check.Checks;

/** The client as seen by one user: every call is made with that user's own token. Cheap to make, safe to keep and to share. */
public final class XuqmUser extends Areas {

    private final String userId;

    XuqmUser(Calls calls, String userId) {
        super(calls);
        this.userId = Checks.id("userId", userId);
    }

    /**
     * Returns the acting user.
     *
     * @return the user's id
     */
    public String userId() {
        return userId;
    }

    @Override
    public String toString() {
        return "XuqmUser[" + userId + "]";
    }
}
