package com.xuqm.sdk.crypto;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC (RFC 2104) over the JDK's digests. It is spelled out here because {@code javax.crypto.Mac} copies the key where nobody can
 * wipe it, allocates the code even where it is told where to put it, and costs twenty times the bytes if it is looked up and keyed
 * for each message.
 */
final class JcaKeyedMac extends PooledKeyedMac<MessageDigest> {

    JcaKeyedMac(MacAlgorithm algorithm, String digestName, byte[] key) {
        super(algorithm, new Pads(algorithm, digestName, key));
    }

    private static final class Pads implements Keying<MessageDigest> {

        private static final int BLOCK = 64;

        private final MacAlgorithm algorithm;
        private final String digestName;
        private final byte[] inner = new byte[BLOCK];
        private final byte[] outer = new byte[BLOCK];

        Pads(MacAlgorithm algorithm, String digestName, byte[] key) {
            this.algorithm = algorithm;
            this.digestName = digestName;
            byte[] block = Arrays.copyOf(key.length > BLOCK ? newState().digest(key) : key, BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                inner[i] = (byte) (block[i] ^ 0x36);
                outer[i] = (byte) (block[i] ^ 0x5c);
            }
            Arrays.fill(block, (byte) 0);
        }

        @Override
        public MessageDigest newState() {
            try {
                return MessageDigest.getInstance(digestName);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalArgumentException(
                        algorithm + " needs " + digestName + ", which this JVM's security providers do not have; add a"
                                + " MacProvider that has, such as com.xuqm:xuqm-crypto-bouncycastle",
                        e);
            }
        }

        @Override
        public void compute(MessageDigest digest, byte[] message, int offset, int length, byte[] into, int at) {
            digest.update(inner);
            digest.update(message, offset, length);
            digestInto(digest, into, at);
            digest.update(outer);
            digest.update(into, at, algorithm.codeLength());
            digestInto(digest, into, at);
        }

        private void digestInto(MessageDigest digest, byte[] into, int at) {
            try {
                digest.digest(into, at, algorithm.codeLength());
            } catch (DigestException e) {
                throw new IllegalStateException(digestName + " does not give " + algorithm.codeLength() + " bytes", e);
            }
        }

        @Override
        public void forget(MessageDigest digest) {
            digest.reset();
        }

        @Override
        public void wipe() {
            Arrays.fill(inner, (byte) 0);
            Arrays.fill(outer, (byte) 0);
        }
    }
}
