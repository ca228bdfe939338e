package com.xuqm.sdk.engine;

import com.xuqm.sdk.http.HttpHeaders;

/**
 * What one attempt proves itself with. It is a secret: the engine shows neither part of it.
 *
 * @param headers header fields
 * @param query an encoded query to be put behind the request's own, empty for none
 */
public record Proof(HttpHeaders headers, String query) {

    private static final Proof NONE = new Proof(HttpHeaders.empty(), "");

    /**
     * Returns what proves nothing, for public routes.
     *
     * @return neither header fields nor a query
     */
    public static Proof none() {
        return NONE;
    }

    /**
     * Returns a proof in the header.
     *
     * @param headers the header fields
     * @return a proof without a query
     */
    public static Proof of(HttpHeaders headers) {
        return new Proof(headers, "");
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return "Proof[]";
    }
}
