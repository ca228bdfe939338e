package com.xuqm.sdk;

import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;

/** The client as seen by one user: every call is made with that user's own token. Cheap to make, safe to keep and to share. */
public final class XuqmUser extends Areas {

    static {
        InnerAccess.grant(LiveAccess.class, (XuqmUser user) -> user.live);
    }

    private final String userId;
    private final LiveAccess live;

    XuqmUser(Calls calls, String userId, LiveAccess live) {
        super(calls);
        this.userId = Checks.id("userId", userId);
        this.live = live;
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
