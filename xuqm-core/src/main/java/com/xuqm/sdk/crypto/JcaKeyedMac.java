package com.xuqm.sdk.crypto;

import java.lang.invoke.VarHandle;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;

/**
 * HMAC (RFC 2104) over the JDK's digests. It is spelled out here because {@code javax.crypto.Mac} copies the key where nobody can
 * wipe it, allocates the code even where it is told where to put it, and costs twenty times the bytes if it is looked up and keyed
 * for each message.
 */
final class JcaKeyedMac implements KeyedMac {

    private static final int BLOCK = 64;

    private final MacAlgorithm algorithm;
    private final String digestName;
    private final byte[] innerPad = new byte[BLOCK];
    private final byte[] outerPad = new byte[BLOCK];
    private final ReusePool<MessageDigest> digests = new ReusePool<>(this::newDigest);
    private volatile boolean destroyed;

    JcaKeyedMac(MacAlgorithm algorithm, String digestName, byte[] key) {
        this.algorithm = algorithm;
        this.digestName = digestName;
        MessageDigest digest = newDigest(); // an unknown algorithm fails here and not at the first signature
        byte[] block = Arrays.copyOf(key.length > BLOCK ? digest.digest(key) : key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            innerPad[i] = (byte) (block[i] ^ 0x36);
            outerPad[i] = (byte) (block[i] ^ 0x5c);
        }
        Arrays.fill(block, (byte) 0);
        digests.give(digest);
    }

    @Override
    public MacAlgorithm algorithm() {
        return algorithm;
    }

    @Override
    public void compute(byte[] message, int offset, int length, byte[] into, int at) {
        Objects.checkFromIndexSize(offset, length, message.length);
        Objects.checkFromIndexSize(at, algorithm.codeLength(), into.length);
        checkPresent();
        MessageDigest digest = digests.take();
        digest.update(innerPad);
        digest.update(message, offset, length);
        digestInto(digest, into, at);
        digest.update(outerPad);
        digest.update(into, at, algorithm.codeLength());
        digestInto(digest, into, at);
        digests.give(digest);
        VarHandle.fullFence(); // a key that was wiped meanwhile makes a wrong code, which must not get out
        if (destroyed) {
            Arrays.fill(into, at, at + algorithm.codeLength(), (byte) 0);
            checkPresent();
        }
    }

    private void digestInto(MessageDigest digest, byte[] into, int at) {
        try {
            digest.digest(into, at, algorithm.codeLength());
        } catch (DigestException e) {
            throw new IllegalStateException(digestName + " does not give " + algorithm.codeLength() + " bytes", e);
        }
    }

    private void checkPresent() {
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed, most likely because the client was closed");
        }
    }

    private MessageDigest newDigest() {
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
    public void destroy() {
        destroyed = true;
        VarHandle.fullFence();
        Arrays.fill(innerPad, (byte) 0);
        Arrays.fill(outerPad, (byte) 0);
        digests.drain(MessageDigest::reset);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public String toString() {
        return "KeyedMac[" + algorithm + "]";
    }
}
