package com.xuqm.sdk.crypto;

/** The message authentication codes that the SDK uses. */
public enum MacAlgorithm {
    /** HMAC with SHA-256 (RFC 2104, FIPS 180-4): 32 bytes. */
    HMAC_SHA256,
    /** HMAC with SM3 (GB/T 32905-2016): 32 bytes. The JDK has no SM3; it needs a provider module. */
    HMAC_SM3
}
