package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.http.Query;
import com.xuqm.emulator.internal.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The application that a request names: {@code appKey}, or by its older name {@code appId}. */
public final class AppParameter {

    private AppParameter() {}

    /** The application named, or null if none is. */
    public static @Nullable String of(Query query) {
        String appKey = query.optional("appKey");
        String appId = query.optional("appId");
        if (appKey != null && appId != null && !appKey.equals(appId)) {
            throw Refusal.badRequest("parameters appKey and appId differ: send one of them, or both alike");
        }
        return appKey != null ? appKey : appId;
    }

    /** Refuses a request that names another application than that of its token. */
    static void check(Query query, String appKey) {
        String named = of(query);
        if (named != null && !named.equals(appKey)) {
            throw Refusal.badRequest(
                    "parameter appKey is " + named + ", but the token is for the application " + appKey);
        }
    }

    /**
     * The application that a request must name.
     *
     * @param query the query
     * @return its key
     */
    public static String required(Query query) {
        String named = of(query);
        if (named == null) {
            throw Refusal.badRequest("parameter appKey is missing");
        }
        return named;
    }
}
