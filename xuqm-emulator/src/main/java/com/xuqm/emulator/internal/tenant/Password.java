package com.xuqm.emulator.internal.tenant;

import com.xuqm.emulator.internal.http.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password, kept as a salted digest. Good enough for demo credentials that die with the process. */
public final class Password {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String salt;
    private final String digest;

    private Password(String salt, String digest) {
        this.salt = salt;
        this.digest = digest;
    }

    /**
     * Keeps a password.
     *
     * @param secret the password
     * @return what is kept of it
     */
    public static Password of(String secret) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        return new Password(salt, Sha256.of(salt + secret));
    }

    /**
     * Whether this is the password.
     *
     * @param secret what somebody says it is
     * @return whether it is
     */
    public boolean is(String secret) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.UTF_8),
                Sha256.of(salt + secret).getBytes(StandardCharsets.UTF_8));
    }
}
