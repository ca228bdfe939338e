package com.xuqm.sdk.auth;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * All that it takes to sign a login.
 *
 * @param appKey the app's key
 * @param signer makes the signature
 * @param clock tells the time of the request
 * @param nonce draws a value that is used once: 1 to 1,024 visible ASCII characters
 */
public record LoginSigning(String appKey, RequestSigner signer, Clock clock, Supplier<String> nonce) {

    /**
     * Checks that nothing is missing.
     *
     * @param appKey the app's key
     * @param signer makes the signature
     * @param clock tells the time of the request
     * @param nonce draws a value that is used once: 1 to 1,024 visible ASCII characters
     */
    public LoginSigning {
        Checks.id("appKey", appKey);
        Checks.notNull("signer", signer);
        Checks.notNull("clock", clock);
        Checks.notNull("nonce", nonce);
    }

    HttpHeaders headers(String userId) {
        return signer.sign(appKey, userId, clock.instant(), Checks.id("nonce", nonce.get()));
    }
}
