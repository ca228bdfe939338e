package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.auth.HmacRequestSigner.Encoding;
import com.xuqm.sdk.auth.HmacRequestSigner.TimestampUnit;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A message authentication code over {@code timestamp LF nonce LF raw body}. By default that is lower-case hexadecimal
 * HMAC-SHA256 in {@code X-Xuqm-Signature}, with epoch milliseconds in {@code X-Xuqm-Timestamp} and a random value in
 * {@code X-Xuqm-Nonce}. (All of it is assumed, but that there is a keyed signature.)
 *
 * <p>Reading is strict, so that one signature has one spelling: each header exactly once, no spaces around, digits only in the
 * timestamp, 1 to 128 visible ASCII characters in the nonce. A nonce with a line feed would let bytes wander between it and the
 * body under the same signature.
 *
 * @param signatureHeader the name of the header with the code
 * @param timestampHeader the name of the header with the time of signing
 * @param nonceHeader the name of the header with the value that is used once
 * @param algorithm the code that signs
 * @param encoding how the code is written
 * @param unit how the timestamp is written
 */
public record HmacWebhookScheme(
        String signatureHeader,
        String timestampHeader,
        String nonceHeader,
        MacAlgorithm algorithm,
        Encoding encoding,
        TimestampUnit unit)
        implements WebhookScheme {

    private static final HmacWebhookScheme DEFAULT = new HmacWebhookScheme(
            "X-Xuqm-Signature",
            "X-Xuqm-Timestamp",
            "X-Xuqm-Nonce",
            MacAlgorithm.HMAC_SHA256,
            Encoding.HEX,
            TimestampUnit.MILLISECONDS);

    private static final int LONGEST_NONCE = 128;

    /** Year 33658 in milliseconds: nothing that a clock says is cut off, and no arithmetic overflows. */
    private static final int LONGEST_TIMESTAMP = 15;

    /** Both algorithms make codes of 32 bytes. */
    private static final int CODE_BYTES = 32;

    /**
     * Checks that the names can be names of headers, and differ.
     *
     * @param signatureHeader the name of the header with the code
     * @param timestampHeader the name of the header with the time of signing
     * @param nonceHeader the name of the header with the value that is used once
     * @param algorithm the code that signs
     * @param encoding how the code is written
     * @param unit how the timestamp is written
     */
    public HmacWebhookScheme {
        name("signatureHeader", signatureHeader);
        name("timestampHeader", timestampHeader);
        name("nonceHeader", nonceHeader);
        if (signatureHeader.equalsIgnoreCase(timestampHeader)
                || signatureHeader.equalsIgnoreCase(nonceHeader)
                || timestampHeader.equalsIgnoreCase(nonceHeader)) {
            throw new IllegalArgumentException("the three headers must have three names");
        }
        Checks.notNull("algorithm", algorithm);
        Checks.notNull("encoding", encoding);
        Checks.notNull("unit", unit);
    }

    private static void name(String field, String value) {
        HttpHeaders.of(Checks.notBlank(field, value), "");
    }

    /**
     * Returns the assumed scheme.
     *
     * @return the default
     */
    public static HmacWebhookScheme standard() {
        return DEFAULT;
    }

    /**
     * Returns the same scheme with other names of headers.
     *
     * @param signature the name of the header with the code
     * @param timestamp the name of the header with the time of signing
     * @param nonce the name of the header with the value that is used once
     * @return a new scheme
     */
    public HmacWebhookScheme withHeaders(String signature, String timestamp, String nonce) {
        return new HmacWebhookScheme(signature, timestamp, nonce, algorithm, encoding, unit);
    }

    @Override
    public WebhookSignature read(HttpHeaders headers) {
        Checks.notNull("headers", headers);
        String timestamp = only(headers, timestampHeader);
        String nonce = only(headers, nonceHeader);
        String signature = only(headers, signatureHeader);
        return new Read(time(timestamp), timestamp, checkedNonce(nonce), decode(signature));
    }

    private static String only(HttpHeaders headers, String name) {
        List<String> values = headers.all(name);
        if (values.isEmpty()) {
            throw new WebhookRefusedException(WebhookCheck.Reason.MISSING_HEADER, "the header " + name + " is missing");
        }
        if (values.size() > 1) {
            throw malformed(name, "is there more than once");
        }
        return values.get(0);
    }

    private Instant time(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_TIMESTAMP
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw malformed(timestampHeader, "is not a number of 1 to " + LONGEST_TIMESTAMP + " digits");
        }
        long value = Long.parseLong(text);
        return unit == TimestampUnit.MILLISECONDS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    }

    private String checkedNonce(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NONCE || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw malformed(nonceHeader, "is not 1 to " + LONGEST_NONCE + " visible ASCII characters");
        }
        return text;
    }

    private byte[] decode(String text) {
        byte[] code;
        try {
            code = encoding == Encoding.HEX
                    ? HexFormat.of().parseHex(text)
                    : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw malformed(signatureHeader, expectation());
        }
        // Decoders are lenient: only what is written exactly as a signer writes it is taken.
        if (code.length != CODE_BYTES || !text.equals(encode(code))) {
            throw malformed(signatureHeader, expectation());
        }
        return code;
    }

    private String encode(byte[] code) {
        return encoding == Encoding.HEX
                ? HexFormat.of().formatHex(code)
                : Base64.getEncoder().encodeToString(code);
    }

    private String expectation() {
        return encoding == Encoding.HEX
                ? "is not " + 2 * CODE_BYTES + " lower-case hexadecimal digits"
                : "is not the base64 of " + CODE_BYTES + " bytes";
    }

    private static WebhookRefusedException malformed(String header, String what) {
        return new WebhookRefusedException(WebhookCheck.Reason.MALFORMED, "the header " + header + " " + what);
    }

    /** What was read; the timestamp as it was written, too, because that is what was signed. */
    private static final class Read implements WebhookSignature {

        private final Instant timestamp;
        private final String writtenTimestamp;
        private final String nonce;
        private final byte[] code;

        Read(Instant timestamp, String writtenTimestamp, String nonce, byte[] code) {
            this.timestamp = timestamp;
            this.writtenTimestamp = writtenTimestamp;
            this.nonce = nonce;
            this.code = code;
        }

        @Override
        public Instant timestamp() {
            return timestamp;
        }

        @Override
        public String nonce() {
            return nonce;
        }

        @Override
        public byte[] code() {
            return code.clone();
        }

        @Override
        public byte[] message(byte[] body) {
            byte[] head = (writtenTimestamp + "\n" + nonce + "\n").getBytes(US_ASCII);
            byte[] message = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, message, head.length, body.length);
            return message;
        }

        @Override
        public String toString() {
            return "WebhookSignature[timestamp=" + timestamp + "]";
        }
    }
}
