package com.xuqm.crypto.bouncycastle;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.PooledKeyedMac;
import java.util.Arrays;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Lends keyed {@link HMac} objects, which keep the state after the key, so that it is not absorbed anew for each message. */
final class BouncyCastleKeyedMac extends PooledKeyedMac<HMac> {

    BouncyCastleKeyedMac(MacAlgorithm algorithm, byte[] key) {
        super(algorithm, new HMacs(algorithm, key.clone()));
    }

    private static final class HMacs implements Keying<HMac> {

        private final MacAlgorithm algorithm;
        private final byte[] key;

        HMacs(MacAlgorithm algorithm, byte[] key) {
            this.algorithm = algorithm;
            this.key = key;
        }

        @Override
        public HMac newState() {
            HMac mac = new HMac(newDigest());
            mac.init(new KeyParameter(key));
            return mac;
        }

        private ExtendedDigest newDigest() {
            return switch (algorithm) {
                case HMAC_SHA256 -> new SHA256Digest();
                case HMAC_SM3 -> new SM3Digest();
            };
        }

        @Override
        public void compute(HMac mac, byte[] message, int offset, int length, byte[] into, int at) {
            mac.update(message, offset, length);
            mac.doFinal(into, at);
        }

        /** Keying it otherwise overwrites what it kept of the key. */
        @Override
        public void forget(HMac mac) {
            mac.init(new KeyParameter(new byte[1]));
        }

        @Override
        public void wipe() {
            Arrays.fill(key, (byte) 0);
        }
    }
}
