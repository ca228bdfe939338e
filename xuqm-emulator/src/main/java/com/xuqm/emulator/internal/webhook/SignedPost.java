package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A body with the headers that sign it: HMAC-SHA256 over timestamp, nonce and body. */
final class SignedPost {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    /** The SDK's receiver takes posts that are up to 5 minutes old. */
    private static final long ACCEPTED_MS = 5 * 60 * 1000;

    private final long timestamp;
    private final String nonce;
    private final String signature;
    private final byte[] body;
    private final PostForm form;

    private SignedPost(long timestamp, String nonce, String signature, byte[] body, PostForm form) {
        this.timestamp = timestamp;
        this.nonce = nonce;
        this.signature = signature;
        this.body = body;
        this.form = form;
    }

    static SignedPost of(byte[] body, String secret, long now, PostForm form) {
        long timestamp = form.seconds() ? now / 1000 : now;
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        return new SignedPost(timestamp, nonce, signature(timestamp, nonce, body, secret, form), body, form);
    }

    private static String signature(long timestamp, String nonce, byte[] body, String secret, PostForm form) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String head = form.dotted() ? timestamp + "." : timestamp + "\n" + nonce + "\n";
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return form.prefix() + form.encoding().write(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    static byte[] envelope(String appKey, WebhookDelivery delivery) {
        return Json.bytesWithoutNulls(JsonFields.start()
                .put("callbackId", delivery.callbackId())
                .put("appKey", appKey)
                .put("event", delivery.event().name())
                .put("createdAt", delivery.event().createdAt())
                .put("data", delivery.event().data())
                .json());
    }

    /** What a receiver that knows the secret must find. */
    MadePost.Verdict verdict(String secret, long now) {
        if (!signature.equals(signature(timestamp, nonce, body, secret, form))) {
            return MadePost.Verdict.WRONG;
        }
        long signedAt = form.seconds() ? timestamp * 1000 : timestamp;
        return Math.abs(now - signedAt) > ACCEPTED_MS ? MadePost.Verdict.OLD : MadePost.Verdict.GOOD;
    }

    /** The same post with one bit of its body flipped. */
    SignedPost tampered() {
        byte[] changed = body.clone();
        changed[changed.length / 2] ^= 1;
        return new SignedPost(timestamp, nonce, signature, changed, form);
    }

    /** A body with spaces after it, which are no part of the JSON in it. */
    static byte[] padded(byte[] body, int length) {
        byte[] padded = Arrays.copyOf(body, Math.max(length, body.length));
        Arrays.fill(padded, body.length, padded.length, (byte) ' ');
        return padded;
    }

    /** The headers that sign the body, by their names. */
    Map<String, String> headers() {
        return Map.of(
                form.headers() + "Timestamp",
                Long.toString(timestamp),
                form.headers() + "Nonce",
                nonce,
                form.headers() + "Signature",
                signature);
    }

    byte[] body() {
        return body;
    }
}
