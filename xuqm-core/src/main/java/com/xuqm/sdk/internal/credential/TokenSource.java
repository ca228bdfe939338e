package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Proof;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gives the IM tokens of users, as the proofs that carry them. */
public interface TokenSource {

    /**
     * Returns a user's present token.
     *
     * @param userId the user
     * @return the proof, {@code null} if there is no token that can still be used
     */
    @Nullable
    Proof current(String userId);

    /**
     * Gets a user's token, by signing in if need be; all who ask at the same time share one sign-in.
     *
     * @param userId the user
     * @param rejected the very proof that the service has refused, or {@code null}
     * @return the proof to come
     */
    CompletableFuture<Proof> obtain(String userId, @Nullable Proof rejected);

    /**
     * Judges whether a token that the service refused is worth replacing.
     *
     * @param userId the user
     * @param rejected the very proof that the service has refused
     * @param operation what was refused
     * @return after how many nanoseconds to {@link #obtain} another; negative if it would be refused as well
     */
    long renewalDelayNanos(String userId, Proof rejected, Operation operation);

    /**
     * Notes that an operation which had refused a token took one.
     *
     * @param userId the user
     * @param operation what was not refused
     */
    void taken(String userId, Operation operation);

    /**
     * Counts the users whose tokens are kept.
     *
     * @return how many there are now
     */
    default int size() {
        return 0;
    }

    /**
     * Returns for how many users there is room.
     *
     * @return the most, 0 if no tokens are kept
     */
    default int capacity() {
        return 0;
    }
}
