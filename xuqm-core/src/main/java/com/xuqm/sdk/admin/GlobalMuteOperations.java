package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link GlobalMute}. */
public final class GlobalMuteOperations {

    /** Tells whether the app is muted. */
    public static final Operation GET = Operation.builder("globalMute.get", HttpMethod.GET, "/api/im/admin/global-mute")
            .build();

    /** Mutes the app, or ends that. */
    public static final Operation SET = Operation.builder("globalMute.set", HttpMethod.PUT, "/api/im/admin/global-mute")
            .build();

    private GlobalMuteOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(GET, SET);
    }
}
