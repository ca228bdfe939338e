package com.xuqm.sdk.crypto;

/** The message authentication codes that the SDK uses. */
public enum MacAlgorithm {
    /** HMAC with SHA-256 (RFC 2104, FIPS 180-4): 32 bytes. */
    HMAC_SHA256,
    /**
     * HMAC with SM3 (GB/T 32905-2016): 32 bytes. The JDK has no SM3; {@code xuqm-crypto-bouncycastle} has, and so has a JDK in
     * which a security provider with SM3 is registered.
     */
    HMAC_SM3;

    /**
     * Tells how long a code is.
     *
     * @return 32 bytes, for all of them
     */
    public int codeLength() {
        return 32;
    }
}
