package com.xuqm.crypto.bouncycastle;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;

/**
 * Offers HMAC-SHA256 and HMAC-SM3 under the name {@code bouncycastle}. It uses Bouncy Castle's lightweight API: no security provider
 * is registered, and none that is registered is asked.
 *
 * <p>Its rank is 50, below the JDK's own: where the JDK has an algorithm, it is about three times as fast, because the JVM knows how
 * to compute SHA-256 with the processor's instructions. So this provider is taken for SM3, and for SHA-256 if it is named, by
 * {@code macProvider("bouncycastle")} or {@code -Dxuqm.mac=bouncycastle}.
 */
public final class BouncyCastleMacProvider implements MacProvider {

    /** Creates the provider; no class of Bouncy Castle is loaded before {@link #create}. */
    public BouncyCastleMacProvider() {}

    @Override
    public String name() {
        return "bouncycastle";
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public boolean supports(MacAlgorithm algorithm) {
        return algorithm != null; // one that is missing is named where it is missed, by create
    }

    @Override
    public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
        if (key.length == 0) {
            throw new IllegalArgumentException("the key of a message authentication code must not be empty");
        }
        return BouncyCastleLibrary.BOUNCY_CASTLE.requiredBy(() -> new BouncyCastleKeyedMac(algorithm, key));
    }
}
