package com.xuqm.sdk.auth;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.discovery.Macs;
import com.xuqm.sdk.internal.text.Base64Text;
import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.SignedText;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * Signs with a message authentication code over {@code appKey LF userId LF timestamp LF nonce}, each trimmed, and sends
 * {@code X-App-Timestamp}, {@code X-App-Nonce} and {@code X-App-Signature}. The string and the header names are documented.
 * Assumed are the code (HMAC-SHA256 with the UTF-8 bytes of the app secret), how it is written (lower-case hexadecimal) and the unit
 * of the timestamp (milliseconds); if the service wants something else, all of it can be set:
 *
 * <pre>{@code
 * builder.signer(HmacRequestSigner.of(appSecret, MacAlgorithm.HMAC_SM3)
 *         .withEncoding(CodeEncoding.BASE64)
 *         .withUnit(EpochUnit.SECONDS));
 * }</pre>
 *
 * @param mac the code, keyed with the app secret
 * @param encoding how the code is written
 * @param unit how the timestamp is written
 * @param text what is signed
 */
public record HmacRequestSigner(KeyedMac mac, CodeEncoding encoding, EpochUnit unit, SignedText text)
        implements RequestSigner {

    /** Checks that nothing is missing. */
    public HmacRequestSigner {
        Checks.notNull("mac", mac);
        Checks.notNull("encoding", encoding);
        Checks.notNull("unit", unit);
        Checks.notNull("text", text);
    }

    /**
     * Returns the signer with the assumed defaults.
     *
     * @param mac HMAC-SHA256, keyed with the app secret's UTF-8 bytes
     * @return a signer that writes hexadecimal and milliseconds
     */
    public static HmacRequestSigner of(KeyedMac mac) {
        return of(mac, WireOptions.standard());
    }

    /**
     * Returns a signer that writes as the wire options say.
     *
     * @param mac the code of {@link WireOption#SIGNATURE_ALGORITHM}, keyed with the app secret's UTF-8 bytes
     * @param wire of which the options count whose names begin with {@code wire.signature}
     * @return a signer
     */
    public static HmacRequestSigner of(KeyedMac mac, WireOptions wire) {
        Checks.notNull("wire", wire);
        return new HmacRequestSigner(
                mac,
                wire.get(WireOption.SIGNATURE_ENCODING),
                wire.get(WireOption.SIGNATURE_UNIT),
                wire.get(WireOption.SIGNATURE_TEXT));
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
    public HmacRequestSigner withEncoding(CodeEncoding other) {
        return new HmacRequestSigner(mac, other, unit, text);
    }

    /**
     * Returns a copy that writes the timestamp in another unit.
     *
     * @param other how the timestamp is written
     * @return a signer with the same key
     */
    public HmacRequestSigner withUnit(EpochUnit other) {
        return new HmacRequestSigner(mac, encoding, other, text);
    }

    @Override
    public HttpHeaders sign(String appKey, String userId, Instant timestamp, String nonce) {
        Checks.notNull("appKey", appKey);
        Checks.notNull("userId", userId);
        Checks.notNull("timestamp", timestamp);
        Checks.notNull("nonce", nonce);
        String time = Long.toString(unit.count(timestamp));
        int codeLength = mac.algorithm().codeLength();
        String signed = text.equals(WireOption.SIGNATURE_TEXT.standard())
                ? null // what is made for nearly everybody is made without garbage
                : text.fill(Map.of(
                        "appKey", appKey.trim(), "userId", userId.trim(), "timestamp", time, "nonce", nonce.trim()));
        int parts = signed == null
                ? appKey.length() + userId.length() + time.length() + nonce.length() + 3
                : signed.length();
        ByteText bytes = new ByteText(Math.max(parts, 3 * codeLength)); // room for the code and for its hexadecimal
        if (signed == null) {
            bytes.add(appKey.trim())
                    .add('\n')
                    .add(userId.trim())
                    .add('\n')
                    .add(time)
                    .add('\n')
                    .add(nonce.trim());
        } else {
            bytes.add(signed);
        }
        mac.compute(bytes.array(), 0, bytes.length(), bytes.array(), 0);
        bytes.length(codeLength);
        return HttpHeaders.of("X-App-Timestamp", time, "X-App-Nonce", nonce, "X-App-Signature", write(bytes));
    }

    /** Writes the code behind the code. */
    private String write(ByteText bytes) {
        int codeLength = bytes.length();
        switch (encoding) {
            case HEX -> bytes.addHex(0, codeLength);
            case BASE64 -> {
                int at = bytes.skip(Base64Text.STANDARD.encodedLength(codeLength));
                Base64Text.STANDARD.encode(bytes.array(), 0, codeLength, bytes.array(), at);
            }
            case UPPER_HEX -> {
                return encoding.encode(Arrays.copyOf(bytes.array(), codeLength));
            }
        }
        return bytes.ascii(codeLength, bytes.length());
    }
}
