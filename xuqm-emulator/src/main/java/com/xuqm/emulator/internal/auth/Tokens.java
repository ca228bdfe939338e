package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Signs and reads the tokens that the server gives out. Their key is the server's own, not the app
 * secret. One instance serves an emulator for its whole life, so tokens outlive a reset of its state.
 */
public final class Tokens {

    private final byte[] key = new byte[32];
    private final Duration lifetime;
    private final AtomicLong counter = new AtomicLong();

    /**
     * Creates a signer with a new key.
     *
     * @param lifetime how long a token is good
     */
    public Tokens(Duration lifetime) {
        this.lifetime = lifetime;
        new SecureRandom().nextBytes(key);
    }

    /**
     * A number never given before.
     *
     * @return the number, from 1
     */
    public long nextNumber() {
        return counter.incrementAndGet();
    }

    IssuedToken issue(TokenKind kind, String appKey, String subject, long generation, long now) {
        JsonObject claims = new JsonObject();
        long expiresAt = now + lifetime.toMillis();
        claims.addProperty("sub", subject);
        claims.addProperty("appKey", appKey);
        claims.addProperty("kind", kind.claim());
        claims.addProperty("generation", generation);
        // Two logins within one second still give two tokens.
        claims.addProperty("jti", nextNumber());
        claims.addProperty("iat", now / 1000);
        claims.addProperty("exp", expiresAt / 1000);
        // exp counts seconds; a test that sets a lifetime in milliseconds wants them exact.
        claims.addProperty("expMillis", expiresAt);
        return new IssuedToken(Jwt.sign(claims, key), expiresAt);
    }

    /** Reads a token of one kind; refuses it unless it is genuine and not expired. */
    TokenClaims read(TokenKind kind, String token, long now) {
        return read(Set.of(kind), token, now);
    }

    /** Reads a token of one of several kinds. */
    TokenClaims read(Set<TokenKind> kinds, String token, long now) {
        Jwt jwt = Jwt.read(token, key);
        String subject = jwt.text("sub");
        String appKey = jwt.text("appKey");
        Long generation = jwt.number("generation");
        Long expiresAt = jwt.number("expMillis");
        if (jwt.claims() != null && !jwt.genuine()) {
            throw Refusal.unauthorized("the token's signature is wrong");
        }
        if (subject == null || appKey == null || generation == null || expiresAt == null) {
            throw Refusal.unauthorized("the token is malformed");
        }
        TokenKind kind = kinds.stream()
                .filter(candidate -> candidate.claim().equals(jwt.text("kind")))
                .findFirst()
                .orElseThrow(() -> Refusal.unauthorized("a token of another kind was sent, "
                        + kinds.stream().map(TokenKind::claim).sorted().collect(Collectors.joining(" or "))
                        + " is needed"));
        if (now >= expiresAt) {
            throw Refusal.unauthorized("the token expired at " + Instant.ofEpochMilli(expiresAt) + ": log in again");
        }
        return new TokenClaims(subject, appKey, generation, expiresAt, kind);
    }
}
