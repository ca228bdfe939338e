package com.xuqm.sdk;

import com.xuqm.sdk.auth.RequestSigner;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes the header fields that sign the login of a user.
 *
 * @param appKey the app's key
 * @param signer makes the signature
 * @param clock tells the time of the request
 * @param nonce draws a value that is used once: 1 to 1,024 visible ASCII characters
 */
record LoginSigning(String appKey, RequestSigner signer, Clock clock, Supplier<String> nonce)
        implements Function<String, HttpHeaders> {

    @Override
    public HttpHeaders apply(String userId) {
        return signer.sign(appKey, userId, clock.instant(), Checks.id("nonce", nonce.get()));
    }
}
