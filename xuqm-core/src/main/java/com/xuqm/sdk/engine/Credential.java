package com.xuqm.sdk.engine;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one call proves itself with, attempt by attempt. The engine asks one step after the other, on any thread. */
public interface Credential {

    /**
     * Returns a proof for which nothing has to be waited.
     *
     * @return a proof, {@code null} if one has to be {@link #obtain obtained}
     */
    @Nullable
    Proof atHand();

    /**
     * Gets a proof, by signing in if need be.
     *
     * @param rejected the very proof that the service has refused, {@code null} if none was
     * @return the proof to come; failures are {@link com.xuqm.sdk.error.XuqmException}s
     */
    CompletableFuture<Proof> obtain(@Nullable Proof rejected);

    /**
     * Judges whether a refused proof is worth replacing.
     *
     * @param rejected the very proof that the service has refused
     * @return after how many nanoseconds to {@link #obtain} another; negative if there is none or it would be refused as well
     */
    long renewalDelayNanos(Proof rejected);

    /** Notes that the service took a proof after it had refused one. */
    void taken();

    /**
     * Returns one that makes a proof for each attempt, such as a signature over a time and a nonce. A refused one is final.
     *
     * @param proof makes the proof; returns at once
     * @return the credential
     */
    static Credential of(Supplier<Proof> proof) {
        return new Credential() {
            @Override
            public Proof atHand() {
                return proof.get();
            }

            @Override
            public CompletableFuture<Proof> obtain(@Nullable Proof rejected) {
                return CompletableFuture.completedFuture(proof.get());
            }

            @Override
            public long renewalDelayNanos(Proof rejected) {
                return -1;
            }

            @Override
            public void taken() {}
        };
    }
}
