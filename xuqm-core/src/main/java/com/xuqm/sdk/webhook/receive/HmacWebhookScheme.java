package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.SignedText;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
 * @param prefix what stands before the code, such as {@code sha256=}
 * @param text what is signed, which ends with the body
 */
public record HmacWebhookScheme(
        String signatureHeader,
        String timestampHeader,
        String nonceHeader,
        MacAlgorithm algorithm,
        CodeEncoding encoding,
        EpochUnit unit,
        String prefix,
        SignedText text)
        implements WebhookScheme {

    private static final String BODY = "{body}";

    private static final HmacWebhookScheme DEFAULT = of(WireOptions.standard());

    private static final int LONGEST_NONCE = 128;

    /** Year 33658 in milliseconds: nothing that a clock says is cut off, and no arithmetic overflows. */
    private static final int LONGEST_TIMESTAMP = 15;

    /** Both algorithms make codes of 32 bytes. */
    private static final int CODE_BYTES = 32;

    /** Checks that the names can be names of headers, and differ. */
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
        Checks.notNull("prefix", prefix);
        if (!Checks.notNull("text", text).toString().endsWith(BODY)) {
            throw new IllegalArgumentException("text must end with {body}");
        }
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
     * Returns the scheme of the wire options.
     *
     * @param wire of which the options count whose names begin with {@code wire.webhook}
     * @return a scheme
     */
    public static HmacWebhookScheme of(WireOptions wire) {
        Checks.notNull("wire", wire);
        return new HmacWebhookScheme(
                wire.get(WireOption.WEBHOOK_SIGNATURE_HEADER),
                wire.get(WireOption.WEBHOOK_TIMESTAMP_HEADER),
                wire.get(WireOption.WEBHOOK_NONCE_HEADER),
                wire.get(WireOption.WEBHOOK_ALGORITHM),
                wire.get(WireOption.WEBHOOK_ENCODING),
                wire.get(WireOption.WEBHOOK_UNIT),
                wire.get(WireOption.WEBHOOK_PREFIX),
                wire.get(WireOption.WEBHOOK_TEXT));
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
        return new HmacWebhookScheme(signature, timestamp, nonce, algorithm, encoding, unit, prefix, text);
    }

    @Override
    public WebhookSignature read(HttpHeaders headers) {
        Checks.notNull("headers", headers);
        String timestamp = only(headers, timestampHeader);
        String nonce = only(headers, nonceHeader);
        String signature = only(headers, signatureHeader);
        return new Read(time(timestamp), timestamp, checkedNonce(nonce), decode(signature), text);
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
        return unit.time(value);
    }

    private String checkedNonce(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NONCE || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw malformed(nonceHeader, "is not 1 to " + LONGEST_NONCE + " visible ASCII characters");
        }
        return text;
    }

    private byte[] decode(String written) {
        byte[] code = {};
        if (written.startsWith(prefix)) {
            try {
                code = encoding.decode(written.substring(prefix.length()));
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        if (code.length != CODE_BYTES) {
            throw malformed(signatureHeader, expectation());
        }
        return code;
    }

    private String expectation() {
        String what = switch (encoding) {
            case HEX -> 2 * CODE_BYTES + " lower-case hexadecimal digits";
            case UPPER_HEX -> 2 * CODE_BYTES + " upper-case hexadecimal digits";
            case BASE64 -> "the base64 of " + CODE_BYTES + " bytes";
        };
        return "is not " + (prefix.isEmpty() ? "" : prefix + " and ") + what;
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
        private final SignedText text;

        Read(Instant timestamp, String writtenTimestamp, String nonce, byte[] code, SignedText text) {
            this.timestamp = timestamp;
            this.writtenTimestamp = writtenTimestamp;
            this.nonce = nonce;
            this.code = code;
            this.text = text;
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
            byte[] head = text.fill(Map.of("timestamp", writtenTimestamp, "nonce", nonce, "body", ""))
                    .getBytes(US_ASCII);
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
