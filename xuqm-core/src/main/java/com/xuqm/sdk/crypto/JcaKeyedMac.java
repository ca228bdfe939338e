package com.xuqm.sdk.crypto;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps initialised {@link Mac} objects in a few slots and takes one out for each computation. Looking one up and keying it
 * each time costs about twenty times the bytes; a ThreadLocal would keep one for each virtual thread.
 */
final class JcaKeyedMac implements KeyedMac {

    /** A power of two; collisions only cost a freshly keyed Mac. */
    private static final int SLOTS = 16;

    private final String algorithm;
    private final AtomicReferenceArray<@Nullable Mac> slots = new AtomicReferenceArray<>(SLOTS);
    private volatile @Nullable SecretKeySpec key;

    JcaKeyedMac(String algorithm, byte[] key) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(key, algorithm);
        slots.set(0, newMac()); // an unknown algorithm fails here and not at the first signature
    }

    @Override
    public byte[] compute(byte[] message) {
        int slot = slot();
        Mac mac = slots.getAndSet(slot, null);
        if (mac == null || key == null) {
            mac = newMac();
        }
        byte[] code = mac.doFinal(message);
        if (key != null) {
            slots.set(slot, mac);
        }
        return code;
    }

    private static int slot() {
        long id = Thread.currentThread().getId();
        return (int) (id ^ (id >>> 4)) & (SLOTS - 1);
    }

    private Mac newMac() {
        SecretKeySpec current = key;
        if (current == null) {
            throw new IllegalStateException("the key was destroyed, most likely because the client was closed");
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(current);
            return mac;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(
                    algorithm + " is not known to this JVM's security providers; add a MacProvider module for it", e);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("the key does not suit " + algorithm, e);
        }
    }

    @Override
    public void destroy() {
        key = null;
        for (int i = 0; i < SLOTS; i++) {
            slots.set(i, null);
        }
    }

    @Override
    public boolean isDestroyed() {
        return key == null;
    }

    @Override
    public String toString() {
        return "KeyedMac[" + algorithm + "]";
    }
}
