package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.usersig.TlsUserSigs;
import com.xuqm.emulator.internal.usersig.UserSigFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes and checks UserSigs. */
public final class UserSigs {

    private static final long SDK_APP_ID = 1_400_000_000L;

    private final String appKey;
    private final UserSigFormat format;
    private final long acceptedSkewMillis;

    /**
     * Creates the codec.
     *
     * @param appKey the application
     * @param appSecret its secret
     * @param form in which form they are written
     * @param acceptedSkewMillis by how much the clock of whoever made a UserSig may be ahead
     */
    public UserSigs(String appKey, String appSecret, ProofForm form, long acceptedSkewMillis) {
        byte[] secret = appSecret.getBytes(StandardCharsets.UTF_8);
        this.appKey = appKey;
        this.format = form.tlsUserSigs() ? new TlsUserSigs(SDK_APP_ID, secret) : new JwtUserSigs(appKey, secret);
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
        return format.write(userId, issuedAt, expiresAt);
    }

    UserSigCheck check(String userSig, String userId, long now) {
        UserSigFormat.Claims claims = format.read(userSig);
        if (claims == null) {
            return new UserSigCheck("malformed: it is not " + format.demand(), null);
        }
        long expiresAt = Math.max(0, Math.min(claims.expiresAt(), Long.MAX_VALUE / 1000)) * 1000;
        return new UserSigCheck(problem(claims, userId, now, expiresAt), expiresAt);
    }

    private @Nullable String problem(UserSigFormat.Claims claims, String userId, long now, long expiresAt) {
        if (!claims.genuine()) {
            return "wrong signature: it was not made with the secret of " + appKey;
        }
        if (!claims.isOfApp()) {
            return "it is for another application than " + appKey;
        }
        if (!userId.equals(claims.userId())) {
            return "it is for another user than " + userId;
        }
        if (claims.issuedAt() > (now + acceptedSkewMillis) / 1000) {
            return "not yet valid: it was issued in the future";
        }
        if (now >= expiresAt) {
            return "expired at " + Instant.ofEpochMilli(expiresAt);
        }
        return null;
    }
}
