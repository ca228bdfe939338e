package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.usersig.UserSigFormat;
import org.jspecify.annotations.Nullable;

/** JWTs keyed with the app secret, which name user and application. */
final class JwtUserSigs implements UserSigFormat {

    private final String appKey;
    private final byte[] secret;

    JwtUserSigs(String appKey, byte[] secret) {
        this.appKey = appKey;
        this.secret = secret;
    }

    @Override
    public String write(String userId, long issuedAt, long expiresAt) {
        JsonObject claims = new JsonObject();
        claims.addProperty("sub", userId);
        claims.addProperty("appKey", appKey);
        claims.addProperty("iat", issuedAt);
        claims.addProperty("exp", expiresAt);
        return Jwt.sign(claims, secret);
    }

    @Override
    public @Nullable Claims read(String userSig) {
        Jwt jwt = Jwt.read(userSig, secret);
        String subject = jwt.text("sub");
        Long issued = jwt.number("iat");
        Long expires = jwt.number("exp");
        return subject == null || issued == null || expires == null
                ? null
                : new Claims(subject, appKey.equals(jwt.text("appKey")), issued, expires, jwt.genuine());
    }

    @Override
    public String demand() {
        return "a JWT with the claims sub, appKey, iat, exp";
    }
}
