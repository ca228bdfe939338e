package com.xuqm.sdk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signs with a message authentication code over {@code appKey LF userId LF timestamp LF nonce}, each trimmed, and sends
 * {@code X-App-Timestamp}, {@code X-App-Nonce} and {@code X-App-Signature}. The string and the header names are documented; that
 * the code is HMAC-SHA256 in lower-case hexadecimal and the timestamp in milliseconds is assumed.
 *
 * @param mac the code, keyed with the app secret
 * @param encoding how the code is written
 * @param unit how the timestamp is written
 */
public record HmacRequestSigner(KeyedMac mac, Encoding encoding, TimestampUnit unit) implements RequestSigner {

    /**
     * Checks that nothing is missing.
     *
     * @param mac the code, keyed with the app secret
     * @param encoding how the code is written
     * @param unit how the timestamp is written
     */
    public HmacRequestSigner {
        Checks.notNull("mac", mac);
        Checks.notNull("encoding", encoding);
        Checks.notNull("unit", unit);
    }

    /**
     * Returns the signer with the assumed defaults.
     *
     * @param mac HMAC-SHA256, keyed with the app secret's UTF-8 bytes
     * @return a signer that writes hexadecimal and milliseconds
     */
    public static HmacRequestSigner of(KeyedMac mac) {
        return new HmacRequestSigner(mac, Encoding.HEX, TimestampUnit.MILLISECONDS);
    }

    @Override
    public HttpHeaders sign(String appKey, String userId, Instant timestamp, String nonce) {
        String time = Long.toString(
                unit == TimestampUnit.MILLISECONDS ? timestamp.toEpochMilli() : timestamp.getEpochSecond());
        String toSign = appKey.trim() + "\n" + userId.trim() + "\n" + time + "\n" + nonce.trim();
        byte[] code = mac.compute(toSign.getBytes(UTF_8));
        String signature = encoding == Encoding.HEX
                ? HexFormat.of().formatHex(code)
                : Base64.getEncoder().encodeToString(code);
        return HttpHeaders.of("X-App-Timestamp", time, "X-App-Nonce", nonce, "X-App-Signature", signature);
    }

    /** How a code is written. */
    public enum Encoding {
        /** Lower-case hexadecimal. */
        HEX,
        /** Base64 with padding (RFC 4648, section 4). */
        BASE64
    }

    /** How a timestamp is written. */
    public enum TimestampUnit {
        /** Milliseconds since 1970. */
        MILLISECONDS,
        /** Seconds since 1970. */
        SECONDS
    }
}
