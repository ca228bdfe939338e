package com.xuqm.tck.crypto;

import com.xuqm.sdk.crypto.MacAlgorithm;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a provider's results are compared with: the JDK's Mac for SHA-256, and the words of the standards for SM3. */
final class ReferenceHmac {

    private static final int BLOCK = 64;

    private ReferenceHmac() {}

    static byte[] compute(MacAlgorithm algorithm, byte[] key, byte[] message) {
        return switch (algorithm) {
            case HMAC_SHA256 -> sha256(key, message);
            case HMAC_SM3 -> sm3(key, message);
        };
    }

    private static byte[] sha256(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has HmacSHA256", e);
        }
    }

    /** H(K xor opad, H(K xor ipad, text)), RFC 2104, section 2. */
    private static byte[] sm3(byte[] key, byte[] message) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? ReferenceSm3.digest(key) : key, BLOCK);
        byte[] inner = ReferenceSm3.digest(join(xor(block, 0x36), message));
        return ReferenceSm3.digest(join(xor(block, 0x5c), inner));
    }

    private static byte[] xor(byte[] block, int with) {
        byte[] result = new byte[block.length];
        for (int i = 0; i < block.length; i++) {
            result[i] = (byte) (block[i] ^ with);
        }
        return result;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
