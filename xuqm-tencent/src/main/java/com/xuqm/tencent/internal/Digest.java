package com.xuqm.tencent.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every JVM has. */
public final class Digest {

    private Digest() {}

    /** The digest of several pieces as if they were one. */
    public static byte[] sha256(byte[]... pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM lacks SHA-256", e);
        }
    }

    /** The same in lower-case hexadecimal. */
    public static String hex(byte[]... pieces) {
        return HexFormat.of().formatHex(sha256(pieces));
    }
}
