package com.xuqm.tencent.account;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Profiles}. */
public final class ProfilesOperations {

    /** Sets a profile. */
    public static final Operation SET = Commands.idempotent("profile.set", "profile/portrait_set");

    /** Gets profiles. */
    public static final Operation GET = Commands.idempotent("profile.get", "profile/portrait_get");

    private ProfilesOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SET, GET);
    }
}
