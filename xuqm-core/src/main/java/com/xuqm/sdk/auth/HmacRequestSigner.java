package com.xuqm.sdk.auth;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.discovery.Macs;
import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import java.time.Instant;

/**
 * Signs with a message authentication code over {@code appKey LF userId LF timestamp LF nonce}, each trimmed, and sends
 * {@code X-App-Timestamp}, {@code X-App-Nonce} and {@code X-App-Signature}. The string and the header names are documented.
 * Assumed are the code (HMAC-SHA256 with the UTF-8 bytes of the app secret), how it is written (lower-case hexadecimal) and the unit
 * of the timestamp (milliseconds); if the service wants something else, all of it can be set:
 *
 * <pre>{@code
 * builder.signer(HmacRequestSigner.of(appSecret, MacAlgorithm.HMAC_SM3)
 *         .withEncoding(HmacRequestSigner.Encoding.BASE64)
 *         .withUnit(HmacRequestSigner.TimestampUnit.SECONDS));
 * }</pre>
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

    /**
     * Returns a signer with a code of one's choice, computed by the provider that ranks highest among those that support it.
     *
     * @param appSecret the app's secret
     * @param algorithm the code
     * @return a signer that writes hexadecimal and milliseconds
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if no provider supports the algorithm; the message says what to add
     */
    public static HmacRequestSigner of(String appSecret, MacAlgorithm algorithm) {
        Checks.notNull("algorithm", algorithm);
        return of(Macs.keyed(Macs.find(null, algorithm), algorithm, "appSecret", appSecret));
    }

    /**
     * Returns a copy that writes the code in another way.
     *
     * @param other how the code is written
     * @return a signer with the same key
     */
    public HmacRequestSigner withEncoding(Encoding other) {
        return new HmacRequestSigner(mac, other, unit);
    }

    /**
     * Returns a copy that writes the timestamp in another unit.
     *
     * @param other how the timestamp is written
     * @return a signer with the same key
     */
    public HmacRequestSigner withUnit(TimestampUnit other) {
        return new HmacRequestSigner(mac, encoding, other);
    }

    @Override
    public HttpHeaders sign(String appKey, String userId, Instant timestamp, String nonce) {
        Checks.notNull("appKey", appKey);
        Checks.notNull("userId", userId);
        Checks.notNull("timestamp", timestamp);
        Checks.notNull("nonce", nonce);
        String time = Long.toString(
                unit == TimestampUnit.MILLISECONDS ? timestamp.toEpochMilli() : timestamp.getEpochSecond());
        int codeLength = mac.algorithm().codeLength();
        int parts = appKey.length() + userId.length() + time.length() + nonce.length() + 3;
        ByteText text = new ByteText(Math.max(parts, 3 * codeLength)); // room for the code and for its hexadecimal
        text.add(appKey.trim())
                .add('\n')
                .add(userId.trim())
                .add('\n')
                .add(time)
                .add('\n')
                .add(nonce.trim());
        mac.compute(text.array(), 0, text.length(), text.array(), 0);
        text.length(codeLength);
        return HttpHeaders.of("X-App-Timestamp", time, "X-App-Nonce", nonce, "X-App-Signature", write(text));
    }

    /** Writes the code behind the code. */
    private String write(ByteText text) {
        int codeLength = text.length();
        if (encoding == Encoding.HEX) {
            text.addHex(0, codeLength);
        } else {
            int at = text.skip(Base64Text.STANDARD.encodedLength(codeLength));
            Base64Text.STANDARD.encode(text.array(), 0, codeLength, text.array(), at);
        }
        return text.ascii(codeLength, text.length());
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
