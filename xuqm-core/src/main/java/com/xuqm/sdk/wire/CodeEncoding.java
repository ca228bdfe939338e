package com.xuqm.sdk.wire;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Base64;
import java.util.HexFormat;

/** How a message authentication code is written. */
public enum CodeEncoding {
    /** Lower-case hexadecimal. */
    HEX,
    /** Upper-case hexadecimal. */
    UPPER_HEX,
    /** Base64 with padding (RFC 4648, section 4). */
    BASE64;

    private static final HexFormat LOWER = HexFormat.of();
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    /**
     * Writes a code.
     *
     * @param code its bytes
     * @return the text
     */
    public String encode(byte[] code) {
        Checks.notNull("code", code);
        return switch (this) {
            case HEX -> LOWER.formatHex(code);
            case UPPER_HEX -> UPPER.formatHex(code);
            case BASE64 -> Base64.getEncoder().encodeToString(code);
        };
    }

    /**
     * Reads a code.
     *
     * @param text the text
     * @return its bytes
     * @throws IllegalArgumentException if that is not how {@link #encode} writes any code
     */
    public byte[] decode(String text) {
        Checks.notNull("text", text);
        byte[] code = this == BASE64 ? Base64.getDecoder().decode(text) : LOWER.parseHex(text);
        if (!encode(code).equals(text)) { // decoders are lenient
            throw new IllegalArgumentException("not written as " + this);
        }
        return code;
    }
}
