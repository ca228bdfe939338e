package com.xuqm.crypto.bouncycastle;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.ReusePool;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Lends keyed {@link HMac} objects, which keep the state after the key, so that it is not absorbed anew for each message. */
final class BouncyCastleKeyedMac implements KeyedMac {

    private final MacAlgorithm algorithm;
    private final byte[] key;
    private final ReusePool<HMac> macs = new ReusePool<>(this::newMac);
    private volatile boolean destroyed;

    BouncyCastleKeyedMac(MacAlgorithm algorithm, byte[] key) {
        this.algorithm = algorithm;
        this.key = key.clone();
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
        HMac mac = macs.take();
        mac.update(message, offset, length);
        mac.doFinal(into, at);
        VarHandle.fullFence(); // a Mac that was keyed while the key was being wiped makes a wrong code, which must not
        // get out
        if (destroyed) {
            forget(mac);
            Arrays.fill(into, at, at + algorithm.codeLength(), (byte) 0);
            checkPresent();
        }
        macs.give(mac);
    }

    private HMac newMac() {
        HMac mac = new HMac(newDigest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    private ExtendedDigest newDigest() {
        return switch (algorithm) {
            case HMAC_SHA256 -> SHA256Digest.newInstance();
            case HMAC_SM3 -> new SM3Digest();
        };
    }

    private void checkPresent() {
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed, most likely because the client was closed");
        }
    }

    /** Keying it otherwise overwrites what it kept of the key. */
    private static void forget(HMac mac) {
        mac.init(new KeyParameter(new byte[1]));
    }

    @Override
    public void destroy() {
        destroyed = true;
        VarHandle.fullFence();
        Arrays.fill(key, (byte) 0);
        macs.drain(BouncyCastleKeyedMac::forget);
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
