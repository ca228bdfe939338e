package com.xuqm.emulator;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs logins as a client must, step by step as the documents say. */
final class Signer {

    private Signer() {}

    static String signature(String secret, String appKey, String userId, String timestamp, String nonce) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String payload = appKey + "\n" + userId + "\n" + timestamp + "\n" + nonce;
            return HexFormat.of().formatHex(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String nonce() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The three headers for a login now, as the emulator's clock sees it. */
    static String[] headers(XuqmEmulator emulator, String userId) {
        return headers(emulator, userId, emulator.clock().millis(), nonce());
    }

    static String[] headers(XuqmEmulator emulator, String userId, long timestamp, String nonce) {
        String signature = signature(emulator.appSecret(), emulator.appKey(), userId, Long.toString(timestamp), nonce);
        return new String[] {
            "X-App-Timestamp", Long.toString(timestamp), "X-App-Nonce", nonce, "X-App-Signature", signature
        };
    }
}
