package com.xuqm.sdk.auth;

import com.xuqm.sdk.http.HttpHeaders;
import java.time.Instant;

/**
 * Signs logins. What is signed is documented; the hash, the encoding and the unit of the timestamp are not, so that all of it sits
 * behind this interface, with {@link HmacRequestSigner} as the default.
 */
public interface RequestSigner {

    /**
     * Signs a login.
     *
     * @param appKey the app's key
     * @param userId the user who signs in
     * @param timestamp the time of the request
     * @param nonce a value that is used once
     * @return the header fields that carry the signature
     */
    HttpHeaders sign(String appKey, String userId, Instant timestamp, String nonce);
}
