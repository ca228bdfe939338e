package com.xuqm.emulator.internal.auth;

import java.util.Base64;
import java.util.HexFormat;

/** How the bytes of a signature are written. */
public enum CodeText {
    /** Lower-case hexadecimal. */
    HEX("lower-case hex"),
    /** Upper-case hexadecimal. */
    UPPER_HEX("upper-case hex"),
    /** Base64 with padding. */
    BASE64("base64");

    private final String words;

    CodeText(String words) {
        this.words = words;
    }

    /**
     * Writes a signature.
     *
     * @param code its bytes
     * @return the text
     */
    public String write(byte[] code) {
        return switch (this) {
            case HEX -> HexFormat.of().formatHex(code);
            case UPPER_HEX -> HexFormat.of().withUpperCase().formatHex(code);
            case BASE64 -> Base64.getEncoder().encodeToString(code);
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
