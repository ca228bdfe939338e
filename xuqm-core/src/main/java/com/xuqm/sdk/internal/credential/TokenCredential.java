package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Proof;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The token of a user, for one operation.
 *
 * @param tokens where it comes from
 * @param userId the user
 * @param operation what it is used for
 */
public record TokenCredential(TokenSource tokens, String userId, Operation operation) implements Credential {

    @Override
    public @Nullable Proof atHand() {
        return tokens.current(userId);
    }

    @Override
    public CompletableFuture<Proof> obtain(@Nullable Proof rejected) {
        return tokens.obtain(userId, rejected);
    }

    @Override
    public long renewalDelayNanos(Proof rejected) {
        return tokens.renewalDelayNanos(userId, rejected, operation);
    }

    @Override
    public void taken() {
        tokens.taken(userId, operation);
    }
}
