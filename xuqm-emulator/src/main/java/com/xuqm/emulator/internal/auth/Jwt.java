package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.usersig.Hmac;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Compact JWTs signed with HS256.
 *
 * @param claims the claims, null if the token could not be read
 * @param genuine whether the signature is right
 */
record Jwt(@Nullable JsonObject claims, boolean genuine) {

    private static final Jwt MALFORMED = new Jwt(null, false);

    /** Signs claims. */
    static String sign(JsonObject claims, byte[] key) {
        JsonObject header = new JsonObject();
        header.addProperty("alg", "HS256");
        header.addProperty("typ", "JWT");
        String signed = encode(Json.bytes(header)) + "." + encode(Json.bytes(claims));
        return signed + "." + encode(Hmac.sha256(key, signed));
    }

    /** Reads a token and checks its signature. */
    static Jwt read(String token, byte[] key) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return MALFORMED;
        }
        JsonObject header = object(parts[0]);
        JsonObject claims = object(parts[1]);
        byte[] signature = decode(parts[2]);
        if (header == null || claims == null || signature == null) {
            return MALFORMED;
        }
        // Any other algorithm, "none" above all, is no signature of ours; and what must be understood is not understood
        // here.
        boolean genuine = "HS256".equals(text(header, "alg"))
                && !header.has("crit")
                && MessageDigest.isEqual(Hmac.sha256(key, parts[0] + "." + parts[1]), signature);
        return new Jwt(claims, genuine);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte @Nullable [] decode(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable JsonObject object(String part) {
        byte[] bytes = decode(part);
        return bytes == null ? null : Json.parseObject(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A claim that is a text, or null. */
    @Nullable
    String text(String name) {
        return claims == null ? null : text(claims, name);
    }

    private static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value instanceof JsonPrimitive primitive && primitive.isString() ? primitive.getAsString() : null;
    }

    /** A claim that is a whole number, or null. */
    @Nullable
    Long number(String name) {
        JsonElement value = claims == null ? null : claims.get(name);
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            return null;
        }
        try {
            return new BigDecimal(primitive.getAsString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
