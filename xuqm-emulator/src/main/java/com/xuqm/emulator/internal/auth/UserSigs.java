package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes and checks UserSigs: JWTs keyed with the app secret, which name user and application. */
public final class UserSigs {

    private final String appKey;
    private final byte[] secret;
    private final long acceptedSkewMillis;

    /**
     * Creates the codec.
     *
     * @param appKey the application
     * @param appSecret its secret
     * @param acceptedSkewMillis by how much the clock of whoever made a UserSig may be ahead
     */
    public UserSigs(String appKey, String appSecret, long acceptedSkewMillis) {
        this.appKey = appKey;
        this.secret = appSecret.getBytes(StandardCharsets.UTF_8);
        this.acceptedSkewMillis = acceptedSkewMillis;
    }

    /**
     * Makes a UserSig.
     *
     * @param userId whom it signs in
     * @param issuedAt when it is made, in epoch seconds
     * @param expiresAt when it expires, in epoch seconds
     * @return the UserSig
     */
    public String issue(String userId, long issuedAt, long expiresAt) {
        JsonObject claims = new JsonObject();
        claims.addProperty("sub", userId);
        claims.addProperty("appKey", appKey);
        claims.addProperty("iat", issuedAt);
        claims.addProperty("exp", expiresAt);
        return Jwt.sign(claims, secret);
    }

    UserSigCheck check(String userSig, String userId, long now) {
        Jwt jwt = Jwt.read(userSig, secret);
        Long issued = jwt.number("iat");
        Long expires = jwt.number("exp");
        if (jwt.claims() == null || jwt.text("sub") == null || issued == null || expires == null) {
            return new UserSigCheck("malformed: it is not a JWT with the claims sub, appKey, iat, exp", null);
        }
        long expiresAt = Math.max(0, Math.min(expires, Long.MAX_VALUE / 1000)) * 1000;
        return new UserSigCheck(problem(jwt, userId, now, issued, expiresAt), expiresAt);
    }

    private @Nullable String problem(Jwt jwt, String userId, long now, long issued, long expiresAt) {
        if (!jwt.genuine()) {
            return "wrong signature: it was not made with the secret of " + appKey;
        }
        if (!appKey.equals(jwt.text("appKey"))) {
            return "it is for another application than " + appKey;
        }
        if (!userId.equals(jwt.text("sub"))) {
            return "it is for another user than " + userId;
        }
        if (issued > (now + acceptedSkewMillis) / 1000) {
            return "not yet valid: it was issued in the future";
        }
        if (now >= expiresAt) {
            return "expired at " + Instant.ofEpochMilli(expiresAt);
        }
        return null;
    }
}
