package com.xuqm.sdk.crypto;

import com.xuqm.sdk.internal.check.Checks;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Locale;
import java.util.Objects;
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

    private static final class Keyed implements KeyedMac {

        private final MacAlgorithm algorithm;
        private final String name;
        private final Provider provider;
        private final ReusePool<Mac> macs = new ReusePool<>(this::newMac);
        private volatile @Nullable SecretKey key;

        Keyed(MacAlgorithm algorithm, String name, Provider provider, SecretKey key) {
            this.algorithm = algorithm;
            this.name = name;
            this.provider = provider;
            this.key = key;
            macs.give(newMac()); // what does not work fails here and not at the first signature
        }

        @Override
        public MacAlgorithm algorithm() {
            return algorithm;
        }

        @Override
        public void compute(byte[] message, int offset, int length, byte[] into, int at) {
            Objects.checkFromIndexSize(offset, length, message.length);
            Objects.checkFromIndexSize(at, algorithm.codeLength(), into.length);
            key();
            Mac mac = macs.take();
            mac.update(message, offset, length);
            try {
                mac.doFinal(into, at);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(
                        name + " of " + provider.getName() + " gives no code of " + algorithm.codeLength() + " bytes",
                        e);
            }
            macs.give(mac);
            if (isDestroyed()) { // meanwhile, and what was just given back holds the key
                destroy();
            }
        }

        private SecretKey key() {
            SecretKey present = key;
            if (present == null) {
                throw new IllegalStateException("the key was destroyed, most likely because the client was closed");
            }
            return present;
        }

        private Mac newMac() {
            try {
                Mac mac = Mac.getInstance(name, provider);
                mac.init(key());
                return mac;
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException(
                        "the security provider " + provider.getName() + " computes no " + algorithm + " (" + name
                                + ") with this key; its own reason is the cause of this exception",
                        e);
            }
        }

        @Override
        public void destroy() {
            key = null;
            macs.drain(mac -> {});
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
}
