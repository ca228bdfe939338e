package com.xuqm.tencent.moderation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link GlobalMutes}. */
public final class GlobalMutesOperations {

    /** Sets the mute of a user. */
    public static final Operation SET = Commands.idempotent("globalMute.set", "openconfigsvr/setnospeaking");

    /** Gets the mute of a user. */
    public static final Operation GET = Commands.idempotent("globalMute.get", "openconfigsvr/getnospeaking");

    private GlobalMutesOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SET, GET);
    }
}
