package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.engine.Proof;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is known of one user's token. Whoever uses it from several threads holds a lock. */
final class UserToken {

    /** A token is renewed this long before its end, or at four fifths of its life if that is later. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** A token that would end sooner than this ends by a wrong clock or in another unit. */
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(10);

    /** How long such a token is used, unless it is refused before. */
    static final Duration ASSUMED_LIFE = Duration.ofMinutes(5);

    final RefusedTokens refusals = new RefusedTokens();
    private @Nullable Proof proof;
    private long number;
    private Instant issuedAt = Instant.MIN;
    private Instant renewAt = Instant.MAX;
    private long freshUntilMillis = Long.MIN_VALUE;
    private Instant expiresAt = Instant.MAX;
    private @Nullable CompletableFuture<Proof> underWay;

    /** The token that can be used, {@code null} for none. */
    @Nullable
    Proof usable(Instant now) {
        return now.isBefore(expiresAt) ? proof : null;
    }

    /** Whether nothing is to be done yet with the token that came, if it was not dropped. */
    boolean isFresh(long epochMillis) {
        return epochMillis < freshUntilMillis;
    }

    @Nullable
    Proof proof() {
        return proof;
    }

    boolean isToBeRenewed(Instant now) {
        return !now.isBefore(renewAt) && underWay == null;
    }

    /** Whether this is the present token, and not one that was replaced meanwhile. */
    boolean isPresent(@Nullable Proof token) {
        return proof != null && proof.equals(token);
    }

    /** Which of the user's tokens this is. */
    long number() {
        return number;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    void drop() {
        proof = null;
    }

    /** Keeps a new token; answers whether its end can be believed. */
    boolean keep(Proof token, @Nullable Instant end, Instant now) {
        boolean isCredible = end == null || !end.isBefore(now.plus(SHORTEST_LIFE));
        proof = token;
        number++;
        issuedAt = now;
        expiresAt = end == null ? Instant.MAX : isCredible ? end : now.plus(ASSUMED_LIFE);
        renewAt = end == null ? Instant.MAX : renewAt(now, expiresAt);
        freshUntilMillis = end == null ? Long.MAX_VALUE : renewAt.toEpochMilli();
        return isCredible;
    }

    private static Instant renewAt(Instant now, Instant end) {
        Duration fifth = Duration.between(now, end).dividedBy(5);
        return end.minus(fifth.compareTo(AHEAD) < 0 ? fifth : AHEAD);
    }

    /** The sign-in that is under way, {@code null} for none. */
    @Nullable
    CompletableFuture<Proof> underWay() {
        return underWay;
    }

    CompletableFuture<Proof> begin() {
        CompletableFuture<Proof> begun = new CompletableFuture<>();
        underWay = begun;
        return begun;
    }

    /** Notes that a sign-in is over, unless another one was begun meanwhile; answers whether nothing is left. */
    @SuppressWarnings("ReferenceEquality") // which sign-in it is, and not what came of it
    boolean ended(CompletableFuture<Proof> signIn) {
        if (underWay == signIn) {
            underWay = null;
        }
        return proof == null && underWay == null;
    }
}
