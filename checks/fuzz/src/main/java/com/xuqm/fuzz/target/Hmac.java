package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 by the JDK's own {@code Mac}, which the SDK does not use: signs what gets past the signature check. */
final class Hmac {

    private Hmac() {}

    static byte[] sha256(String key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each JVM has HmacSHA256", e);
        }
    }
}
