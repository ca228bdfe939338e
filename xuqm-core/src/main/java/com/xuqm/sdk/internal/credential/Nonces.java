package com.xuqm.sdk.internal.credential;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws values that are used once. */
public final class Nonces {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonces() {}

    /**
     * Draws a value.
     *
     * @return 32 lower-case hexadecimal characters, 128 random bits
     */
    public static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
