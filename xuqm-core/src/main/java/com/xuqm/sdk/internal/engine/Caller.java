package com.xuqm.sdk.internal.engine;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf calls are made.
 *
 * @param state what all calls share
 * @param userId the acting user, {@code null} for the client's own account
 * @param executor where asynchronous results are completed, {@code null} for the engine's own threads
 * @param isOwn whether the calls are the engine's own, such as the sign-in for another call
 */
record Caller(
        EngineState state,
        @Nullable String userId,
        @Nullable Executor executor,
        boolean isOwn) {

    Caller within() {
        return new Caller(state, userId, null, isOwn);
    }
}
