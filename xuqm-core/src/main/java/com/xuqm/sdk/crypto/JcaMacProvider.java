package com.xuqm.sdk.crypto;

import com.xuqm.sdk.internal.check.Checks;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Message authentication codes by the JDK's own security providers. Always present, under the name {@code jca} with rank 100.
 * Whether it knows SM3 depends on the security providers that are registered when it is asked.
 */
public final class JcaMacProvider implements MacProvider {

    /** Creates the provider. */
    public JcaMacProvider() {}

    @Override
    public String name() {
        return "jca";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public boolean supports(MacAlgorithm algorithm) {
        try {
            return MessageDigest.getInstance(digest(algorithm)).getDigestLength() == algorithm.codeLength();
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    @Override
    public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
        if (Checks.notNull("key", key).length == 0) {
            throw new IllegalArgumentException("the key of a message authentication code must not be empty");
        }
        return new JcaKeyedMac(algorithm, digest(algorithm), key);
    }

    private static String digest(MacAlgorithm algorithm) {
        return switch (Checks.notNull("algorithm", algorithm)) {
            case HMAC_SHA256 -> "SHA-256";
            case HMAC_SM3 -> "SM3";
        };
    }
}
