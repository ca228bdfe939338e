package com.xuqm.cli.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of campaigns that nobody named. */
final class Fingerprint {

    private static final int BYTES = 6;

    private Fingerprint() {}

    /** The same for the same input and the same content, so that a campaign that is begun again by mistake reaches nobody twice. */
    static String name(Path input, String content) {
        String file = input.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        return file + "-" + HexFormat.of().formatHex(sha256(content), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
