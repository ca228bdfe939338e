package com.xuqm.sdk.crypto;

import com.xuqm.sdk.internal.check.Checks;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Message authentication codes by the {@link Mac} of one security provider.
 *
 * @param provider computes them
 */
record SecurityProviderMacs(Provider provider) implements MacProvider {

    @Override
    public String name() {
        return "jca-" + provider.getName().toLowerCase(Locale.ROOT);
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public boolean supports(MacAlgorithm algorithm) {
        return provider.getService("Mac", macName(algorithm)) != null;
    }

    @Override
    public KeyedMac create(MacAlgorithm algorithm, byte[] key) {
        if (Checks.notNull("key", key).length == 0) {
            throw new IllegalArgumentException("the key of a message authentication code must not be empty");
        }
        String name = macName(algorithm);
        return new Keyed(algorithm, name, provider, new SecretKeySpec(key, name));
    }

    private static String macName(MacAlgorithm algorithm) {
        return switch (Checks.notNull("algorithm", algorithm)) {
            case HMAC_SHA256 -> "HmacSHA256";
            case HMAC_SM3 -> "HmacSM3";
        };
    }

    @Override
    public String toString() {
        return "MacProvider[" + name() + "]";
    }

    private static final class Keyed extends PooledKeyedMac<Mac> {

        Keyed(MacAlgorithm algorithm, String name, Provider provider, SecretKey key) {
            super(algorithm, new ProviderKeying(algorithm, name, provider, key));
        }
    }

    private static final class ProviderKeying implements PooledKeyedMac.Keying<Mac> {

        private final MacAlgorithm algorithm;
        private final String name;
        private final Provider provider;
        private volatile @Nullable SecretKey key;

        ProviderKeying(MacAlgorithm algorithm, String name, Provider provider, SecretKey key) {
            this.algorithm = algorithm;
            this.name = name;
            this.provider = provider;
            this.key = key;
        }

        @Override
        public Mac newState() {
            SecretKey present = key;
            if (present == null) { // wiped since the caller looked
                throw PooledKeyedMac.destroyed();
            }
            try {
                Mac mac = Mac.getInstance(name, provider);
                mac.init(present);
                return mac;
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException(
                        "the security provider " + provider.getName() + " computes no " + algorithm + " (" + name
                                + ") with this key; its own reason is the cause of this exception",
                        e);
            }
        }

        @Override
        public void compute(Mac mac, byte[] message, int offset, int length, byte[] into, int at) {
            mac.update(message, offset, length);
            try {
                mac.doFinal(into, at);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(
                        name + " of " + provider.getName() + " gives no code of " + algorithm.codeLength() + " bytes",
                        e);
            }
        }

        @Override
        public void forget(Mac mac) {
            // a Mac keeps its copy of the key to itself; dropping it is all that can be done
        }

        @Override
        public void wipe() {
            key = null;
        }
    }
}
