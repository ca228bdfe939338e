package com.xuqm.sdk.crypto;

import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;

/** Message authentication codes by the JDK's own security providers. Always present, with rank 100. */
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
            Mac.getInstance(jcaName(algorithm));
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    @Override
    public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
        if (key.length == 0) {
            throw new IllegalArgumentException("the key of a message authentication code must not be empty");
        }
        return new JcaKeyedMac(jcaName(algorithm), key);
    }

    private static String jcaName(MacAlgorithm algorithm) {
        return switch (algorithm) {
            case HMAC_SHA256 -> "HmacSHA256";
            case HMAC_SM3 -> "HmacSM3";
        };
    }
}
