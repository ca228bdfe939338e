package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes texts so that none of them can be mistaken for the end of another. */
public final class TextDigest {

    private final MessageDigest digest;

    public TextDigest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    public TextDigest add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }

    public TextDigest add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public byte[] bytes() {
        return digest.digest();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
