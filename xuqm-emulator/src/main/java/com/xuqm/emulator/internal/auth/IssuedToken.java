package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonObject;

/**
 * A token given out.
 *
 * @param token the token
 * @param expiresAt when it expires, in epoch milliseconds
 */
public record IssuedToken(String token, long expiresAt) {

    /**
     * The token on the wire.
     *
     * @param tokenField name of the field for the token
     * @param expiryField name of the field for the time it expires
     * @return the object
     */
    public JsonObject toJson(String tokenField, String expiryField) {
        JsonObject json = new JsonObject();
        json.addProperty(tokenField, token);
        json.addProperty(expiryField, expiresAt);
        return json;
    }

    @Override
    public String toString() {
        return "token until " + expiresAt;
    }
}
