package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.usersig.Hmac;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks the three signature headers of a login. */
final class LoginSignature {

    private static final String TIMESTAMP = "X-App-Timestamp";
    private static final String NONCE = "X-App-Nonce";
    private static final String SIGNATURE = "X-App-Signature";

    private final byte[] secret;
    private final ProofForm form;
    private final Duration acceptedSkew;
    private final NonceWindow nonces;

    LoginSignature(String appSecret, ProofForm form, Duration acceptedSkew) {
        this.secret = appSecret.getBytes(StandardCharsets.UTF_8);
        this.form = form;
        this.acceptedSkew = acceptedSkew;
        // A request dated ahead by the whole window can be replayed until it is behind by all of it.
        this.nonces = new NonceWindow(acceptedSkew.toMillis() * 2);
    }

    /** Whether the request carries any of the headers. */
    static boolean isPresent(ApiRequest request) {
        return request.header(TIMESTAMP) != null || request.header(NONCE) != null || request.header(SIGNATURE) != null;
    }

    /** Says what a login lacks that shows neither a UserSig nor a signature. */
    static Refusal nothingShown() {
        return Refusal.unauthorized("nothing proves who signs in: send the parameter userSig, or the headers "
                + TIMESTAMP + ", " + NONCE + " and " + SIGNATURE);
    }

    /** Refuses the request unless its signature is right, timely and fresh. */
    void check(ApiRequest request, String appKey, String userId) {
        String timestamp = required(request, TIMESTAMP);
        String nonce = required(request, NONCE);
        String signature = required(request, SIGNATURE);
        long written = epoch(timestamp);
        String profile = form.withProfile() ? "\n\n" : "";
        String payload = normal(appKey) + "\n" + normal(userId) + profile + "\n" + written + "\n" + normal(nonce);
        String expected = form.encoding().write(Hmac.sha256(secret, payload));
        // The signature comes first: a forger learns nothing about clock and nonces, and burns none.
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.unauthorized(SIGNATURE
                    + " is wrong: expected the " + form.encoding() + " HMAC-SHA256, keyed with the app secret, of"
                    + " appKey LF userId LF " + (form.withProfile() ? "nickname LF avatar LF " : "")
                    + "timestamp LF nonce");
        }
        checkTime(form.seconds() ? written * 1000 : written, request.now());
        if (!nonces.firstUse(normal(nonce), request.now())) {
            throw Refusal.unauthorized(NONCE + " was used before");
        }
    }

    private void checkTime(long signedAt, long now) {
        long ahead = signedAt - now;
        if (Math.abs(ahead) > acceptedSkew.toMillis()) {
            throw Refusal.unauthorized(TIMESTAMP
                    + " is "
                    + Math.abs(ahead) / 1000
                    + " s "
                    + (ahead > 0 ? "ahead of" : "behind")
                    + " the server's clock, outside the accepted window of "
                    + acceptedSkew.toSeconds()
                    + " s");
        }
    }

    private static String required(ApiRequest request, String header) {
        String value = request.header(header);
        if (value == null || value.isBlank()) {
            throw Refusal.unauthorized(header + " is missing");
        }
        return value;
    }

    private long epoch(String timestamp) {
        try {
            long written = Long.parseLong(timestamp.trim());
            if (written >= 0 && written <= (form.seconds() ? Long.MAX_VALUE / 1000 : Long.MAX_VALUE)) {
                return written;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a negative number is.
        }
        throw Refusal.unauthorized(TIMESTAMP + " must be epoch " + (form.seconds() ? "seconds" : "milliseconds"));
    }

    private static String normal(@Nullable String value) {
        return value == null ? "" : value.trim();
    }
}
